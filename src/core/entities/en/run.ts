import type { Line } from '../reading';
import { isName, LOWER, MARK, type Token } from '../tokens';

/** Possessives that stand inside the names of bodies (*People's Court*, *Women's Union*). */
const INSIDE_POSSESSIVE = new Set([
  'people',
  'women',
  'children',
  'farmers',
  'workers',
  'veterans',
  'men',
  'attorney',
  'general',
]);
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'da',
  'del',
  'bin',
  'al',
  'ibn',
  'dos',
  'la',
  'di',
  'ben',
  'ter',
  'ten',
  'el',
  'du',
  'den',
]);
const MOST = 9;

/**
 * The end of the capitalised run at `at`: capitals side by side, initials with their full stops, hyphens, `&`,
 * particles of people's names, possessives of bodies; adjectives of peoples and calendar words end it.
 */
export function englishRun({ tokens, lexicon }: Line, at: number): number {
  let end = at + 1;
  while (end < tokens.length && end - at < MOST) {
    const token = tokens[end]!;
    const next = tokens[end + 1];
    if (isName(token)) {
      if (
        !token.spaced ||
        token.opens ||
        lexicon.notNames.longestAt(tokens, end) !== undefined ||
        lexicon.functionWords.has(token.lower)
      )
        break;
      end++;
      continue;
    }
    if (token.shape === LOWER) {
      if (!PARTICLES.has(token.lower) || !isName(next) || !next!.spaced) break;
      end += next!.opens ? 0 : 1;
      if (next!.opens) break;
      continue;
    }
    if (token.shape !== MARK || next === undefined) break;
    const before = tokens[end - 1]!;
    if (token.text === "'" || token.text === '’') {
      // *Magistrates' Court*
      if (
        !token.spaced &&
        isName(next) &&
        next.spaced &&
        before.text.endsWith('s') &&
        lexicon.tails.longestAt(tokens, end + 1) !== undefined
      ) {
        end += 2;
        continue;
      }
      const isInside = next.text === 's' && INSIDE_POSSESSIVE.has(before.lower) && isName(tokens[end + 2]);
      if (!isInside) break;
      end += 2;
      continue;
    }
    const isHyphen = token.text === '-' && !token.spaced && !next.spaced && next.shape <= 2;
    const isInitial = token.text === '.' && !token.spaced && before.text.length === 1 && isName(next) && !next.opens;
    const isAmpersand = token.text === '&' && isName(next);
    if (!isHyphen && !isInitial && !isAmpersand) break;
    end += 2;
  }
  return end;
}

export function words(tokens: readonly Token[], from: number, to: number): Token[] {
  return tokens.slice(from, to).filter((token) => token.shape !== MARK);
}
