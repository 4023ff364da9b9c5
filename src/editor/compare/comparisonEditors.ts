import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { Comparison, DisputeAt } from './comparison';
import { ComparisonDrawing } from './comparisonDrawing';
import { rangeOf } from './describe';
import { type ComparedFile, namesOf } from './readComparison';

/** Of the two documents that stand side by side; in `when` clauses of the manifest, too. */
export const SCHEME = 'corpus-compare';

/** Differs for each comparison, so that no editor shows the text of an older one. */
let sessions = 0;

/** The article twice, in VS Code's own diff editor, each side with one annotator's work drawn into it. */
export class ComparisonEditors implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #comparison: Comparison;
  readonly #session = ++sessions;
  readonly #drawing: ComparisonDrawing;
  readonly #subscriptions: vscode.Disposable;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    this.#drawing = new ComparisonDrawing(comparison);
    this.#subscriptions = vscode.Disposable.from(
      this.#drawing,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#draw()),
      comparison.onDidChange(() => this.#draw()),
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#sideOf(uri)?.file.compared.document.text ?? '';
  }

  /** Brings a question to the front on both sides. */
  async show(at: DisputeAt, preserveFocus: boolean): Promise<void> {
    const found = this.#comparison.disputeAt(at);
    if (found === undefined) return;
    const { file, dispute } = found;
    const { a, b } = this.#comparison.setup;
    const [left, right] = [this.#uriOf(file, 'a'), this.#uriOf(file, 'b')];
    for (const uri of [left, right]) await asArticle(uri);
    const range = toRange(file.compared.document, rangeOf(file.compared, dispute));
    const title = `${namesOf(file).file}: ${a.name} ↔ ${b.name}`;
    const selection = new vscode.Range(range.start, range.start);
    await vscode.commands.executeCommand('vscode.diff', left, right, title, {
      preview: true,
      preserveFocus,
      selection,
    });
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.uri.toString() !== right.toString()) continue;
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    this.#draw();
  }

  async close(): Promise<void> {
    const tabs = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === SCHEME);
    await vscode.window.tabGroups.close(tabs);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #uriOf({ name, source }: ComparedFile, side: 'a' | 'b'): vscode.Uri {
    const annotator = this.#comparison.setup[side].name;
    const query = new URLSearchParams({ session: String(this.#session), side, name }).toString();
    return vscode.Uri.from({ scheme: SCHEME, path: `/${annotator}/${source.path.replace(/^\//, '')}`, query });
  }

  #sideOf(uri: vscode.Uri): { readonly file: ComparedFile; readonly side: 'a' | 'b' } | undefined {
    if (uri.scheme !== SCHEME) return undefined;
    const query = new URLSearchParams(uri.query);
    if (query.get('session') !== String(this.#session)) return undefined;
    const file = this.#comparison.file(query.get('name') ?? '');
    return file && { file, side: query.get('side') === 'a' ? 'a' : 'b' };
  }

  #draw(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const found = this.#sideOf(editor.document.uri);
      if (found !== undefined) this.#drawing.draw(editor, found.file, found.side);
    }
  }
}

/** The same fonts and wrapping as the article's own editor. */
async function asArticle(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.languageId !== 'news-article') await vscode.languages.setTextDocumentLanguage(document, 'news-article');
}
