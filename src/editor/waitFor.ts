import * as vscode from 'vscode';

/** How long is waited for what is on the screen to be read, in milliseconds. */
const PATIENCE = 3000;

/**
 * Asks now and at every event about the document, until there is an answer or patience ends.
 * @param changed tells the document, or something that has its URI
 */
export async function waitFor<T>(
  changed: vscode.Event<vscode.Uri> | vscode.Event<{ readonly uri: vscode.Uri }>,
  uri: vscode.Uri,
  ask: () => T | undefined,
): Promise<T | undefined> {
  const now = ask();
  if (now !== undefined) return now;
  await new Promise<void>((resolve) => {
    const listen = changed as vscode.Event<vscode.Uri | { readonly uri: vscode.Uri }>;
    const listener = listen((event) => {
      const about = event instanceof vscode.Uri ? event : event.uri;
      if (about.toString() === uri.toString() && ask() !== undefined) done();
    });
    const timer = setTimeout(() => done(), PATIENCE);
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
  });
  return ask();
}
