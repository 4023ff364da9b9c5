import type { Layer } from '../../../core/annotation';
import type { AnyMark } from '../../../core/suggest/marks';
import type { Article } from '../../articles';
import type { MarkTarget } from '../../commands/target';

/** What stands in the view of the annotations. `id` means the same in every article, so that what is unfolded stays so. */
export type AnnotationNode = LayerNode | GroupNode | NameNode | MarkNode | MoreNode;

interface Node {
  readonly id: string;
  readonly article: Article;
  readonly parent: AnnotationNode | undefined;
}

export interface LayerNode extends Node {
  readonly kind: 'layer';
  readonly layer: Layer;
  readonly marks: readonly AnyMark[];
}

/** A label, a kind of block, a type of date. */
export interface GroupNode extends Node {
  readonly kind: 'group';
  readonly layer: Layer;
  readonly name: string;
  readonly marks: readonly AnyMark[];
}

/** All mentions that are written alike, where they are sorted by frequency. */
export interface NameNode extends Node {
  readonly kind: 'name';
  readonly name: string;
  readonly marks: readonly AnyMark[];
}

/** Also a target: commands take it as it is. */
export interface MarkNode extends Node, MarkTarget {
  readonly kind: 'mark';
  readonly mark: AnyMark;
}

/** Stands for marks that are not shown: asking for it shows them. */
export interface MoreNode extends Node {
  readonly kind: 'more';
  readonly parent: AnnotationNode;
  readonly count: number;
}
