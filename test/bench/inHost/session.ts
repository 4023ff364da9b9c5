import net from 'node:net';
import * as vscode from 'vscode';

const LIMIT_MS = 240_000;

/** Runs in the extension host: connects to the bench, does the work, and says that it is over. */
export async function session(work: (send: (event: Record<string, unknown>) => void) => Promise<void>): Promise<void> {
  const socket = net.connect(Number(process.env.EDITOR_TEST_REPORT_PORT), '127.0.0.1');
  const send = (event: Record<string, unknown>) => socket.write(`${JSON.stringify(event)}\n`);
  send({ event: 'hello', pid: process.pid });
  await work(send);
  send({ event: 'end' });
  await new Promise<void>((resolve) => socket.end(resolve));
}

export const EXTENSION = 'news-corpus.news-corpus-annotator';

/** @param every milliseconds between two questions, and so how exact the moment of the answer is */
export async function poll<T>(
  ask: () => T | undefined | Thenable<T | undefined>,
  every = 50,
  limit = LIMIT_MS,
): Promise<T> {
  for (const end = Date.now() + limit; ; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error('nothing came');
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

/** What the hover says at the beginning of a line. */
export async function hoverOn(document: vscode.TextDocument, line: number): Promise<string> {
  const at = new vscode.Position(line, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const parts = hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value));
  return parts.join('\n').replaceAll('&nbsp;', ' ');
}
