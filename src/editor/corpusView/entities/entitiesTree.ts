import * as vscode from 'vscode';
import { entriesNamed } from '../../../core/corpus/identity';
import type { Workbench } from '../../commands/command';
import type { CorpusSummaries, SummaryChange } from '../../corpusSummary/corpusSummaries';
import type { PreviewFile } from '../../preview/preview';
import { Checked } from './checked';
import { documentsOf, keyWordInContext, mentionNodes, untaggedIn } from './concordance';
import { entitiesByLabel, type ListedEntity } from './entityList';
import { describeEntity, entityItem, labelItem, mentionItem, moreItem, placeItem, untaggedItem } from './item';
import type { EntitiesNode, EntityNode, LabelNode, PlaceNode, UntaggedNode } from './nodes';

/** Entities of a label, and places of a search, that are shown at first, and more each time they are asked for. */
const PAGE = 200;
/** The same for documents whose mentions are shown: each is read for it. */
const FILES_PAGE = 40;

/** Changes come with every tag. Milliseconds. */
const SETTLE = 300;

const SEARCHED = 'corpus.entitiesSearched';
const NONE = 'corpus.noEntities';

/** The things that a corpus mentions, by label and frequency, each with its mentions in their lines. */
export class EntitiesTree implements vscode.TreeDataProvider<EntitiesNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<EntitiesNode | EntitiesNode[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #workbench: Workbench;
  readonly #summaries: CorpusSummaries;
  readonly #view: vscode.TreeView<EntitiesNode>;
  readonly checked: Checked;
  #query = '';
  #byLabel: ReadonlyMap<string, readonly ListedEntity[]> | undefined;
  readonly #pages = new Map<string, number>();
  /** Children that were read, by the parent's id. */
  readonly #read = new Map<string, readonly EntitiesNode[]>();
  readonly #found = new Map<string, readonly PreviewFile[]>();
  readonly #drawn = new Map<string, { readonly node: EntityNode; readonly description: string }>();
  #renewing: ReturnType<typeof setTimeout> | undefined;
  readonly #subscriptions: vscode.Disposable;

  constructor(workbench: Workbench, summaries: CorpusSummaries, view: vscode.TreeView<EntitiesNode>) {
    this.#workbench = workbench;
    this.#summaries = summaries;
    this.#view = view;
    this.checked = new Checked(view, () => this.#changed.fire(undefined));
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.checked,
      summaries.onDidChange((change) => this.#follow(change)),
      summaries.onDidChangeCorpora(() => this.#renewSoon()),
      view.onDidChangeVisibility(() => this.#renewSoon()),
    );
  }

  get query(): string {
    return this.#query;
  }

  async search(query: string): Promise<void> {
    this.#query = query.trim();
    this.#pages.clear();
    await vscode.commands.executeCommand('setContext', SEARCHED, this.#query !== '');
    this.#renew();
  }

  more(id: string): void {
    this.#pages.set(id, (this.#pages.get(id) ?? 1) + 1);
    this.#read.delete(id);
    this.#changed.fire(undefined);
  }

  /** All places that were found for a name. */
  placesOf(node: UntaggedNode): readonly PlaceNode[] {
    const files = this.#found.get(node.id) ?? [];
    return files.flatMap((file) =>
      file.items.map((item): PlaceNode => {
        const id = `${node.id} place ${file.document.path} ${item.range.start}`;
        return { kind: 'place', id, parent: node, file, item };
      }),
    );
  }

  /** What was found is tagged by now, or not any more what it was. */
  forgetFound(): void {
    this.#found.clear();
    this.#read.clear();
    this.checked.clear();
    this.#changed.fire(undefined);
  }

  async getChildren(node?: EntitiesNode): Promise<EntitiesNode[]> {
    if (node === undefined) return this.#roots();
    if (node.kind === 'label') return this.#entities(node);
    const known = this.#read.get(node.id);
    if (known !== undefined) return [...known];
    const children =
      node.kind === 'entity' ? await this.#mentions(node) : node.kind === 'untagged' ? await this.#places(node) : [];
    if (node.kind === 'entity' || this.#found.has(node.id)) this.#read.set(node.id, children);
    return children;
  }

  getParent({ parent }: EntitiesNode): EntitiesNode | undefined {
    return parent;
  }

  getTreeItem(node: EntitiesNode): vscode.TreeItem {
    const item = this.#item(node);
    item.id = node.id;
    return item;
  }

  dispose(): void {
    clearTimeout(this.#renewing);
    this.#subscriptions.dispose();
  }

  #item(node: EntitiesNode): vscode.TreeItem {
    switch (node.kind) {
      case 'label':
        return labelItem(node, this.#listed().get(node.label) ?? [], this.#query !== '');
      case 'entity': {
        this.#drawn.set(node.id, { node, description: describeEntity(node) });
        return entityItem(node, this.#nameOf(node));
      }
      case 'mention':
        return mentionItem(node);
      case 'untagged':
        return untaggedItem(node, this.#found.has(node.id) ? this.placesOf(node).length : undefined);
      case 'place':
        return placeItem(node, this.checked.has(node));
      case 'more':
        return moreItem(node);
    }
  }

  #listed(): ReadonlyMap<string, readonly ListedEntity[]> {
    this.#byLabel ??= entitiesByLabel(this.#summaries.shown, this.#query);
    return this.#byLabel;
  }

  async #roots(): Promise<EntitiesNode[]> {
    const corpora = await this.#summaries.all();
    await Promise.all(corpora.map(({ listed }) => listed));
    const labels = [...this.#listed().keys()].map(
      (label): LabelNode => ({ kind: 'label', id: `label ${label}`, label, parent: undefined }),
    );
    this.#describe(labels.length);
    if (this.#query === '') return labels;
    const searches = corpora
      .filter(({ documents }) => documents.length > 0)
      .map((one): UntaggedNode => {
        const id = `search ${one.corpus.folder.toString()} ${this.#query}`;
        return {
          kind: 'untagged',
          id,
          parent: undefined,
          in: one,
          name: this.#query,
          aliases: [],
          label: undefined,
          ref: undefined,
        };
      });
    return [...labels, ...searches];
  }

  #entities(parent: LabelNode): EntitiesNode[] {
    const listed = this.#listed().get(parent.label) ?? [];
    const shown = (this.#pages.get(parent.id) ?? 1) * PAGE;
    const nodes: EntitiesNode[] = listed.slice(0, shown).map(
      ({ in: one, total }): EntityNode => ({
        kind: 'entity',
        id: `entity ${one.corpus.folder.toString()} ${total.key}`,
        parent,
        in: one,
        total: { ...total },
      }),
    );
    const count = listed.length - shown;
    return count > 0 ? [...nodes, { kind: 'more', id: `${parent.id} more`, parent, count }] : nodes;
  }

  async #mentions(node: EntityNode): Promise<EntitiesNode[]> {
    const paths = documentsOf(node);
    const shown = (this.#pages.get(node.id) ?? 1) * FILES_PAGE;
    const mentions = await mentionNodes(this.#workbench, node, paths.slice(0, shown));
    const count = node.total.confirmed - mentions.length;
    const more: EntitiesNode[] =
      paths.length > shown && count > 0 ? [{ kind: 'more', id: `${node.id} more`, parent: node, count }] : [];
    // First: below a hundred mentions nobody would see it.
    return [this.#untaggedOf(node), ...mentions, ...more];
  }

  #untaggedOf(node: EntityNode): UntaggedNode {
    const { total, in: one } = node;
    const { entries } = one.corpus.setup.gazetteer;
    const entry = entries.find(({ id }) => id === total.ref);
    const name = this.#nameOf(node);
    // Where several entries share the name, one mention says nothing about the others.
    const ref = entriesNamed(entries, name).length > 1 ? undefined : total.ref;
    const aliases = entry === undefined || ref === undefined ? [] : entry.aliases;
    return {
      kind: 'untagged',
      id: `${node.id} untagged`,
      parent: node,
      in: one,
      name,
      aliases,
      label: total.label,
      ref,
    };
  }

  async #places(node: UntaggedNode): Promise<EntitiesNode[]> {
    if (!this.#found.has(node.id)) {
      const { name, aliases, label = '', ref } = node;
      const title = vscode.l10n.t('Looking for “{name}” in the corpus', { name });
      const files = await untaggedIn(this.#workbench, node.in, { name, aliases, label, ref }, title);
      if (files === undefined) return [];
      this.#found.set(node.id, files.map(inItsMiddle));
      // Now it says how many they are.
      this.#changed.fire(node);
    }
    const places = this.placesOf(node);
    const shown = (this.#pages.get(node.id) ?? 1) * PAGE;
    const count = places.length - shown;
    return count > 0
      ? [...places.slice(0, shown), { kind: 'more', id: `${node.id} more`, parent: node, count }]
      : [...places];
  }

  #nameOf({ in: one, total }: EntityNode): string {
    const entry = one.corpus.setup.gazetteer.entries.find(({ id }) => id === total.ref);
    return entry?.name ?? total.text;
  }

  #follow({ in: corpus, paths }: SummaryChange): void {
    // Mentions may have moved in these files; those of others stand.
    for (const [id, children] of this.#read) {
      const isOf = (child: EntitiesNode): boolean =>
        child.kind === 'mention' && child.uri.path.startsWith(corpus.corpus.folder.path) && paths.has(child.path);
      if (children.some(isOf)) this.#read.delete(id);
    }
    this.#renewSoon();
  }

  #renewSoon(): void {
    clearTimeout(this.#renewing);
    if (this.#view.visible) this.#renewing = setTimeout(() => this.#renew(), SETTLE);
  }

  #renew(): void {
    this.#byLabel = undefined;
    for (const [id, { node, description }] of this.#drawn) {
      const total = node.in.summary.entities.get(node.total.key);
      if (total !== undefined && describeEntity({ ...node, total }) === description) continue;
      this.#read.delete(id);
    }
    this.#drawn.clear();
    this.#changed.fire(undefined);
  }

  #describe(labels: number): void {
    this.#view.description = this.#query === '' ? '' : `“${this.#query}”`;
    void vscode.commands.executeCommand('setContext', NONE, labels === 0 && this.#query === '');
  }
}

/** Short before the mention, as all lines of this view are. */
function inItsMiddle(file: PreviewFile): PreviewFile {
  const { text } = file.document;
  return { ...file, items: file.items.map((item) => ({ ...item, context: keyWordInContext(text, item.range) })) };
}
