import { type Anchoring, anchorSidecar } from '../sidecar/anchor';
import { describeBlock } from '../sidecar/describe';
import { encodeFingerprint } from '../sidecar/fingerprint';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity } from '../sidecar/types';
import type { ArticleText } from '../text/document';
import type { LintArticle, RuleFinding } from './rule';

type Item = StoredBlock | StoredEntity | StoredDate;

/** An annotation that does not stand where its offsets say. */
export interface WrongPlace {
  readonly item: Item;
  /** `moved`: it has one certain place in the text. */
  readonly fate: 'moved' | 'ambiguous' | 'lost';
  /** For messages: the quote, where it stood, the file, and for what moved where it stands. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly at: Pick<RuleFinding, 'file' | 'range' | 'about'>;
}

interface WrongPlaces {
  readonly isSourceChanged: boolean;
  readonly places: readonly WrongPlace[];
}

/** Several rules ask; the sidecar is laid over the text once. */
const known = new WeakMap<LintArticle, WrongPlaces>();

/**
 * What does not slice true. `isSourceChanged`: the text is another than the one that the offsets were written for;
 * without a fingerprint that is not known, and a slip of a hand in the sidecar is as likely.
 */
export function wrongPlaces(article: LintArticle): WrongPlaces {
  const found = known.get(article) ?? collect(article);
  known.set(article, found);
  return found;
}

function collect(article: LintArticle): WrongPlaces {
  const { source, sidecar, path, places } = article;
  if (source === undefined || sidecar === undefined) return { isSourceChanged: false, places: [] };
  const found: WrongPlace[] = [];
  let anchoring: Anchoring | undefined;
  for (const list of ['blocks', 'entities', 'dates'] as const) {
    for (const item of sidecar[list]) {
      if (isTrue(source, item)) continue;
      anchoring ??= anchorSidecar(sidecar, source);
      const now = placeNow(source, item, anchoring.sidecar);
      const quote = 'text' in item ? item.text : item.first;
      found.push({
        item,
        fate: now !== undefined ? 'moved' : isAmbiguous(item, anchoring) ? 'ambiguous' : 'lost',
        data: { quote, start: item.start, end: item.end, path, ...now },
        at: { file: 'sidecar', range: places.of(list, item), about: item.id },
      });
    }
  }
  const lines = sidecar.source?.lines;
  // Only asked where something is wrong: a fingerprint costs a walk over the text.
  const isSourceChanged = found.length > 0 && lines !== undefined && lines !== encodeFingerprint(source);
  return { isSourceChanged, places: found };
}

/** Whether the annotation slices true. */
export function isTrue(source: ArticleText, item: Item): boolean {
  if (item.end > source.codePoints.length) return false;
  const range = source.toUtf16(item);
  if ('text' in item) return source.slice(range) === item.text;
  const { start, end, first, last } = describeBlock(source, range);
  return start === item.start && end === item.end && first === item.first && last === item.last;
}

function placeNow(
  source: ArticleText,
  { id }: Item,
  anchored: Sidecar,
): { readonly newStart: number; readonly newEnd: number } | undefined {
  const place = [...anchored.blocks, ...anchored.entities, ...anchored.dates].find((item) => item.id === id);
  return place !== undefined && isTrue(source, place) ? { newStart: place.start, newEnd: place.end } : undefined;
}

function isAmbiguous({ id }: Item, { ambiguous }: Anchoring): boolean {
  return ambiguous.some((item) => item.id === id);
}

/** The places with one fate in a text that changed. */
export function placesOf(article: LintArticle, fate: WrongPlace['fate']): readonly WrongPlace[] {
  const { isSourceChanged, places } = wrongPlaces(article);
  return isSourceChanged ? places.filter((place) => place.fate === fate) : [];
}
