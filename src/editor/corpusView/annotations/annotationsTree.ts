import * as vscode from 'vscode';
import type { Article } from '../../articles';
import type { Workbench } from '../../commands/command';
import { blocksAt, mentionsAt } from '../../marksAt';
import { describeError } from '../../outputLog';
import { isUnfoldedAtFirst, itemOf, resolve } from './item';
import { AnnotationModel, type AnnotationOrder } from './model';
import type { AnnotationNode } from './nodes';

/** Passes over a text and strokes of keys come in bursts. Milliseconds. */
const SETTLE = 150;

const BY_FREQUENCY = 'corpus.annotationsByFrequency';

/** The annotations of the article in the active editor, by layer and label; what the cursor is on is selected in it. */
export class AnnotationsTree implements vscode.TreeDataProvider<AnnotationNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<AnnotationNode | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #workbench: Pick<Workbench, 'shown' | 'log'>;
  readonly #view: vscode.TreeView<AnnotationNode>;
  readonly #extension: vscode.Uri;
  #article: Article | undefined;
  #model: AnnotationModel | undefined;
  #order: AnnotationOrder = 'position';
  /** Groups of which more is shown, by id. */
  readonly #pages = new Map<string, number>();
  /** What the person folded and unfolded, by id. */
  readonly #unfolded = new Map<string, boolean>();
  #renewing: ReturnType<typeof setTimeout> | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;
  readonly #subscriptions: vscode.Disposable;

  constructor(
    workbench: Pick<Workbench, 'shown' | 'log'>,
    view: vscode.TreeView<AnnotationNode>,
    extension: vscode.Uri,
  ) {
    this.#extension = extension;
    this.#workbench = workbench;
    this.#view = view;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      workbench.shown.onDidChange((uri) => {
        if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) this.#renewSoon();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#renewSoon()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.#followSoon();
      }),
      view.onDidChangeVisibility(({ visible }) => visible && this.#renewSoon()),
      view.onDidExpandElement(({ element }) => this.#unfolded.set(element.id, true)),
      view.onDidCollapseElement(({ element }) => this.#unfolded.set(element.id, false)),
    );
    this.#take();
  }

  async sort(order: AnnotationOrder): Promise<void> {
    this.#order = order;
    await vscode.commands.executeCommand('setContext', BY_FREQUENCY, order === 'frequency');
    this.#renew();
  }

  /** Shows one page more of a group. */
  more(id: string): void {
    this.#pages.set(id, (this.#pages.get(id) ?? 1) + 1);
    this.#renew();
  }

  getChildren(node?: AnnotationNode): AnnotationNode[] {
    return this.#model?.children(node) ?? [];
  }

  getParent(node: AnnotationNode): AnnotationNode | undefined {
    return node.parent;
  }

  getTreeItem(node: AnnotationNode): vscode.TreeItem {
    return itemOf(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: AnnotationNode): vscode.TreeItem {
    return resolve(item, node, this.#extension);
  }

  dispose(): void {
    clearTimeout(this.#renewing);
    clearTimeout(this.#following);
    this.#subscriptions.dispose();
  }

  #renewSoon(): void {
    if (!this.#view.visible) return;
    clearTimeout(this.#renewing);
    this.#renewing = setTimeout(() => this.#renew(), SETTLE);
  }

  #renew(): void {
    this.#take();
    this.#changed.fire(undefined);
    this.#followSoon();
  }

  #take(): void {
    const document = vscode.window.activeTextEditor?.document;
    const article = document && this.#workbench.shown.articleOf(document);
    if (article?.uri.toString() !== this.#article?.uri.toString()) this.#pages.clear();
    this.#article = article;
    this.#model = article && new AnnotationModel(article, this.#order, this.#pages);
    this.#view.description = article === undefined ? '' : article.path.slice(article.path.lastIndexOf('/') + 1);
    this.#view.message =
      article !== undefined && this.#model?.children(undefined).length === 0
        ? vscode.l10n.t('Nothing is annotated or suggested in this article.')
        : '';
  }

  #followSoon(mayTryAgain = true): void {
    if (!this.#view.visible) return;
    clearTimeout(this.#following);
    this.#following = setTimeout(() => void this.#follow(mayTryAgain), SETTLE);
  }

  /** Selects what the cursor is on, and unfolds nothing for it that the person has folded. */
  async #follow(mayTryAgain: boolean): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const shown = editor && this.#workbench.shown.get(editor.document);
    if (editor === undefined || shown === undefined || !this.#view.visible) return;
    if (shown.article !== this.#article) {
      this.#renewSoon();
      return;
    }
    const range = shown.toTextRange(editor.selection);
    if (range === undefined) return;
    const { marks, text } = shown.article;
    const mark = mentionsAt(marks, range)[0] ?? blocksAt(marks, text, range)[0];
    let node: AnnotationNode | undefined = mark && this.#model?.find(mark);
    for (let above = node?.parent; above !== undefined; above = above.parent) {
      if (!(this.#unfolded.get(above.id) ?? isUnfoldedAtFirst(above))) node = above;
    }
    if (node === undefined || this.#view.selection[0]?.id === node.id) return;
    try {
      await this.#view.reveal(node, { select: true, focus: false });
    } catch (error) {
      // The view was being drawn anew, and did not know the node.
      this.#workbench.log.debug(describeError(error));
      if (mayTryAgain) this.#followSoon(false);
    }
  }
}
