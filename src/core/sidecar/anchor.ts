import type { Layer } from '../annotation';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { type Anchored, placeFinder } from './anchorPlaces';
import { describeBlock } from './describe';
import { inOrder, sortRejections } from './order';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity, StoredUnanchored } from './types';

/**
 * `true`: every item slices true as stored. `moved`: some stood elsewhere, and every place is certain. `doubtful`: for
 * some the place is not known; nothing should be written before a person looked or asked for it (`corpus lint --fix`).
 */
export type AnchorState = 'true' | 'moved' | 'doubtful';

export interface Anchoring {
  /** Its offsets are true of the document; what has no certain place is in `unanchored`. */
  readonly sidecar: Sidecar;
  readonly state: AnchorState;
  /** Confirmed items that stand elsewhere than stored, or on other lines. */
  readonly moved: number;
  /** Confirmed items that went to `unanchored` just now. */
  readonly ambiguous: readonly StoredUnanchored[];
  readonly lost: readonly StoredUnanchored[];
  /** Refusals and stored suggestions that have no certain place; they are dropped, since a program can make them anew. */
  readonly dropped: { readonly rejected: number; readonly suggestions: number };
}

/**
 * Lays a sidecar over a text that may have changed since. Verifies every place before it trusts it.
 * @param sha256 of the document's bytes, where it is known: where it is the stamp's, the lines need no comparing
 */
export function anchorSidecar(sidecar: Sidecar, document: ArticleText, sha256?: string): Anchoring {
  const find = placeFinder(sidecar, document, sha256 !== undefined && sha256 === sidecar.source?.sha256);
  const ambiguous: StoredUnanchored[] = [];
  const lost: StoredUnanchored[] = [];
  let moved = 0;
  const keep = <T extends StoredBlock | StoredEntity | StoredDate>(layer: Layer, items: readonly T[]): readonly T[] =>
    inOrder(
      items.flatMap((item) => {
        const place = find(layer, item);
        if (typeof place === 'object') {
          const placed = movedTo(document, layer, item, place);
          if (placed !== item) moved++;
          return [placed];
        }
        (place === 'lost' ? lost : ambiguous).push(asUnanchored(layer, item, place));
        return [];
      }),
    );
  const survivors = <T extends Anchored>(layer: Layer, items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const place = find(layer, item);
      return typeof place === 'object' ? [movedTo(document, layer, item, place)] : [];
    });
  const blocks = keep('block', sidecar.blocks);
  const entities = keep('entity', sidecar.entities);
  const dates = keep('date', sidecar.dates);
  const rejected = sortRejections(sidecar.rejected.flatMap((item) => survivors(item.layer, [item])));
  const suggestions = {
    blocks: inOrder(survivors('block', sidecar.suggestions.blocks)),
    entities: inOrder(survivors('entity', sidecar.suggestions.entities)),
    dates: inOrder(survivors('date', sidecar.suggestions.dates)),
  };
  const dropped = {
    rejected: sidecar.rejected.length - rejected.length,
    suggestions: countOf(sidecar.suggestions) - countOf(suggestions),
  };
  const unanchored = [...sidecar.unanchored, ...ambiguous, ...lost];
  return {
    sidecar: { ...sidecar, blocks, entities, dates, rejected, unanchored, suggestions },
    state: ambiguous.length + lost.length > 0 ? 'doubtful' : moved > 0 ? 'moved' : 'true',
    moved,
    ambiguous,
    lost,
    dropped,
  };
}

function countOf(lists: Sidecar['suggestions']): number {
  return lists.blocks.length + lists.entities.length + lists.dates.length;
}

/** The item itself where nothing of it changes. */
function movedTo<T extends Anchored>(document: ArticleText, layer: Layer, item: T, place: TextRange): T {
  const by = place.start - item.start;
  if (layer === 'block' && 'first' in item) {
    const described = describeBlock(document, document.toUtf16(place));
    const isSame =
      by === 0 && described.end === item.end && described.first === item.first && described.last === item.last;
    return isSame ? item : { ...item, ...described };
  }
  const text = document.slice(document.toUtf16(place));
  if (by === 0 && place.end === item.end && 'text' in item && item.text === text) return item;
  const parts = 'parts' in item ? item.parts?.map(([start, end]) => [start + by, end + by] as const) : undefined;
  return { ...item, ...place, text, ...(parts === undefined ? {} : { parts }) };
}

export function asUnanchored(
  layer: Layer,
  item: StoredBlock | StoredEntity | StoredDate,
  reason: StoredUnanchored['reason'],
): StoredUnanchored {
  const { id, start, end, extra, ...rest } = item;
  return { layer, id, reason, was: [start, end], item: { ...rest, ...extra } };
}
