import type * as vscode from 'vscode';
import type { EntityTotal } from '../../../core/corpus/summary/corpusSummary';
import type { MentionInContext } from '../../../core/suggest/untagged';
import type { SummarisedCorpus } from '../../corpusSummary/summarisedCorpus';
import type { PreviewFile, PreviewItem } from '../../preview/preview';

/** What stands in the view of the entities. */
export type EntitiesNode = LabelNode | EntityNode | MentionNode | UntaggedNode | PlaceNode | MoreNode;

interface Node {
  /** The same as long as it means the same, so that VS Code knows it again. */
  readonly id: string;
  readonly parent: EntitiesNode | undefined;
}

export interface LabelNode extends Node {
  readonly kind: 'label';
  readonly label: string;
}

/** One thing of one corpus. */
export interface EntityNode extends Node {
  readonly kind: 'entity';
  readonly in: SummarisedCorpus;
  readonly total: Readonly<EntityTotal>;
}

/** A confirmed mention in its line. */
export interface MentionNode extends Node {
  readonly kind: 'mention';
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly range: vscode.Range;
  readonly context: MentionInContext;
}

/** Where a name stands untagged; looked for when it is unfolded. */
export interface UntaggedNode extends Node {
  readonly kind: 'untagged';
  readonly in: SummarisedCorpus;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Undefined for words that somebody searched for: asked for when they are tagged. */
  readonly label: string | undefined;
  readonly ref: string | undefined;
}

/** One such place, with a box to check. */
export interface PlaceNode extends Node {
  readonly kind: 'place';
  readonly parent: UntaggedNode;
  readonly file: PreviewFile;
  readonly item: PreviewItem;
}

/** Stands for what is not shown: asking for it shows some of it. */
export interface MoreNode extends Node {
  readonly kind: 'more';
  readonly parent: EntitiesNode;
  readonly count: number;
}
