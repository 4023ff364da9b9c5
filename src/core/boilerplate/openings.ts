import type { LineFacts } from './lineFacts';

/** *HANOI, July 2 (Agency) —*: capitals, then at most so much before the dash. */
const PLACE = /^\p{Lu}{2}[\p{Lu}\s.,'’-]*(?:,[^.!?–—-]{1,20})?(?:\([^()]{2,30}\))?\s*[-–—]\s/u;
/** *(Newspaper) -*, *Paper.vn -*, *TTO -*: a name in brackets, or one word with two capitals. */
const NEWSPAPER = /^(?:\([^()]{2,24}\)|\p{Lu}[\p{L}.]*\p{Lu}[\p{L}.]*)\s*[-–—]\s/u;

/**
 * How news agencies and newspapers open an article: with the place and the agency, or with the paper's name. `place`
 * needs a bracketed agency or a long dash, since hyphens stand in teasers too.
 */
export function openingOf({ plain, end, words }: LineFacts): 'place' | 'newspaper' | undefined {
  if (words < 8 || end === 'colon') return undefined;
  const start = plain.slice(0, 80);
  const place = PLACE.exec(start)?.[0];
  if (place !== undefined && /\)|[–—]/u.test(place)) return 'place';
  return NEWSPAPER.test(start) ? 'newspaper' : undefined;
}
