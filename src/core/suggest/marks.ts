import type { Layer } from '../annotation';
import type { Message } from '../message';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity, StoredRejection } from '../sidecar/types';
import type { SuggestedBlock, SuggestedDate, SuggestedEntity, Suggestions, TimexValue } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { RangeSet } from '../text/rangeSet';
import { byLayer } from './byLayer';

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
  /** Of a confirmed mark: what a person remarked. */
  readonly note?: string;
  readonly flag?: 'unsure';
  /** Of a suggestion whose span a person changed (respan.ts): where it was suggested. */
  readonly suggestedAt?: TextRange;
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
  readonly leansOn?: SuggestedDate['leansOn'];
}

export type AnyMark = BlockMark | EntityMark | DateMark;

/**
 * @param sidecar its offsets must be true of `document` (anchor.ts sees to that); items outside the text are left out
 * @param minScore suggestions below it are not shown (`suggest.minScore` of corpus.yaml)
 */
export function marksOf(document: ArticleText, suggestions: Suggestions, sidecar: Sidecar, minScore = 0): Marks {
  const done = sidecar.document.done ?? {};
  const refusals = new Refusals(document, sidecar.rejected);
  const open = <S extends Suggestion>(layer: Layer, suggested: readonly S[], confirmed: readonly Mark[]): S[] => {
    const taken = new RangeSet(confirmed.map((mark) => mark.range));
    return suggested.filter(
      (item) =>
        (layer === 'block' || item.score >= minScore) &&
        !taken.overlaps(item.range) &&
        !refusals.refuse(layer, labelOf(item), item.range),
    );
  };
  return byLayer({
    blocks: () => {
      const confirmed = sidecar.blocks.map((item) => confirmedBlock(document, item));
      const suggested = done.blocks ? [] : open('block', suggestions.blocks, confirmed);
      return inOrder(
        confirmed,
        suggested.map((block) => suggestedBlock(document, block)),
      );
    },
    entities: () => {
      const confirmed = sidecar.entities.map((item) => confirmedEntity(document, item));
      return inOrder(
        confirmed,
        done.entities ? [] : open('entity', suggestions.entities, confirmed).map(suggestedEntity),
      );
    },
    dates: () => {
      const confirmed = sidecar.dates.map((item) => confirmedDate(document, item));
      return inOrder(confirmed, done.dates ? [] : open('date', suggestions.dates, confirmed).map(suggestedDate));
    },
  });
}

type Suggestion = SuggestedBlock | SuggestedEntity | SuggestedDate;

function labelOf(item: Suggestion): string {
  if ('kind' in item) return item.kind;
  return 'label' in item ? item.label : item.type;
}

/** The refused mentions of one document, by place. */
class Refusals {
  /** `layer:start:end` to the refused labels; `undefined` among them refuses whatever the label. */
  readonly #byPlace = new Map<string, Set<string | undefined>>();

  constructor(document: ArticleText, rejected: readonly StoredRejection[]) {
    for (const item of rejected) {
      const key = placeKey(item.layer, document.toUtf16(item));
      this.#byPlace.set(key, (this.#byPlace.get(key) ?? new Set()).add(item.label));
    }
  }

  refuse(layer: Layer, label: string, range: TextRange): boolean {
    if (this.#byPlace.size === 0) return false;
    const labels = this.#byPlace.get(placeKey(layer, range));
    return labels !== undefined && (labels.has(label) || labels.has(undefined));
  }
}

function placeKey(layer: Layer, range: TextRange): string {
  return `${layer}:${range.start}:${range.end}`;
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
    ...defined({ by: item.by, from: item.from, note: item.note, flag: item.flag }),
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
