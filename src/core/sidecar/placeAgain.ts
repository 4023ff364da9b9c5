import { LAYERS, type Layer } from '../annotation';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import type { SidecarChange } from './change';
import { describeBlock, describeSpan, shortLine } from './describe';
import { LIST_OF_LAYER } from './fields';
import { layGround, oldLineAt } from './ground';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity, StoredUnanchored } from './types';

/** Places that are offered for one annotation; more is a matter of tagging anew. */
const MAX_PLACES = 200;

/** Finds places for annotations that have none; the text is laid over the stored lines once for all of them. */
export interface PlaceSearch {
  /** Where the words stand, the likeliest first: the nearest to where the line went. UTF-16. */
  readonly places: (item: StoredUnanchored) => TextRange[];
  /** About where it should be: on the line that its own became, or behind the last one before it. UTF-16. */
  readonly expected: (item: StoredUnanchored) => number;
}

/** @param sidecar as stored: its stamp tells where lines went; what it has confirmed already is left out */
export function placeSearch(sidecar: Sidecar, document: ArticleText): PlaceSearch {
  const ground = layGround(sidecar.source, document);
  const expected = ({ was: [offset] }: StoredUnanchored): number => expectedAt(ground, document, offset);
  const found = new Map<string, TextRange[]>();
  const taken = Object.fromEntries(
    LAYERS.map((layer) => [layer, new Set(sidecar[LIST_OF_LAYER[layer]].map((one) => keyOf(document.toUtf16(one))))]),
  );
  const all = (item: StoredUnanchored): TextRange[] => {
    const key = JSON.stringify([item.layer, item.item.text, item.item.first, item.item.last]);
    let places = found.get(key);
    if (places === undefined) {
      const everywhere = item.layer === 'block' ? blockPlaces(document, item) : quotePlaces(document, item);
      places = everywhere.filter((range) => !taken[item.layer]!.has(keyOf(range)));
      found.set(key, places);
    }
    return places;
  };
  return {
    expected,
    places: (item) => {
      const near = expected(item);
      return [...all(item)].sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
    },
  };
}

function keyOf({ start, end }: TextRange): string {
  return `${start} ${end}`;
}

function expectedAt(ground: ReturnType<typeof layGround>, document: ArticleText, offset: number): number {
  const within = (points: number): number =>
    document.codePoints.toUtf16(Math.max(0, Math.min(points, document.codePoints.length)));
  if (typeof ground !== 'object') return within(offset);
  const line = oldLineAt(ground, offset);
  const known = ground.now[line];
  if (known !== undefined && known >= 0) {
    const start = document.codePoints.toCodePoint(document.lines.start(known));
    return Math.min(within(start + offset - ground.oldStarts[line]!), document.lines.end(known));
  }
  for (let above = line - 1; above >= 0; above--) {
    const now = ground.now[above]!;
    if (now >= 0) return document.lines.end(now);
  }
  return 0;
}

/** What a person does who says where it belongs; it keeps its id and all that was decided of it. */
export function placeAgain(document: ArticleText, item: StoredUnanchored, range: TextRange): SidecarChange {
  const { text, first, last, parts, ...kept } = item.item;
  const whole = { ...kept, id: item.id };
  return {
    type: 'batch',
    changes: [{ type: 'remove-unanchored', id: item.id }, addition(item.layer, document, whole, range)],
  };
}

function addition(layer: Layer, document: ArticleText, kept: object, range: TextRange): SidecarChange {
  switch (layer) {
    case 'block':
      return { type: 'add-block', block: { ...kept, ...describeBlock(document, range) } as StoredBlock };
    case 'entity':
      return { type: 'add-entity', entity: { ...kept, ...describeSpan(document, range) } as StoredEntity };
    case 'date':
      return { type: 'add-date', date: { ...kept, ...describeSpan(document, range) } as StoredDate };
  }
}

/** What it is called where people choose: its words, or its block's first line. */
export function quoteOf({ item }: StoredUnanchored): string {
  return String(item.text ?? item.first ?? '');
}

function quotePlaces(document: ArticleText, item: StoredUnanchored): TextRange[] {
  const quote = quoteOf(item);
  const places: TextRange[] = [];
  if (quote === '') return places;
  const text = document.text;
  for (let at = text.indexOf(quote); at !== -1 && places.length < MAX_PLACES; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

/** From every line that is its first to the next one that is its last. */
function blockPlaces(document: ArticleText, { item: { first, last } }: StoredUnanchored): TextRange[] {
  const places: TextRange[] = [];
  let starts: number[] = [];
  for (let line = 0; line < document.lines.count && places.length < MAX_PLACES; line++) {
    const short = shortLine(document.line(line));
    if (short === first) starts.push(line);
    if (short !== last) continue;
    for (const start of starts) places.push({ start: document.lines.start(start), end: document.lines.end(line) });
    starts = [];
  }
  return places;
}
