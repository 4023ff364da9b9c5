import type { Layer } from '../annotation';
import type { ArticleText } from '../text/document';
import { sameRange, type TextRange } from '../text/range';
import type { SidecarChange } from './change';
import { describeBlock, describeSpan, shortLine } from './describe';
import { LIST_OF_LAYER } from './fields';
import { layGround, oldLineAt } from './ground';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity, StoredUnanchored } from './types';

/** Places that are offered for one annotation; more is a matter of tagging anew. */
const MAX_PLACES = 200;

/**
 * Where the words of an annotation without a place stand in the document: the likeliest first, which is the nearest to
 * where its line went.
 * @param sidecar as stored: its stamp tells where lines went; what it has confirmed already is left out
 * @returns UTF-16 ranges
 */
export function placesFor(sidecar: Sidecar, document: ArticleText, item: StoredUnanchored): TextRange[] {
  const found = item.layer === 'block' ? blockPlaces(document, item) : quotePlaces(document, item);
  const taken = sidecar[LIST_OF_LAYER[item.layer]].map((one) => document.toUtf16(one));
  const near = expectedAt(sidecar, document, item);
  return found
    .filter((range) => !taken.some((other) => sameRange(other, range)))
    .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
}

/** About where the annotation should be: on the line that its own became, or behind the last one before it. UTF-16. */
export function expectedAt(sidecar: Sidecar, document: ArticleText, { was: [offset] }: StoredUnanchored): number {
  const ground = layGround(sidecar.source, document);
  const within = (points: number): number =>
    document.codePoints.toUtf16(Math.max(0, Math.min(points, document.codePoints.length)));
  if (typeof ground !== 'object') return within(offset);
  const line = oldLineAt(ground, offset);
  const known = ground.now[line];
  if (known !== undefined && known >= 0) {
    const column = within(
      document.codePoints.toCodePoint(document.lines.start(known)) + offset - ground.oldStarts[line]!,
    );
    return Math.min(column, document.lines.end(known));
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
