import * as vscode from 'vscode';
import { contentOf, pathsBelow } from '../../../core/corpus/folders';
import { nameOf } from '../../corpora';
import type { CorpusSummaries, SummaryChange } from '../../corpusSummary/corpusSummaries';
import type { SummarisedCorpus } from '../../corpusSummary/summarisedCorpus';
import { describeFile, type FileState, iconOf, stateInWords, tooltipOf } from './fileItem';
import { type FileFilter, nameOfFilter, type Problems, passes, problemsNow } from './filters';
import { type FileNode, type FilesNode, GROUP, MOST_FILES, MOST_UNFOLDED } from './nodes';

/** Of the view in the manifest. */
const FILES_VIEW = 'corpus.files';
/** While it is set the manifest offers to show all files again. */
const FILTERED = 'corpus.filesFiltered';
/** There are folders, but no article in them. */
const EMPTY = 'corpus.noArticles';
/** No corpus.yaml says which files are articles. */
const NO_CONFIG = 'corpus.noConfig';

/** The files of the corpora by folder, each with how far the work on it is. */
export class FilesTree implements vscode.TreeDataProvider<FilesNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<FilesNode | FilesNode[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #summaries: CorpusSummaries;
  readonly #view: vscode.TreeView<FilesNode>;
  /** VS Code knows nodes again by identity when they are to be drawn anew. */
  readonly #nodes = new Map<string, FilesNode>();
  /** What folders and groups were drawn with: they are drawn again when that differs. */
  readonly #drawn = new Map<FilesNode, string>();
  #filter: FileFilter = 'all';
  #problems: Problems = problemsNow();
  /** By corpus: the paths that pass the filter. */
  readonly #passing = new Map<SummarisedCorpus, readonly string[]>();
  readonly #subscriptions: vscode.Disposable;

  constructor(summaries: CorpusSummaries, view: vscode.TreeView<FilesNode>) {
    this.#summaries = summaries;
    this.#view = view;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      summaries.onDidChange((change) => this.#follow(change)),
      summaries.onDidChangeCorpora(() => this.#renew()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => this.#followProblems(uris)),
    );
  }

  get filter(): FileFilter {
    return this.#filter;
  }

  async setFilter(filter: FileFilter): Promise<void> {
    this.#filter = filter;
    await vscode.commands.executeCommand('setContext', FILTERED, filter !== 'all');
    this.#renew();
  }

  /** What is shown of how much, in words. */
  async summary(): Promise<string> {
    const corpora = await this.#summaries.all();
    await Promise.all(corpora.map(({ listed }) => listed));
    const count = corpora.reduce((sum, one) => sum + one.documents.length, 0);
    const shown = this.count(this.#filter);
    return vscode.l10n.t('{filter}: {shown} of {count} files', { filter: nameOfFilter(this.#filter), shown, count });
  }

  /** How many files each filter would show. */
  count(filter: FileFilter): number {
    return this.#summaries.shown.reduce((sum, one) => sum + this.#pathsOf(one, filter).length, 0);
  }

  async getChildren(node?: FilesNode): Promise<FilesNode[]> {
    if (node !== undefined) return this.#childrenOf(node);
    const corpora = await this.#summaries.all();
    await vscode.window.withProgress({ location: { viewId: FILES_VIEW } }, () =>
      Promise.all(corpora.map(({ listed }) => listed)),
    );
    this.#describe();
    const shown = corpora.filter((one) => one.documents.length > 0);
    const only = shown[0];
    if (shown.length === 1 && only !== undefined) return this.#childrenOf(this.#node('corpus', only, '', undefined));
    return shown.filter((one) => this.#shown(one).length > 0).map((one) => this.#node('corpus', one, '', undefined));
  }

  getParent({ parent }: FilesNode): FilesNode | undefined {
    // The one corpus of a workspace is not shown itself.
    const isRoot =
      parent?.kind === 'corpus' && this.#summaries.shown.filter(({ documents }) => documents.length > 0).length === 1;
    return isRoot ? undefined : parent;
  }

  getTreeItem(node: FilesNode): vscode.TreeItem {
    const item = node.kind === 'file' ? this.#fileItem(node) : this.#folderItem(node);
    item.id = node.id;
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: FilesNode): vscode.TreeItem {
    if (node.kind === 'file') item.tooltip = tooltipOf(this.#stateOf(node), node.path);
    return item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #childrenOf(node: FilesNode): FilesNode[] {
    if (node.kind === 'file') return [];
    const files = (paths: readonly string[]): FilesNode[] =>
      paths.map((path) => this.#node('file', node.in, path, node));
    if (node.kind === 'group') return files(node.paths);
    const content = contentOf(this.#shown(node.in), node.kind === 'corpus' ? '' : node.path);
    const folders = content.folders.map((path) => this.#node('folder', node.in, path, node));
    if (content.files.length <= MOST_FILES) return [...folders, ...files(content.files)];
    const groups: FilesNode[] = [];
    for (let at = 0; at < content.files.length; at += GROUP) {
      const id = `${node.id} group ${at}`;
      const group: FilesNode = {
        kind: 'group',
        id,
        in: node.in,
        parent: node,
        paths: content.files.slice(at, at + GROUP),
      };
      this.#nodes.set(id, group);
      groups.push(group);
    }
    return [...folders, ...groups];
  }

  #node(
    kind: 'corpus' | 'folder' | 'file',
    of: SummarisedCorpus,
    path: string,
    parent: FilesNode | undefined,
  ): FilesNode {
    const id = idOf(of, kind, path);
    const known = this.#nodes.get(id);
    if (known !== undefined && known.in === of && known.parent === parent) return known;
    const node: FilesNode = kind === 'corpus' ? { kind, id, in: of, parent } : { kind, id, in: of, path, parent };
    this.#nodes.set(id, node);
    return node;
  }

  #stateOf({ in: corpus, path }: FileNode): FileState {
    const problems = [corpus.uriOf(path), corpus.sidecarUriOf(path)].map(
      (uri) => this.#problems.get(uri.toString()) ?? 0,
    );
    return {
      // The extension of nearly all of them says nothing, and side bars are narrow.
      name: path.slice(path.lastIndexOf('/') + 1).replace(/\.txt$/i, ''),
      summary: corpus.get(path),
      progress: corpus.progressOf(path),
      open: corpus.openOf(path),
      problems: problems.reduce((a, b) => a + b),
    };
  }

  #fileItem(node: FileNode): vscode.TreeItem {
    const state = this.#stateOf(node);
    const item = new vscode.TreeItem(state.name);
    const uri = node.in.uriOf(node.path);
    item.iconPath = iconOf(state);
    item.description = describeFile(state);
    const said = [state.name, stateInWords(state), item.description].filter((part) => part !== '');
    item.accessibilityInformation = { label: said.join(', ') };
    item.contextValue = `file.${state.progress ?? 'untouched'}`;
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri, { preview: true }] };
    return item;
  }

  #folderItem(node: Exclude<FilesNode, FileNode>): vscode.TreeItem {
    const isUnfolded = node.kind === 'corpus' || this.#shown(node.in).length <= MOST_UNFOLDED;
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(labelOf(node), isUnfolded ? Expanded : Collapsed);
    item.iconPath = node.kind === 'group' ? new vscode.ThemeIcon('files') : vscode.ThemeIcon.Folder;
    item.description = this.#describeFolder(node);
    item.contextValue = node.kind;
    item.accessibilityInformation = { label: `${labelOf(node)}, ${item.description}` };
    this.#drawn.set(node, item.description);
    return item;
  }

  #describeFolder(node: Exclude<FilesNode, FileNode>): string {
    const paths =
      node.kind === 'group' ? node.paths : pathsBelow(this.#shown(node.in), node.kind === 'corpus' ? '' : node.path);
    const done = paths.filter((path) => node.in.progressOf(path) === 'done').length;
    return vscode.l10n.t('{done} of {count} done', { done, count: paths.length });
  }

  #shown(corpus: SummarisedCorpus): readonly string[] {
    const known = this.#passing.get(corpus);
    if (known !== undefined) return known;
    const paths = this.#pathsOf(corpus, this.#filter);
    this.#passing.set(corpus, paths);
    return paths;
  }

  #pathsOf(corpus: SummarisedCorpus, filter: FileFilter): readonly string[] {
    return filter === 'all'
      ? corpus.documents
      : corpus.documents.filter((path) => passes(filter, corpus, path, this.#problems));
  }

  #follow({ in: corpus, paths, list }: SummaryChange): void {
    const before = this.#passing.get(corpus);
    this.#passing.delete(corpus);
    if (list || (before !== undefined && !sameList(before, this.#shown(corpus)))) {
      this.#renew();
      return;
    }
    const files = [...paths].flatMap((path) => this.#nodes.get(idOf(corpus, 'file', path)) ?? []);
    const above = [...this.#drawn].filter(([node, drawn]) => node.in === corpus && this.#isOther(node, drawn));
    const nodes = [...files, ...above.map(([node]) => node)];
    if (nodes.length > 0) this.#changed.fire(nodes);
    this.#describe();
  }

  #isOther(node: FilesNode, drawn: string): boolean {
    return node.kind !== 'file' && this.#describeFolder(node) !== drawn;
  }

  #followProblems(uris: readonly vscode.Uri[]): void {
    if (!uris.some(({ path }) => /\.(?:ya?ml|txt)$/.test(path)) && this.#filter !== 'problems') return;
    const before = this.#problems;
    this.#problems = problemsNow();
    const touched = new Set(uris.map(String).filter((uri) => before.get(uri) !== this.#problems.get(uri)));
    if (touched.size === 0) return;
    if (this.#filter === 'problems') {
      this.#renew();
      return;
    }
    const nodes = [...this.#nodes.values()].filter(
      (node) =>
        node.kind === 'file' &&
        [node.in.uriOf(node.path), node.in.sidecarUriOf(node.path)].some((uri) => touched.has(uri.toString())),
    );
    if (nodes.length > 0) this.#changed.fire(nodes);
  }

  #renew(): void {
    this.#passing.clear();
    this.#nodes.clear();
    this.#drawn.clear();
    this.#changed.fire(undefined);
  }

  /** What the view says of all files, and what the manifest's welcome texts ask for. */
  #describe(): void {
    const corpora = this.#summaries.shown;
    const documents = corpora.reduce((sum, one) => sum + one.documents.length, 0);
    const started = corpora.reduce((sum, one) => sum + one.summary.progress.started, 0);
    const done = corpora.reduce((sum, one) => sum + one.summary.progress.done, 0);
    this.#view.badge =
      started === 0
        ? undefined
        : { value: started, tooltip: vscode.l10n.t('{started} files in progress', { started }) };
    const isFiltered = this.#filter !== 'all';
    this.#view.description = isFiltered
      ? nameOfFilter(this.#filter)
      : documents === 0
        ? ''
        : vscode.l10n.t('{done} of {count} done', { done, count: documents });
    const shown = corpora.reduce((sum, one) => sum + this.#shown(one).length, 0);
    this.#view.message =
      isFiltered && documents > 0
        ? vscode.l10n.t('{filter}: {shown} of {count} files', {
            filter: nameOfFilter(this.#filter),
            shown,
            count: documents,
          })
        : '';
    void vscode.commands.executeCommand('setContext', EMPTY, documents === 0);
    const hasConfig = corpora.some(({ corpus }) => corpus.configUri !== undefined);
    void vscode.commands.executeCommand('setContext', NO_CONFIG, !hasConfig && documents > 0);
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((path, i) => path === b[i]));
}

function idOf(corpus: SummarisedCorpus, kind: FilesNode['kind'], path: string): string {
  return `${kind} ${corpus.corpus.folder.toString()} ${path}`;
}

function labelOf(node: Exclude<FilesNode, FileNode>): string {
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  switch (node.kind) {
    case 'corpus':
      return nameOf(node.in.corpus.folder);
    case 'folder':
      return name(node.path);
    case 'group':
      return `${name(node.paths[0] ?? '')} … ${name(node.paths.at(-1) ?? '')}`;
  }
}
