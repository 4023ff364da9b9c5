import type { Layer } from '../annotation';
import type { DocumentInfo } from '../sidecar/types';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import type { OffsetMap } from './offsetMap';

/** What an annotation may say besides its label and place, in the order in which formats write it. */
export const SPAN_FIELDS = [
  'value',
  'mod',
  'quant',
  'freq',
  'beginPoint',
  'endPoint',
  'calendar',
  'anchor',
  'ref',
  'note',
  'flag',
  'by',
  'from',
] as const;
export type SpanField = (typeof SPAN_FIELDS)[number];
export type SpanFields = { readonly [K in SpanField]?: string };

/** One annotation on its way out of the corpus. Ranges are UTF-16 over the exported text. */
export interface ExportedSpan {
  readonly layer: Layer;
  readonly id: string;
  /** The label of an entity, the kind of a block, the TIMEX3 type of a date. */
  readonly label: string;
  readonly range: TextRange;
  /** Fragments of a discontinuous mention, in order; `range` is their envelope. */
  readonly parts?: readonly TextRange[];
  /** What stands at `range`, as the sidecar quotes it: what every format's slice is compared with. */
  readonly quote: string;
  readonly status: 'confirmed' | 'suggested';
  /** 0..1; suggestions have one. */
  readonly score?: number;
  readonly fields: SpanFields;
}

export const METADATA_KEYS = [
  'language',
  'date',
  'dateBy',
  'url',
  'site',
  'section',
  'title',
  'authors',
  'published',
  'fetched',
  'reviewed',
  'scheme',
] as const;
export type ExportedMetadata = { readonly [K in (typeof METADATA_KEYS)[number]]?: string };

/** One document as formats see it. */
export interface ExportedDocument {
  readonly id: string;
  /** Path with `/`, as the run names it; unique where ids may not be. */
  readonly file: string;
  readonly text: ArticleText;
  readonly metadata: ExportedMetadata;
  readonly done: NonNullable<DocumentInfo['done']>;
  /** In document order. */
  readonly spans: readonly ExportedSpan[];
  /** Where the exported text stands in the source; both undefined where it is the source's own. */
  readonly map?: OffsetMap;
  readonly source?: ArticleText;
}
