import * as vscode from 'vscode';

const SCHEME = 'corpus-report';

/** Reports that VS Code still knows; older ones are empty when they are opened again. */
const MOST = 20;

/** Texts that a command made for reading: shown as documents that nobody can edit and that ask for no saving. */
export class TextReports implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  #count = 0;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** @param name of the tab, with an extension for the language */
  async show(name: string, text: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}`, query: String(++this.#count) });
    this.#texts.set(uri.toString(), text);
    for (const old of [...this.#texts.keys()].slice(0, -MOST)) this.#texts.delete(old);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
