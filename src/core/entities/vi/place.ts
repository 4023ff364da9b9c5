import { say } from '../../message';
import { type Line, type Reading, reading } from '../reading';
import { CAPITAL, isName, type Token, tokenBefore } from '../tokens';
import { isSyllable } from './syllable';

const BY = 'vi-location@1';

const EVIDENCE = {
  short: say('short form of a country'),
  country: say('country or continent in CLDR'),
  region: say('region that has a name of its own'),
  province: say('province or city of Viet Nam'),
  district: say('district or town of Viet Nam'),
  city: say('city in GeoNames'),
  town: say('town in GeoNames'),
  people: say('a people, a language or a person'),
};

/** Words after which a country's short form names a people, a language, a dish; not the country. */
const NOT_COUNTRY_AFTER = new Set([
  'người',
  'gốc',
  'tiếng',
  'chữ',
  'kiều',
  'lai',
  'ông',
  'bà',
  'anh',
  'chị',
  'cô',
  'chú',
  'bác',
  'em',
  'cụ',
]);
/** Short forms that are rarely a country outside *Việt - Mỹ*, *Trung – Nhật*. */
const ONLY_IN_PAIRS = new Set(['Việt', 'Trung', 'Hàn', 'Ấn', 'Triều', 'Thổ']);
/** As first word of a sentence each is a common word. */
const COMMON_WORDS = new Set(['Anh', 'Ý', 'Áo']);

/** A name that a table knows: country, region, province, district, city. */
export function knownPlace(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const match = lexicon.places.longestAt(tokens, at);
  if (match === undefined) return undefined;
  const token = tokens[at]!;
  const end = at + match.length;
  if (splitsName(tokens, at, end, match.value)) return undefined;
  const before = tokenBefore(tokens, at);
  if (match.value === 'short' && before !== undefined && NOT_COUNTRY_AFTER.has(before.lower)) {
    return reading(at, end, undefined, 1, BY, EVIDENCE.people);
  }
  switch (match.value) {
    case 'short': {
      const score = shortFormScore(line, at, end);
      return score === 0 ? undefined : reading(at, end, 'LOCATION', score, BY, EVIDENCE.short);
    }
    case 'country':
      if (token.opens && COMMON_WORDS.has(token.text)) return undefined;
      return reading(at, end, 'LOCATION', 0.97, BY, EVIDENCE.country);
    case 'region':
      return reading(at, end, 'LOCATION', 0.93, BY, EVIDENCE.region);
    case 'province':
      return reading(at, end, 'LOCATION', 0.93, BY, EVIDENCE.province);
    case 'district': {
      const isOne = match.length === 1;
      const near = isPlaceContext(line, at, end);
      if (line.isByline && !near) return undefined;
      const score = isOne ? (near ? 0.8 : 0.5) : near ? 0.9 : 0.75;
      return reading(at, end, 'LOCATION', score, BY, EVIDENCE.district);
    }
    case 'town':
      // A small town's name says little by itself, and Vietnamese syllables still less.
      return isPlaceContext(line, at, end) && !(match.length === 1 && isSyllable(token.text))
        ? reading(at, end, 'LOCATION', 0.75, BY, EVIDENCE.town)
        : undefined;
    case 'city': {
      const near = isPlaceContext(line, at, end);
      // *Toyota* is a city and a company; without a preposition the company is meant.
      if (!near && match.length === 1 && lexicon.brands.longestAt(tokens, at) !== undefined) return undefined;
      return reading(at, end, 'LOCATION', near ? 0.92 : 0.75, BY, EVIDENCE.city);
    }
  }
}

/** The match is part of a longer capitalised name, so that it says little (*Mỹ Tâm*, *Anh Tuấn*, *Paris Hilton*). */
function splitsName(tokens: readonly Token[], at: number, end: number, kind: string): boolean {
  const before = tokenBefore(tokens, at);
  const next = tokens[end];
  const continues = next !== undefined && isName(next) && next.spaced && !next.opens && next.shape === CAPITAL;
  const follows = before !== undefined && isName(before) && tokens[at]!.spaced && !before.opens;
  if (kind === 'short') {
    if (continues && isSyllable(next.text) && next.text.length > 1 && !isTwoNames(tokens, end)) return true;
    return (
      follows &&
      isSyllable(before.text) &&
      before.shape === CAPITAL &&
      !tokens[at]!.opens &&
      before.text.length > 1 &&
      at >= 2 &&
      isName(tokens[at - 2])
    );
  }
  return false;
}

/** At `at` a name of two words or more begins. */
export function isTwoNames(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 1];
  return second !== undefined && isName(second) && second.spaced;
}

function shortFormScore(line: Line, at: number, end: number): number {
  const { tokens } = line;
  const token = tokens[at]!;
  if (line.allCaps) return 0;
  if (inPair(line, at, end)) return 0.95;
  if (ONLY_IN_PAIRS.has(token.text)) return 0;
  if (tokenBefore(tokens, at)?.text === '(' && tokens[end]?.text === ')') return 0.9;
  if (token.opens) return COMMON_WORDS.has(token.text) ? 0 : 0.7;
  return line.isByline ? 0 : 0.88;
}

/** *Việt - Mỹ*, *Anh, Pháp*: another country's name beside it, tied by a dash. */
function inPair({ tokens, lexicon }: Line, at: number, end: number): boolean {
  const isDash = (index: number): boolean => tokens[index]?.text === '-';
  const isPlace = (index: number): boolean => lexicon.places.longestAt(tokens, index) !== undefined;
  if (isDash(end) && isPlace(end + 1)) return true;
  if (!isDash(at - 1)) return false;
  return isPlace(at - 2) || isPlace(at - 3);
}

function isPlaceContext({ tokens, lexicon }: Line, at: number, end: number): boolean {
  const before = tokenBefore(tokens, at);
  if (before !== undefined && lexicon.placePrepositions.has(before.lower)) return true;
  if (before?.text === ',' || before?.text === '(' || before?.text === '-') {
    return (
      lexicon.places.longestAt(tokens, end + 1) !== undefined || lexicon.places.longestAt(tokens, at - 2) !== undefined
    );
  }
  return tokens[end]?.text === ',' && lexicon.places.longestAt(tokens, end + 1) !== undefined;
}
