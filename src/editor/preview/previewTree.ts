import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { Chosen, Preview, PreviewFile, PreviewItem } from './preview';

/** Of the view in the manifest. */
const VIEW = 'corpus.preview';

/** Up to so many places all files are shown unfolded. */
const MOST_UNFOLDED = 300;

interface Node {
  readonly file: PreviewFile;
  readonly item?: PreviewItem;
}

/** The places of a change by file, each in its line of the article and with a box to uncheck. */
export class PreviewTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #preview: Preview;
  readonly #checked: Set<PreviewItem>;
  /** VS Code knows nodes again by identity. */
  readonly #files: Node[];
  readonly #items: ReadonlyMap<PreviewFile, Node[]>;
  readonly #view: vscode.TreeView<Node>;
  readonly #isUnfolded: boolean;
  #selected: readonly Node[] = [];
  #toggled: Node | undefined;

  constructor(preview: Preview) {
    this.#preview = preview;
    const { files } = preview;
    const items = files.flatMap((file) => file.items);
    this.#checked = new Set(items.filter(({ isLikely }) => isLikely));
    this.#files = files.map((file) => ({ file }));
    this.#items = new Map(files.map((file) => [file, file.items.map((item) => ({ file, item }))]));
    this.#isUnfolded = items.length <= MOST_UNFOLDED;
    this.#view = vscode.window.createTreeView(VIEW, {
      treeDataProvider: this,
      // By itself VS Code leaves the children of folded files as they are.
      manageCheckboxStateManually: true,
      showCollapseAll: true,
    });
    this.#view.onDidChangeCheckboxState(({ items: boxes }) => this.#check(boxes));
    this.#view.onDidChangeSelection(({ selection }) => this.#select(selection));
    this.#describe();
  }

  chosen(): readonly Chosen[] {
    return this.#preview.files.flatMap((file) => {
      const items = file.items.filter((item) => this.#checked.has(item));
      return items.length === 0 ? [] : [{ file, items }];
    });
  }

  /** Brings the view to the front, for the keyboard. */
  async focus(): Promise<void> {
    const first = this.#files[0];
    if (first !== undefined) await this.#view.reveal(first, { focus: true, select: true });
  }

  /**
   * Checks or unchecks what the keyboard is on. VS Code gives trees no key for their boxes and tells nobody what has the
   * focus; the key runs `list.toggleSelection` first, which makes it what the selection gained or lost.
   */
  async toggle(): Promise<void> {
    const node = this.#toggled;
    if (node === undefined) return;
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    this.#check([[node, this.#isChecked(node) ? Unchecked : Checked]]);
    await this.#view.reveal(node, { focus: true, select: true });
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return this.#files;
    return node.item === undefined ? (this.#items.get(node.file) ?? []) : [];
  }

  getParent({ file, item }: Node): Node | undefined {
    return item === undefined ? undefined : this.#files.find((node) => node.file === file);
  }

  getTreeItem({ file, item }: Node): vscode.TreeItem {
    return item === undefined ? this.#fileItem(file) : this.#placeItem(file, item);
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }

  #fileItem(file: PreviewFile): vscode.TreeItem {
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(file.document.uri, this.#isUnfolded ? Expanded : Collapsed);
    const checked = file.items.filter((one) => this.#checked.has(one)).length;
    const counted = { checked, count: file.items.length };
    item.description =
      checked === file.items.length
        ? `${folderOf(file.document.path)} · ${checked}`
        : vscode.l10n.t('{folder} · {checked} of {count}', { folder: folderOf(file.document.path), ...counted });
    item.iconPath = vscode.ThemeIcon.File;
    item.checkboxState = boxOf(this.#isChecked({ file }));
    item.tooltip = file.document.path;
    return item;
  }

  #placeItem(file: PreviewFile, place: PreviewItem): vscode.TreeItem {
    const { document } = file;
    const { before, text, after } = place.context;
    const item = new vscode.TreeItem({
      label: `${before}${text}${after}`,
      highlights: [[before.length, before.length + text.length]],
    });
    item.checkboxState = boxOf(this.#isChecked({ file, item: place }));
    const range = toRange(document.text, place.range);
    const line = vscode.l10n.t('line {line}', { line: range.start.line + 1 });
    item.description = place.note === '' ? line : `${line} · ${place.note}`;
    item.accessibilityInformation = { label: `${before}${text}${after}, ${item.description}`, role: 'checkbox' };
    item.command = {
      title: vscode.l10n.t('Show in the Article'),
      command: 'vscode.open',
      arguments: [document.uri, { selection: range, preserveFocus: true, preview: true }],
    };
    return item;
  }

  #isChecked({ file, item }: Node): boolean {
    return item === undefined ? file.items.some((one) => this.#checked.has(one)) : this.#checked.has(item);
  }

  #select(selection: readonly Node[]): void {
    const before = this.#selected;
    this.#selected = selection;
    this.#toggled =
      selection.find((node) => !before.includes(node)) ??
      before.find((node) => !selection.includes(node)) ??
      this.#toggled;
  }

  #check(boxes: readonly [Node, vscode.TreeItemCheckboxState][]): void {
    for (const [{ file, item }, state] of boxes) {
      const isChecked = state === vscode.TreeItemCheckboxState.Checked;
      for (const one of item === undefined ? file.items : [item]) {
        if (isChecked) this.#checked.add(one);
        else this.#checked.delete(one);
      }
    }
    this.#describe();
    // All of it: a file's box follows its places' and they follow its.
    this.#changed.fire(undefined);
  }

  /** Above the tree: VS Code does not show the title of a view that is alone in the panel. */
  #describe(): void {
    const { title, message, files } = this.#preview;
    const said = vscode.l10n.t('{title}: {checked} of {count} checked, in {files} files.', {
      title,
      checked: this.#checked.size,
      count: files.reduce((sum, file) => sum + file.items.length, 0),
      files: this.chosen().length,
    });
    const keys = vscode.l10n.t('Space unchecks, Enter shows the place, Ctrl+Enter applies, Escape discards.');
    this.#view.message = [said, message, keys].filter((part) => part !== '').join(' ');
  }
}

function boxOf(isChecked: boolean): vscode.TreeItemCheckboxState {
  return isChecked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked;
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '.' : path.slice(0, end);
}
