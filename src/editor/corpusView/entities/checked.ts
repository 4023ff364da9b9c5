import * as vscode from 'vscode';
import type { EntitiesNode, PlaceNode } from './nodes';

/** While something is checked the manifest offers to tag it. */
const CHECKED = 'corpus.entitiesChecked';

/** The places that are checked to be tagged. */
export class Checked implements vscode.Disposable {
  readonly #places = new Map<string, PlaceNode>();
  readonly #view: vscode.TreeView<EntitiesNode>;
  readonly #redraw: () => void;
  #selected: readonly EntitiesNode[] = [];
  #toggled: EntitiesNode | undefined;
  readonly #subscriptions: vscode.Disposable;

  /** @param redraw called when boxes change otherwise than by a click on them */
  constructor(view: vscode.TreeView<EntitiesNode>, redraw: () => void) {
    this.#view = view;
    this.#redraw = redraw;
    this.#subscriptions = vscode.Disposable.from(
      view.onDidChangeCheckboxState(({ items }) => {
        for (const [node, state] of items) this.#set(node, state === vscode.TreeItemCheckboxState.Checked);
        this.#tell();
      }),
      view.onDidChangeSelection(({ selection }) => this.#select(selection)),
    );
  }

  has({ id }: PlaceNode): boolean {
    return this.#places.has(id);
  }

  all(): readonly PlaceNode[] {
    return [...this.#places.values()];
  }

  /** Checks all of them, or none where all are checked. */
  toggleAll(places: readonly PlaceNode[]): void {
    const isAll = places.every((place) => this.has(place));
    for (const place of places) this.#set(place, !isAll);
    this.#tell();
    this.#redraw();
  }

  /**
   * Checks or unchecks what the keyboard is on. VS Code gives trees no key for their boxes and tells nobody what has the
   * focus; the key runs `list.toggleSelection` first, which makes it what the selection gained or lost.
   */
  async toggle(): Promise<void> {
    const node = this.#toggled;
    if (node?.kind !== 'place') {
      // What the key does in other trees.
      await vscode.commands.executeCommand('list.toggleExpand');
      return;
    }
    this.#set(node, !this.has(node));
    this.#tell();
    this.#redraw();
    await this.#view.reveal(node, { focus: true, select: true });
  }

  clear(): void {
    this.#places.clear();
    this.#tell();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #select(selection: readonly EntitiesNode[]): void {
    const before = this.#selected;
    this.#selected = selection;
    // By id: the nodes are made anew whenever the view is drawn again.
    const isNotIn = (nodes: readonly EntitiesNode[]) => (node: EntitiesNode) => !nodes.some(({ id }) => id === node.id);
    this.#toggled = selection.find(isNotIn(before)) ?? before.find(isNotIn(selection)) ?? this.#toggled;
  }

  #set(node: EntitiesNode, isChecked: boolean): void {
    if (node.kind !== 'place') return;
    if (isChecked) this.#places.set(node.id, node);
    else this.#places.delete(node.id);
  }

  #tell(): void {
    const count = this.#places.size;
    this.#view.message =
      count === 0
        ? ''
        : count === 1
          ? vscode.l10n.t('1 place is checked. Ctrl+Enter or ✓ above tags it.')
          : vscode.l10n.t('{count} places are checked. Ctrl+Enter or ✓ above tags them.', { count });
    void vscode.commands.executeCommand('setContext', CHECKED, count > 0);
  }
}
