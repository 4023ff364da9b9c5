import type { Layer } from '../annotation';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { anchorBlock } from './anchorBlock';
import { anchorByNeighbours, anchorUnique } from './anchorQuote';
import { anchorSpan, type Place, settleClaims } from './anchorSpan';
import { describeBlock, shortLine } from './describe';
import { type Ground, layGround } from './ground';
import { compareItems } from './order';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity, StoredRejection } from './types';

export type Anchored = StoredBlock | StoredEntity | StoredDate | StoredRejection;

export type Placing = TextRange | 'ambiguous' | 'lost';

/** Where every item of the sidecar stands in the document; code points. Everything is looked up once, together. */
export function placeFinder(
  sidecar: Sidecar,
  document: ArticleText,
  isStamped: boolean,
): (layer: Layer, item: Anchored) => Placing {
  const ground = isStamped ? 'same' : layGround(sidecar.source, document);
  const lists = quotedLists(sidecar);
  if (typeof ground === 'object') {
    const settled = lists.map((items) => settleClaims(new Map(items.map((item) => [item, anchorSpan(ground, item)]))));
    const places = new Map(settled.flatMap((list) => [...list]));
    return (layer, item) => (layer === 'block' ? blockOn(ground, item) : fromPlace(places.get(item as Quoted)));
  }
  const places = new Map(lists.flatMap((items) => [...anchorQuotes(ground, document, items)]));
  return (layer, item) => (layer === 'block' ? blockIn(document, item) : fromPlace(places.get(item as Quoted)));
}

type Quoted = Extract<Anchored, { readonly text: string }>;

/** Items that one another may dispute a place with. */
function quotedLists(sidecar: Sidecar): readonly (readonly Quoted[])[] {
  const { entities, dates, suggestions } = sidecar;
  const refused = (layer: Layer): Quoted[] => sidecar.rejected.filter((item) => item.layer === layer);
  return [
    [...entities, ...suggestions.entities, ...refused('entity')],
    [...dates, ...suggestions.dates, ...refused('date')],
  ];
}

function fromPlace(place: Place | undefined): Placing {
  return place?.state === 'placed' ? place.range : (place?.state ?? 'lost');
}

function anchorQuotes(text: 'same' | 'unknown', document: ArticleText, items: readonly Quoted[]): Map<Quoted, Place> {
  const isTrue = (item: Quoted): boolean => document.slice(document.toUtf16(item)) === item.text;
  if (text === 'unknown' && !items.every(isTrue)) return anchorByNeighbours(document, [...items].sort(compareItems));
  return new Map(
    items.map((item) => {
      const { start, end } = item;
      return [
        item,
        isTrue(item) ? { state: 'placed', range: { start, end }, isCertain: true } : anchorUnique(document, item),
      ];
    }),
  );
}

function blockOn(ground: Ground, item: Anchored): Placing {
  if ('first' in item) return anchorBlock(ground, item);
  if (!('text' in item)) return 'lost';
  const [first = '', ...others] = item.text.split('\n');
  return anchorBlock(ground, { ...item, first, last: others.at(-1) ?? first });
}

/** A block of a text that nothing else is known of: it stays where its lines say so, or goes where they stand once. */
function blockIn(document: ArticleText, item: Anchored): Placing {
  if ('first' in item) return isBlockTrue(document, item) ? item : findBlock(document, item);
  if (!('text' in item)) return 'lost';
  return document.slice(document.toUtf16(item)) === item.text ? item : fromPlace(anchorUnique(document, item));
}

function isBlockTrue(document: ArticleText, block: StoredBlock): boolean {
  if (block.end > document.codePoints.length) return false;
  const { start, end, first, last } = describeBlock(document, document.toUtf16(block));
  return start === block.start && end === block.end && first === block.first && last === block.last;
}

function findBlock(document: ArticleText, block: StoredBlock): Placing {
  const tops: number[] = [];
  const bottoms: number[] = [];
  for (let line = 0; line < document.lines.count; line++) {
    const short = shortLine(document.line(line));
    if (short === block.first) tops.push(document.lines.start(line));
    if (short === block.last) bottoms.push(document.lines.end(line));
  }
  const [top] = tops;
  const [bottom] = bottoms;
  if (top === undefined || bottom === undefined) return 'lost';
  return tops.length === 1 && bottoms.length === 1 && top < bottom
    ? document.toCodePoints({ start: top, end: bottom })
    : 'ambiguous';
}
