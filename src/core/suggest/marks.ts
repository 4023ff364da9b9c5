import type { Layer } from '../annotation';
import type { Message } from '../message';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity, StoredRejection } from '../sidecar/types';
import type { SuggestedBlock, SuggestedDate, SuggestedEntity, Suggestions, TimexValue } from '../suggestion';
import type { ArticleText } from '../text/document';
import { overlaps, sameRange, type TextRange } from '../text/range';

/**
 * What is to be shown of one document: everything confirmed, and the suggestions that no decision has settled.
 * The editor draws it and `corpus annotate` prints it.
 */
export interface Marks {
  readonly blocks: readonly BlockMark[];
  readonly entities: readonly EntityMark[];
  readonly dates: readonly DateMark[];
}

interface Mark {
  readonly range: TextRange;
  readonly text: string;
  readonly status: 'confirmed' | 'suggested';
  /** Of the sidecar's item; confirmed marks have one. */
  readonly id?: string;
  /** Suggested marks have one. */
  readonly score?: number;
  readonly from?: string;
  readonly by?: string;
  readonly evidence: readonly Message[];
}

export interface BlockMark extends Mark {
  readonly layer: 'block';
  /** A LineKind, or what a person wrote into the sidecar. */
  readonly kind: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface EntityMark extends Mark {
  readonly layer: 'entity';
  readonly label: string;
  readonly ref?: string;
}

export interface DateMark extends Mark, TimexValue {
  readonly layer: 'date';
  readonly alternatives?: SuggestedDate['alternatives'];
}

export type AnyMark = BlockMark | EntityMark | DateMark;

/**
 * @param sidecar its offsets must be true of `document` (anchor.ts sees to that); items outside the text are left out
 * @param minScore suggestions below it are not shown (`suggest.minScore` of corpus.yaml)
 */
export function marksOf(document: ArticleText, suggestions: Suggestions, sidecar: Sidecar, minScore = 0): Marks {
  const blocks = sidecar.blocks.map((item) => confirmedBlock(document, item));
  const entities = sidecar.entities.map((item) => confirmedEntity(document, item));
  const dates = sidecar.dates.map((item) => confirmedDate(document, item));
  const done = sidecar.document.done;
  const rejected = sidecar.rejected.map((item) => ({ ...item, ...document.toUtf16(item) }));
  const isOpen = (layer: Layer, label: string, range: TextRange, confirmed: readonly Mark[], score: number): boolean =>
    score >= minScore &&
    !confirmed.some((mark) => overlaps(mark.range, range)) &&
    !rejected.some((item) => refuses(item, layer, label, range));
  return {
    blocks: inOrder(
      blocks,
      done?.blocks
        ? []
        : suggestions.blocks
            .filter((block) => isOpen('block', block.kind, block.range, blocks, 1))
            .map((block) => suggestedBlock(document, block)),
    ),
    entities: inOrder(
      entities,
      done?.entities
        ? []
        : suggestions.entities
            .filter((entity) => isOpen('entity', entity.label, entity.range, entities, entity.score))
            .map(suggestedEntity),
    ),
    dates: inOrder(
      dates,
      done?.dates
        ? []
        : suggestions.dates
            .filter((date) => isOpen('date', date.type, date.range, dates, date.score))
            .map(suggestedDate),
    ),
  };
}

function refuses(item: StoredRejection, layer: Layer, label: string, range: TextRange): boolean {
  return item.layer === layer && sameRange(item, range) && (item.label === undefined || item.label === label);
}

function inOrder<M extends Mark>(confirmed: readonly M[], suggested: readonly M[]): M[] {
  return [...confirmed, ...suggested].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function confirmedBlock(document: ArticleText, item: StoredBlock): BlockMark {
  const range = document.toUtf16(item);
  return {
    ...decided(document, item, range),
    layer: 'block',
    kind: item.kind,
    firstLine: document.lines.lineAt(range.start),
    lastLine: document.lines.lineAt(Math.max(range.start, range.end - 1)),
  };
}

function confirmedEntity(document: ArticleText, item: StoredEntity): EntityMark {
  return {
    ...decided(document, item, document.toUtf16(item)),
    layer: 'entity',
    label: item.label,
    ...(item.ref === undefined ? {} : { ref: item.ref }),
  };
}

function confirmedDate(document: ArticleText, item: StoredDate): DateMark {
  const { type, value, mod, quant, freq, anchor, calendar, beginPoint, endPoint } = item;
  return {
    ...decided(document, item, document.toUtf16(item)),
    layer: 'date',
    type,
    value,
    ...defined({ mod, quant, freq, anchor, calendar, beginPoint, endPoint }),
  };
}

function decided(document: ArticleText, item: StoredBlock | StoredEntity | StoredDate, range: TextRange): Mark {
  return {
    range,
    text: document.slice(range),
    status: 'confirmed',
    id: item.id,
    evidence: [],
    ...defined({ by: item.by, from: item.from }),
  };
}

function suggestedBlock(document: ArticleText, block: SuggestedBlock): BlockMark {
  return { ...block, layer: 'block', status: 'suggested', text: document.slice(block.range) };
}

function suggestedEntity(entity: SuggestedEntity): EntityMark {
  return { ...entity, layer: 'entity', status: 'suggested' };
}

function suggestedDate(date: SuggestedDate): DateMark {
  return { ...date, layer: 'date', status: 'suggested' };
}

/** The given keys without those that are undefined. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
