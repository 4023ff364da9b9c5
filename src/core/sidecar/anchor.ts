import type { Layer } from '../annotation';
import { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { shortLine } from './describe';
import { inOrder } from './order';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity, StoredRejection, StoredUnanchored } from './types';

/**
 * `true`: every item slices true as stored. `moved`: some stood elsewhere, and every place is certain. `doubtful`: for
 * some the place is not known; nothing should be written before a person looked or asked for it (`corpus lint --fix`).
 */
export type AnchorState = 'true' | 'moved' | 'doubtful';

export interface Anchoring {
  /** Its offsets are true of the document; what has no certain place is in `unanchored`. */
  readonly sidecar: Sidecar;
  readonly state: AnchorState;
  /** Confirmed items that stand elsewhere than stored. */
  readonly moved: number;
  /** Confirmed items that went to `unanchored` just now. */
  readonly ambiguous: readonly StoredUnanchored[];
  readonly lost: readonly StoredUnanchored[];
  /** Refusals and stored suggestions that have no certain place; they are dropped, since a program can make them anew. */
  readonly dropped: { readonly rejected: number; readonly suggestions: number };
}

/** Lays a sidecar over a text that may have changed since. Verifies every place before it trusts it. */
export function anchorSidecar(sidecar: Sidecar, document: ArticleText): Anchoring {
  const places = new Places(document);
  const ambiguous: StoredUnanchored[] = [];
  const lost: StoredUnanchored[] = [];
  let moved = 0;
  const keep = <T extends StoredBlock | StoredEntity | StoredDate>(layer: Layer, items: readonly T[]): readonly T[] =>
    inOrder(
      items.flatMap((item) => {
        const place = places.find(layer, item);
        if (typeof place === 'object') {
          if (place.start !== item.start) moved++;
          return [place.start === item.start && place.end === item.end ? item : movedTo(item, place)];
        }
        (place === 'lost' ? lost : ambiguous).push(asUnanchored(layer, item, place));
        return [];
      }),
    );
  const survivors = <T extends StoredItemLike>(layer: Layer, items: readonly T[]): readonly T[] =>
    inOrder(
      items.flatMap((item) => {
        const place = places.find(layer, item);
        return typeof place === 'object' ? [movedTo(item, place)] : [];
      }),
    );
  const blocks = keep('block', sidecar.blocks);
  const entities = keep('entity', sidecar.entities);
  const dates = keep('date', sidecar.dates);
  const rejected = sidecar.rejected.flatMap((item) => survivors(item.layer, [item]));
  const suggestions = {
    blocks: survivors('block', sidecar.suggestions.blocks),
    entities: survivors('entity', sidecar.suggestions.entities),
    dates: survivors('date', sidecar.suggestions.dates),
  };
  const dropped = {
    rejected: sidecar.rejected.length - rejected.length,
    suggestions: countOf(sidecar.suggestions) - countOf(suggestions),
  };
  const state = ambiguous.length + lost.length > 0 ? 'doubtful' : moved > 0 ? 'moved' : 'true';
  return {
    sidecar: {
      ...sidecar,
      blocks,
      entities,
      dates,
      rejected,
      unanchored: [...sidecar.unanchored, ...ambiguous, ...lost],
      suggestions,
    },
    state,
    moved,
    ambiguous,
    lost,
    dropped,
  };
}

type StoredItemLike = StoredBlock | StoredEntity | StoredDate | StoredRejection;

function countOf(lists: Sidecar['suggestions']): number {
  return lists.blocks.length + lists.entities.length + lists.dates.length;
}

function movedTo<T extends StoredItemLike>(item: T, place: TextRange): T {
  const by = place.start - item.start;
  if (by === 0 && place.end === item.end) return item;
  const parts =
    'parts' in item && item.parts !== undefined ? item.parts.map(([s, e]) => [s + by, e + by] as const) : undefined;
  return { ...item, ...place, ...(parts === undefined ? {} : { parts }) };
}

export function asUnanchored(
  layer: Layer,
  item: StoredBlock | StoredEntity | StoredDate,
  reason: StoredUnanchored['reason'],
): StoredUnanchored {
  const { id, start, end, extra, ...rest } = item;
  return { layer, id, reason, was: [start, end], item: { ...rest, ...extra } };
}

/** Where quotes stand in one document; code points. */
class Places {
  readonly #document: ArticleText;

  constructor(document: ArticleText) {
    this.#document = document;
  }

  find(layer: Layer, item: StoredItemLike): TextRange | 'lost' | 'ambiguous' {
    if (this.#isTrue(layer, item)) return { start: item.start, end: item.end };
    return layer === 'block' && 'first' in item
      ? this.#findBlock(item)
      : this.#findQuote('text' in item ? item.text : '');
  }

  #isTrue(layer: Layer, item: StoredItemLike): boolean {
    if (item.end > this.#document.codePoints.length) return false;
    const text = this.#document.slice(this.#document.toUtf16(item));
    if (layer !== 'block' || !('first' in item)) return 'text' in item && text === item.text;
    const lines = new ArticleText(text).lines;
    return (
      shortLine(text.slice(0, lines.end(0))) === item.first &&
      shortLine(text.slice(lines.start(lines.count - 1))) === item.last
    );
  }

  #findQuote(quote: string): TextRange | 'lost' | 'ambiguous' {
    const { text } = this.#document;
    const at = quote === '' ? -1 : text.indexOf(quote);
    if (at === -1) return 'lost';
    if (text.indexOf(quote, at + 1) !== -1) return 'ambiguous';
    return this.#document.toCodePoints({ start: at, end: at + quote.length });
  }

  #findBlock(block: StoredBlock): TextRange | 'lost' | 'ambiguous' {
    const firsts: number[] = [];
    const lasts: number[] = [];
    for (let line = 0; line < this.#document.lines.count; line++) {
      const short = shortLine(this.#document.line(line));
      if (short === block.first) firsts.push(this.#document.lines.start(line));
      if (short === block.last) lasts.push(this.#document.lines.end(line));
    }
    if (firsts.length === 0 || lasts.length === 0) return 'lost';
    if (firsts.length > 1 || lasts.length > 1) return 'ambiguous';
    const range = this.#document.toCodePoints({ start: firsts[0]!, end: lasts[0]! });
    return range.start < range.end ? range : 'lost';
  }
}
