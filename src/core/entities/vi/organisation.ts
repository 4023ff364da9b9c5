import { viOutsideHeads } from '../../languages/vi/organisations';
import { say } from '../../message';
import type { OrganisationKind } from '../lexicon';
import { type Line, type Reading, reading } from '../reading';
import { bracketedAcronym, runEnd } from '../runs';
import { CAPITAL, isName, LOWER, MARK, NUMBER, UPPER } from '../tokens';
import { knownPlace, typedPlace } from './place';
import { isSyllable } from './syllable';

const BY = 'vi-organization@1';
/** Words in lower case that may stand in a row inside a name (*Liên hiệp các tổ chức hữu nghị …*). */
const MOST_LOWER = 7;
/** Bounds the work on text that is no prose: tokens behind a head, and bodies inside bodies. */
const MOST_TOKENS = 24;
const MOST_BODIES = 2;
const COMPANY_WORDS = new Set(
  'cổ phần trách nhiệm hữu hạn một hai thành viên tư nhân liên doanh sản xuất thương mại dịch vụ xây dựng đầu tư xuất nhập khẩu du lịch vận tải công nghệ và cp tnhh mtv'.split(
    ' ',
  ),
);

const OF_PLACE = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'thành', 'thị']);
/** Before the plural a body's name is a common noun. */
const COUNTING = new Set('hai ba bốn năm các những nhiều mọi mỗi một số từng'.split(' '));

interface Extent {
  readonly end: number;
  /** Something that names was read, not the head alone. */
  readonly named: boolean;
}

export function organisationAt(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const first = tokens[at]!;
  const known = isName(first) ? lexicon.organisations.longestAt(tokens, at) : undefined;
  const body = isName(first) ? lexicon.bodies.longestAt(tokens, at) : undefined;
  const head = lexicon.heads.longestAt(tokens, at);
  const place = isName(first) ? (lexicon.places.longestAt(tokens, at)?.length ?? 0) : 0;
  if (head !== undefined && place < 2 && head.length >= (known?.length ?? 0)) {
    const found = headed(line, at, head.length, head.value);
    if (found !== undefined && found.to - at >= Math.max(known?.length ?? 0, body?.length ?? 0)) return found;
  }
  if (known !== undefined && known.length >= (body?.length ?? 0)) {
    return reading(
      at,
      withPlace(line, withTail(line, at + known.length)),
      'ORGANIZATION',
      0.93,
      BY,
      say('known organisation'),
    );
  }
  return body === undefined ? undefined : standing(line, at, body.length);
}

/** A place of any kind, not a people or a language. */
function placeAt(line: Line, at: number): Reading | undefined {
  const place = knownPlace(line, at) ?? typedPlace(line, at);
  return place?.label === undefined ? undefined : place;
}

/** *FPT Shop*, *Samsung Display*. */
export function withTail({ tokens, lexicon }: Line, end: number): number {
  const tail = tokens[end]?.spaced === true ? lexicon.tails.longestAt(tokens, end) : undefined;
  return tail === undefined ? end : end + tail.length;
}

/** A known organisation swallows the place that stands right behind (*Hội Chữ thập đỏ Quảng Nam*). */
export function withPlace(line: Line, end: number): number {
  const place = line.tokens[end]?.spaced === true && isName(line.tokens[end]) ? placeAt(line, end) : undefined;
  return place?.to ?? end;
}

/** A body known by its whole name: *Hội đồng Bảo an* + *Liên hợp quốc*. */
function wholeBody({ tokens, lexicon }: Line, at: number): { readonly to: number } | undefined {
  if (!isName(tokens[at])) return undefined;
  const known = lexicon.organisations.longestAt(tokens, at) ?? lexicon.bodies.longestAt(tokens, at);
  return known === undefined ? undefined : { to: at + known.length };
}

/** *Chính phủ*, *Quốc hội*: alone, or with the place they serve. */
function standing(line: Line, at: number, length: number): Reading | undefined {
  const { tokens } = line;
  const end = at + length;
  const place = placeAt(line, end) ?? wholeBody(line, end);
  const evidence = say('body of state or party');
  if (place !== undefined && tokens[end]!.spaced) return reading(at, place.to, 'ORGANIZATION', 0.92, BY, evidence);
  // *Công an tỉnh*, *Đảng bộ huyện*: the place is known from before.
  if (tokens[end] !== undefined && OF_PLACE.has(tokens[end]!.lower) && length < 4) {
    const to = tokens[end]!.lower === 'thành' || tokens[end]!.lower === 'thị' ? end + 2 : end + 1;
    return reading(at, Math.min(to, tokens.length), 'ORGANIZATION', 0.8, BY, evidence);
  }
  if (line.allCaps) return undefined;
  return reading(at, end, 'ORGANIZATION', tokens[at]!.opens && length === 1 ? 0.6 : 0.84, BY, evidence);
}

function headed(line: Line, at: number, length: number, kind: OrganisationKind): Reading | undefined {
  const { tokens } = line;
  const first = tokens[at]!;
  const words = tokens
    .slice(at, at + length)
    .map((token) => token.lower)
    .join(' ');
  if (line.allCaps) return undefined;
  const isCapital = isName(first);
  const before = tokens[at - 1];
  if (!isCapital && before !== undefined && line.lexicon.cues.notHeadAfter.get(first.lower)?.includes(before.lower))
    return undefined;
  const extent =
    kind === 'named' ? namedExtent(line, at + length) : bodyExtent(line, at + length, kind === 'open', isCapital);
  if (extent === undefined || !extent.named) return undefined;
  // *hai Đảng Cộng sản*, *các Sở Y tế*: a kind of body, none by name.
  if (before !== undefined && COUNTING.has(before.lower))
    return reading(at, extent.end, undefined, 1, BY, say('more than one body'));
  // Only a field of work or a place right behind it makes a body of a small-letter *bộ*, *ban*, *phòng*, *hội*.
  if (!isCapital && !goesOnAsName(line, at + length, kind)) return undefined;
  const from = viOutsideHeads.has(words) && !isCapital ? at + length : at;
  const evidence = say('head of an organisation’s name', { word: words });
  return reading(from, extent.end, 'ORGANIZATION', isCapital ? 0.9 : length > 1 ? 0.85 : 0.75, BY, evidence);
}

function goesOnAsName(line: Line, at: number, kind: OrganisationKind): boolean {
  const { tokens, lexicon } = line;
  if (kind === 'named') return isName(tokens[at]) || COMPANY_WORDS.has(tokens[at]?.lower ?? '');
  if (lexicon.fields.longestAt(tokens, at) !== undefined) return true;
  return (
    knownPlace(line, at) !== undefined ||
    typedPlace(line, at) !== undefined ||
    tokens[at]?.shape === UPPER ||
    lexicon.heads.longestAt(tokens, at)?.value === 'body'
  );
}

/** Bodies and associations: fields of work, `và`, bodies inside, `(ACRONYM)`, the place at the end. */
function bodyExtent(line: Line, from: number, isOpen: boolean, isCapital: boolean, depth = 0): Extent | undefined {
  const { tokens, lexicon } = line;
  let at = from;
  let end = from;
  let named = false;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || token.opens || at - from > MOST_TOKENS) break;
    const field = lexicon.fields.longestAt(tokens, at);
    if (field !== undefined) {
      at = end = at + field.length;
      named = true;
      continue;
    }
    const place = placeAt(line, at);
    if (place !== undefined) {
      // *Hải quân miền Đông Ấn Độ*: the wider place right behind belongs to the name as well.
      end = withPlace(line, place.to);
      named = true;
      // *Công an huyện Sóc Sơn Hà Nội* is rare, *Đảng Cộng sản Hoa Kỳ Joe Sims* is not: a place ends the name.
      break;
    }
    const acronym = bracketedAcronym(tokens, at);
    if (acronym !== undefined) {
      const behind = knownPlace(line, acronym);
      if (behind === undefined || !tokens[acronym]!.spaced) break;
      at = end = behind.to;
      named = true;
      break;
    }
    if (depth < MOST_BODIES) {
      const inner = at > from || isName(token) || isOpen || isCapital ? innerBody(line, at, depth + 1) : undefined;
      if (inner !== undefined) {
        end = inner;
        named = true;
        break;
      }
    }
    if (isJoiner(token.lower) && named) {
      const behind = at + 1;
      if (lexicon.fields.longestAt(tokens, behind) === undefined || startsBody(line, behind)) break;
      at = behind;
      continue;
    }
    const compound = compoundEnd(line, at);
    if (compound !== undefined) {
      at = end = compound;
      named = true;
      continue;
    }
    if (isName(token)) {
      if (startsPerson(line, at)) break;
      if (token.shape === UPPER && token.text.length > 1 && named && lexicon.notAcronyms.has(token.text)) break;
      at = end = at + 1;
      named = true;
      continue;
    }
    if (token.shape === NUMBER && token.spaced && token.text.length <= 3 && end === at) {
      at = end = at + 1;
      named = true;
      continue;
    }
    const gap = isOpen
      ? lowerGap(line, at, MOST_LOWER)
      : isCapital && !named && token.lower !== 'và'
        ? lowerGap(line, at, 3)
        : undefined;
    if (gap === undefined) break;
    at = gap;
  }
  return { end, named };
}

/** Behind words in lower case that may belong to a name, where a capitalised one takes it up again. */
function lowerGap(line: Line, from: number, most: number): number | undefined {
  const { tokens, lexicon } = line;
  for (let at = from; at < tokens.length && at - from <= most; at++) {
    const token = tokens[at]!;
    if (isName(token)) return at > from && !startsPerson(line, at) && !token.opens ? at : undefined;
    if (token.shape !== LOWER) return undefined;
    if (token.lower === 'của')
      return lexicon.heads.longestAt(tokens, at + 1) !== undefined && isName(tokens[at + 1]) ? at + 1 : undefined;
    if (lexicon.functionWords.has(token.lower) && token.lower !== 'và') return undefined;
    if (typedPlace(line, at) !== undefined && at > from) return at;
  }
  return undefined;
}

function innerBody(line: Line, at: number, depth: number): number | undefined {
  const { tokens, lexicon } = line;
  const head = lexicon.heads.longestAt(tokens, at);
  const known = lexicon.organisations.longestAt(tokens, at) ?? lexicon.bodies.longestAt(tokens, at);
  if (head !== undefined && head.value !== 'named') {
    const extent = bodyExtent(line, at + head.length, head.value === 'open', isName(tokens[at]), depth);
    if (extent?.named) return extent.end;
  }
  if (known === undefined || !isName(tokens[at])) return undefined;
  const place = placeAt(line, at + known.length);
  return place?.to ?? at + known.length;
}

/** Companies, schools, newspapers: the capitalised run, whatever it holds. */
function namedExtent(line: Line, from: number): Extent | undefined {
  const { tokens, lexicon } = line;
  let at = from;
  while (tokens[at]?.shape === LOWER && COMPANY_WORDS.has(tokens[at]!.lower) && at - from < 12) at++;
  let end = from;
  let words = 0;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || token.opens || words > 9) break;
    if (words > 0 && startsPerson(line, at) && words !== 0 && !isSchool(line, from)) break;
    const field = lexicon.fields.longestAt(tokens, at);
    const inner = field === undefined && isName(token) ? placeAt(line, at) : undefined;
    const compound = compoundEnd(line, at);
    const step =
      inner !== undefined
        ? inner.to - at
        : (field?.length ?? (compound !== undefined ? compound - at : isName(token) ? runStep(line, at) : 0));
    if (step > 0) {
      at = end = at + step;
      words += step;
      continue;
    }
    const place = token.shape === LOWER && words > 0 ? typedPlace(line, at) : undefined;
    if (place !== undefined && /^(?:tỉnh|thành|tp|huyện|quận)$/.test(token.lower))
      return { end: place.to, named: true };
    const next = tokens[at + 1];
    const joins = (token.text === '-' && token.spaced) || token.text === '&' || token.lower === 'và';
    if (
      words > 0 &&
      joins &&
      next !== undefined &&
      lexicon.fields.longestAt(tokens, at + 1) !== undefined &&
      !startsBody(line, at + 1)
    ) {
      at++;
      continue;
    }
    if (
      token.shape === NUMBER &&
      words > 0 &&
      token.spaced &&
      token.text.length <= 3 &&
      (tokens[at + 1] === undefined || tokens[at + 1]!.shape === MARK)
    ) {
      end = at + 1;
    }
    break;
  }
  return words > 0 ? { end, named: true } : undefined;
}

/**
 * A word of two syllables of which only the first is capitalised (*Quản lý*, *Cách mạng*): a lone capital behind a head,
 * a field of work or a small word, one small syllable, and then anything but another small word.
 */
function compoundEnd({ tokens, lexicon }: Line, at: number): number | undefined {
  const first = tokens[at]!;
  const second = tokens[at + 1];
  if (first.shape !== CAPITAL || second?.shape !== LOWER || !second.spaced) return undefined;
  const before = tokens[at - 1];
  if (before === undefined || before.shape === CAPITAL || !isSyllable(first.text) || !isSyllable(second.text))
    return undefined;
  if (lexicon.functionWords.has(second.lower) || OF_PLACE.has(second.lower)) return undefined;
  if (lexicon.places.longestAt(tokens, at) !== undefined) return undefined;
  const next = tokens[at + 2];
  const closes =
    next === undefined ||
    next.shape === MARK ||
    isName(next) ||
    lexicon.functionWords.has(next.lower) ||
    lexicon.placeTypes.longestAt(tokens, at + 2) !== undefined;
  return closes ? at + 2 : undefined;
}

function isSchool({ tokens }: Line, from: number): boolean {
  return /^(?:thpt|thcs|học|trường|non|chuyên)$/.test(tokens[from - 1]?.lower ?? '');
}

function runStep({ tokens }: Line, at: number): number {
  const end = runEnd(tokens, at, 2);
  return end > at + 1 && tokens[at + 1]!.shape === MARK ? runEnd(tokens, at, 3) - at : 1;
}

function isJoiner(word: string): boolean {
  return word === 'và' || word === '-' || word === ',' || word === '&';
}

function startsBody({ tokens, lexicon }: Line, at: number): boolean {
  const head = lexicon.heads.longestAt(tokens, at);
  const field = lexicon.fields.longestAt(tokens, at);
  return head !== undefined && head.length >= (field?.length ?? 0);
}

/** A family name with two more capitals behind it: the officer's name behind the body's. */
export function startsPerson({ tokens, lexicon }: Line, at: number): boolean {
  const first = tokens[at];
  if (first === undefined || first.shape !== CAPITAL || !lexicon.surnames.has(first.text)) return false;
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  if (second === undefined || !isName(second) || !second.spaced) return false;
  if (lexicon.places.longestAt(tokens, at) !== undefined) return false;
  return third !== undefined && isName(third) && third.spaced
    ? true
    : lexicon.givenNames.has(second.text) && !lexicon.fields.longestAt(tokens, at);
}
