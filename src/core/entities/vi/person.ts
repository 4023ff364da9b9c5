import { say } from '../../message';
import { type Cue, type Line, type Reading, reading } from '../reading';
import { runEnd } from '../runs';
import { CAPITAL, isName, LOWER, MARK, NUMBER, type Token, titleCase, tokenBefore, UPPER } from '../tokens';
import { withPlace } from './parts';
import { isForeign, isSyllable } from './syllable';

const BY = 'vi-person@1';
/** *Nguyễn Thị Minh Khai* has four words, *Tôn Nữ Thị …* and double family names five. */
const MOST_WORDS = 5;
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
  'el',
]);

/** A person's name that starts at `at`, by family name, by what stands before it, or by foreign spelling. */
export function personAt(line: Line, at: number, cue: Cue | undefined): Reading | undefined {
  const { tokens, lexicon } = line;
  const first = tokens[at]!;
  if (!isName(first) || (first.shape === UPPER && lexicon.notAcronyms.has(first.text))) return undefined;
  const initials = cue?.direct === true ? initialsEnd(tokens, at) : undefined;
  if (initials !== undefined && cue !== undefined) {
    return reading(at, initials, 'PERSON', 0.85, BY, say('initials after “{cue}”', { cue: cue.word }));
  }
  if (line.allCaps && first.shape === UPPER) return capitalsPerson(line, at);
  const surname = lexicon.surnames.has(first.text);
  const end = surname ? vietnameseEnd(line, at) : foreignEnd(line, at);
  const words = countWords(tokens, at, end);
  if (surname && words >= 2 && !isForeign(tokens[at + 1]!)) return vietnamesePerson(line, at, end, words, cue);
  if (first.shape === UPPER && words === 1 && (first.text.length > 3 || cue?.kind !== 'address')) return undefined;
  return otherPerson(line, at, surname ? foreignEnd(line, at) : end, cue);
}

function vietnamesePerson(
  line: Line,
  at: number,
  end: number,
  words: number,
  cue: Cue | undefined,
): Reading | undefined {
  const { tokens, lexicon } = line;
  const family = say('Vietnamese family name {name}', { name: tokens[at]!.text });
  const hasMiddle = words >= 3 && lexicon.middleNames.has(tokens[at + 1]!.text);
  if (cue?.direct) return reading(at, end, 'PERSON', 0.96, BY, family, say('after “{cue}”', { cue: cue.word }));
  if (words >= 3) {
    const score = cue !== undefined || hasMiddle ? 0.94 : isGiven(line, tokens[end - 1]!) ? 0.9 : 0.75;
    return reading(at, end, 'PERSON', score, BY, family);
  }
  const given = isGiven(line, tokens[at + 1]!);
  const score = cue !== undefined || line.isByline ? 0.85 : given ? (tokens[at]!.opens ? 0.5 : 0.62) : 0.4;
  return reading(at, end, 'PERSON', score, BY, family);
}

/** Without a known family name first: foreign names, stage and pen names, given names after *anh*, *chị*. */
function otherPerson(line: Line, at: number, end: number, cue: Cue | undefined): Reading | undefined {
  const { tokens, lexicon } = line;
  const words = countWords(tokens, at, end);
  const foreign = tokens.slice(at, end).some((token) => token.shape !== MARK && isForeign(token));
  const first = tokens[at]!;
  if (words > 5) return undefined;
  if (cue?.direct) {
    // *Giám đốc Savills Hải Phòng*: a company and where it works.
    const place = cue.kind === 'office' && words === 1 && foreign ? withPlace(line, end) : end;
    if (place > end) return reading(at, place, 'ORGANIZATION', 0.7, 'vi-organization@1', say('foreign name and place'));
    // *CEO Tesla*: nobody is called so, and a brand is.
    const isBrand =
      words === 1 && !lexicon.foreignNames.has(first.text) && lexicon.brands.longestAt(tokens, at) !== undefined;
    if (cue.kind === 'office' && isBrand) return undefined;
    if (cue.kind === 'office' && words === 1 && !foreign) {
      return isGiven(line, first) && !lexicon.fields.longestAt(tokens, at)
        ? reading(at, end, 'PERSON', 0.6, BY, say('given name after “{cue}”', { cue: cue.word }))
        : undefined;
    }
    const score = cue.kind === 'address' ? 0.92 : foreign && words > 1 ? 0.92 : 0.8;
    return reading(at, end, 'PERSON', score, BY, say('after “{cue}”', { cue: cue.word }));
  }
  if (cue !== undefined && (words > 1 || (foreign && cue.through === true))) {
    return reading(at, end, 'PERSON', foreign && words > 1 ? 0.9 : 0.65, BY, say('after “{cue}”', { cue: cue.word }));
  }
  if (
    line.isByline &&
    words >= 2 &&
    words <= 4 &&
    (!first.opens || end === tokens.length || tokens[end]!.shape === MARK)
  )
    return reading(at, end, 'PERSON', 0.7, BY, say('name in a byline'));
  return undefined;
}

/** A foreign name with nothing before it that says what it is: two or three words, no word that companies carry. */
export function foreignPerson(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const end = foreignEnd(line, at);
  const words = countWords(tokens, at, end);
  if (words < 2 || words > 4 || tokens[at]!.lower === 'the') return undefined;
  const parts = tokens.slice(at, end).filter((token) => token.shape !== MARK);
  const foreign = parts.filter((token) => isForeign(token)).length;
  if (foreign === 0 || parts.some((token) => token.shape === UPPER && token.text.length > 2)) return undefined;
  const initial = parts.some((token) => token.text.length === 1);
  const known = parts.filter((token) => lexicon.foreignNames.has(token.text)).length;
  // A brand and a word that no person is called by: *Hyundai Engineering*.
  if (known === 0 && lexicon.brands.longestAt(tokens, at) !== undefined) return undefined;
  const before = tokenBefore(tokens, at)?.lower;
  if (known < 2 && !initial && (before === 'ở' || before === 'tại') && !tokens[at]!.opens)
    return reading(at, end, 'LOCATION', 0.6, 'vi-location@1', say('name after “{word}”', { word: before }));
  return reading(
    at,
    end,
    'PERSON',
    initial || known >= 2 ? 0.78 : known === 1 ? 0.7 : foreign >= 2 ? 0.6 : 0.45,
    BY,
    say('foreign name of {words} words', { words }),
  );
}

function vietnameseEnd(line: Line, at: number): number {
  const { tokens, lexicon } = line;
  let end = at + 1;
  while (end < tokens.length && end - at < MOST_WORDS) {
    const token = tokens[end]!;
    const isPart =
      isName(token) && token.spaced && !token.opens && (token.shape === CAPITAL || token.text.length === 1);
    if (!isPart) break;
    // A second family name with two more words is the next person; a country or province is no part of a name.
    if (end - at >= 3 && lexicon.surnames.has(token.text) && isName(tokens[end + 1]) && tokens[end + 1]!.spaced) break;
    if (end - at >= 2 && startsOther(line, end)) break;
    if (end - at >= 4 && !lexicon.middleNames.has(tokens[at + 1]!.text) && !lexicon.surnames.has(tokens[at + 1]!.text))
      break;
    end++;
  }
  // *Lê Thị Thu-Hằng*, *Nguyễn Văn T.*
  const behind = tokens[end + 1];
  // The full stop of an initial, where it closes no sentence (*Trần Văn K. để …*).
  const isInitial = end - at >= 3 && tokens[end - 1]!.text.length === 1 && tokens[end]?.text === '.';
  if (isInitial && (behind?.shape === LOWER || behind?.shape === MARK)) return end + 1;
  const isTied = tokens[end]?.text === '-' && !tokens[end]!.spaced && behind !== undefined && !behind.spaced;
  return isTied && behind.shape < NUMBER ? end + 2 : end;
}

function startsOther({ tokens, lexicon }: Line, at: number): boolean {
  const place = lexicon.places.longestAt(tokens, at);
  if (place !== undefined && place.length > 1 && (place.value === 'country' || place.value === 'province')) return true;
  return lexicon.bodies.longestAt(tokens, at) !== undefined;
}

function foreignEnd({ tokens, lexicon }: Line, at: number): number {
  let end = runEnd(tokens, at, 9);
  while (
    end + 1 < tokens.length &&
    tokens[end]!.shape === LOWER &&
    PARTICLES.has(tokens[end]!.lower) &&
    isName(tokens[end + 1])
  ) {
    end = runEnd(tokens, end + 1, 9);
  }
  for (let i = at + 1; i < end; i++) {
    const place = lexicon.places.longestAt(tokens, i);
    if (place !== undefined && (place.value === 'country' || place.value === 'province')) return i;
    if (lexicon.surnames.has(tokens[i]!.text) && end - i >= 3 && !isForeign(tokens[i + 1]!)) return i;
  }
  return end;
}

/** *N.V.A*, *T.H.*, *H*: the end of the initials, with a full stop that closes no sentence. */
function initialsEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  while (tokens[end]?.shape === CAPITAL && tokens[end]!.text.length === 1) {
    if (tokens[end + 1]?.text !== '.') return isName(tokens[end + 1]) && tokens[end + 1]!.spaced ? undefined : end + 1;
    const next = tokens[end + 2];
    if (next === undefined || next.opens) return end + 1;
    if (next.spaced || next.shape === MARK) return end + 2;
    end += 2;
  }
  return undefined;
}

/** In a line of capitals only a family name with known given names is a person. */
function capitalsPerson(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  if (!lexicon.surnames.has(titleCase(tokens[at]!))) return undefined;
  let end = at + 1;
  while (end < tokens.length && end - at < 4 && tokens[end]!.spaced && lexicon.givenNames.has(titleCase(tokens[end]!)))
    end++;
  return end - at >= 3 ? reading(at, end, 'PERSON', 0.45, BY, say('family name in a line of capitals')) : undefined;
}

function isGiven({ lexicon }: Line, token: Token): boolean {
  return lexicon.givenNames.has(token.text) || token.text.length === 1 || !isSyllable(token.text);
}

function countWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.shape !== MARK) words++;
  return words;
}
