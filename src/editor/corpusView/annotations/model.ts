import type { Layer } from '../../../core/annotation';
import { surfaceKey } from '../../../core/knowledge';
import { shortLine } from '../../../core/sidecar/describe';
import type { AnyMark } from '../../../core/suggest/marks';
import type { Article } from '../../articles';
import { targetOf } from '../../commands/target';
import { isShownBlock } from '../../marksAt';
import type { AnnotationNode, GroupNode, LayerNode, MarkNode, NameNode } from './nodes';

/** By their place in the text, or what is mentioned most first. */
export type AnnotationOrder = 'position' | 'frequency';

/** So many marks are shown of a group at first, and more each time they are asked for. */
export const PAGE = 500;

/** Names before dates before blocks: that is what one looks for. */
const ORDER: readonly Layer[] = ['entity', 'date', 'block'];

/** The tree of one article. A snapshot: the article's next version makes another. */
export class AnnotationModel {
  readonly #article: Article;
  readonly #order: AnnotationOrder;
  readonly #pages: ReadonlyMap<string, number>;
  readonly #children = new Map<string, AnnotationNode[]>();

  /** @param pages how many pages of a node are shown, by its id; one where it is not in there */
  constructor(article: Article, order: AnnotationOrder, pages: ReadonlyMap<string, number>) {
    this.#article = article;
    this.#order = order;
    this.#pages = pages;
  }

  children(node: AnnotationNode | undefined): AnnotationNode[] {
    const key = node?.id ?? '';
    const known = this.#children.get(key);
    if (known !== undefined) return known;
    const made = this.#make(node);
    this.#children.set(key, made);
    return made;
  }

  /** The node of a mark, found on the way down from its layer. */
  find(mark: AnyMark, nodes = this.children(undefined)): MarkNode | undefined {
    for (const node of nodes) {
      if (node.kind === 'mark' && node.mark === mark) return node;
      if (node.kind === 'mark' || node.kind === 'more' || !node.marks.includes(mark)) continue;
      return this.find(mark, this.children(node));
    }
    return undefined;
  }

  #make(node: AnnotationNode | undefined): AnnotationNode[] {
    switch (node?.kind) {
      case undefined:
        return ORDER.flatMap((layer) => this.#layer(layer));
      case 'layer':
        return this.#groups(node);
      case 'group':
        return this.#order === 'position' || node.layer === 'block' ? this.#marks(node, node.marks) : this.#names(node);
      case 'name':
        return this.#marks(node, node.marks);
      default:
        return [];
    }
  }

  #layer(layer: Layer): LayerNode[] {
    const { marks } = this.#article;
    const own: readonly AnyMark[] =
      layer === 'block' ? marks.blocks.filter(isShownBlock) : layer === 'entity' ? marks.entities : marks.dates;
    return own.length === 0
      ? []
      : [{ kind: 'layer', id: layer, layer, marks: own, article: this.#article, parent: undefined }];
  }

  #groups(parent: LayerNode): GroupNode[] {
    const { layer, article } = parent;
    const labels = [...article.corpus.config.labels.keys()];
    const rank = (name: string): number => (labels.includes(name) ? labels.indexOf(name) : labels.length);
    return [...groupBy(parent.marks, groupOf)]
      .map(
        ([name, marks]): GroupNode => ({ kind: 'group', id: `${layer} ${name}`, layer, name, marks, article, parent }),
      )
      .sort((a, b) => rank(a.name) - rank(b.name) || b.marks.length - a.marks.length);
  }

  #names(parent: GroupNode): AnnotationNode[] {
    const { article } = parent;
    const named = [...groupBy(parent.marks, nameOf)].sort(([, a], [, b]) => b.length - a.length);
    const nodes = named.map(([name, marks]): AnnotationNode => {
      const only = marks[0];
      const id = `${parent.id} ${name}`;
      return marks.length === 1 && only !== undefined
        ? this.#mark(only, parent, 0)
        : { kind: 'name', id, name, marks, article, parent };
    });
    return this.#paged(parent, nodes);
  }

  #marks(parent: GroupNode | NameNode, marks: readonly AnyMark[]): AnnotationNode[] {
    const seen = new Map<string, number>();
    const nodes = marks.map((mark) => {
      const nth = seen.get(nameOf(mark)) ?? 0;
      seen.set(nameOf(mark), nth + 1);
      return this.#mark(mark, parent, nth);
    });
    return this.#paged(parent, nodes);
  }

  /** @param nth of those written alike: places move with every edit, their order does not */
  #mark(mark: AnyMark, parent: AnnotationNode, nth: number): MarkNode {
    const id = `${parent.id} mark ${nameOf(mark)} ${nth}`;
    return { kind: 'mark', id, mark, parent, article: this.#article, ...targetOf(this.#article, mark) };
  }

  #paged(parent: AnnotationNode, nodes: AnnotationNode[]): AnnotationNode[] {
    const shown = (this.#pages.get(parent.id) ?? 1) * PAGE;
    if (nodes.length <= shown) return nodes;
    const count = nodes.length - shown;
    return [...nodes.slice(0, shown), { kind: 'more', id: `${parent.id} more`, parent, count, article: this.#article }];
  }
}

function groupOf(mark: AnyMark): string {
  switch (mark.layer) {
    case 'block':
      return mark.kind;
    case 'entity':
      return mark.label;
    case 'date':
      return mark.type;
  }
}

/** What makes two mentions the same to a reader: of dates their value. A block goes by its first line. */
export function nameOf(mark: AnyMark): string {
  if (mark.layer === 'date') return mark.value;
  return mark.layer === 'entity' ? surfaceKey(mark.text) : shortLine(mark.text.split('\n', 1)[0] ?? '');
}

function groupBy(marks: readonly AnyMark[], keyOf: (mark: AnyMark) => string): Map<string, AnyMark[]> {
  const groups = new Map<string, AnyMark[]>();
  for (const mark of marks) {
    const key = keyOf(mark);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  return groups;
}
