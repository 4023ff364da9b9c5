import { viOutsideHeads } from '../../languages/vi/organisations';
import { say } from '../../message';
import type { OrganisationKind } from '../lexicon';
import { type Line, type Reading, reading } from '../reading';
import { bracketedAcronym, runEnd } from '../runs';
import { CAPITAL, isName, LOWER, MARK, NUMBER, UPPER } from '../tokens';
import { knownPlace, typedPlace } from './place';

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
  if (head !== undefined && head.length >= (known?.length ?? 0)) {
    const found = headed(line, at, head.length, head.value);
    if (found !== undefined && found.to - at >= Math.max(known?.length ?? 0, body?.length ?? 0)) return found;
  }
  if (known !== undefined && known.length >= (body?.length ?? 0)) {
    return reading(at, at + known.length, 'ORGANIZATION', 0.93, BY, say('known organisation'));
  }
  return body === undefined ? undefined : standing(line, at, body.length);
}

/** *Chính phủ*, *Quốc hội*: alone, or with the place they serve. */
function standing(line: Line, at: number, length: number): Reading | undefined {
  const { tokens } = line;
  const end = at + length;
  const place = knownPlace(line, end) ?? typedPlace(line, end);
  const evidence = say('body of state or party');
  if (place !== undefined && tokens[end]!.spaced) return reading(at, place.to, 'ORGANIZATION', 0.92, BY, evidence);
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
  const extent =
    kind === 'named' ? namedExtent(line, at + length) : bodyExtent(line, at + length, kind === 'open', isCapital);
  if (extent === undefined || !extent.named) return undefined;
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
    const place = knownPlace(line, at) ?? typedPlace(line, at);
    if (place !== undefined) {
      end = place.to;
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
    const gap = isOpen || (isCapital && !named) ? lowerGap(line, at) : undefined;
    if (gap === undefined) break;
    at = gap;
  }
  return { end, named };
}

/** Behind words in lower case that may belong to a name, where a capitalised one takes it up again. */
function lowerGap(line: Line, from: number): number | undefined {
  const { tokens, lexicon } = line;
  for (let at = from; at < tokens.length && at - from <= MOST_LOWER; at++) {
    const token = tokens[at]!;
    if (isName(token)) return at > from && !startsPerson(line, at) && !token.opens ? at : undefined;
    if (token.shape !== LOWER) return undefined;
    if (token.lower === 'của')
      return lexicon.heads.longestAt(tokens, at + 1) !== undefined && isName(tokens[at + 1]) ? at + 1 : undefined;
    if (
      lexicon.functionWords.has(token.lower) &&
      token.lower !== 'và' &&
      token.lower !== 'năm' &&
      !isInsideWord(token.lower)
    )
      return undefined;
    if (typedPlace(line, at) !== undefined && at > from) return at;
  }
  return undefined;
}

/** Function words that are also parts of the words that associations carry (*toàn quốc*, *chính sách*, *liên doanh*). */
function isInsideWord(word: string): boolean {
  return [
    'toàn',
    'chính',
    'liên',
    'công',
    'thông',
    'đồng',
    'trực',
    'gia',
    'bảo',
    'các',
    'những',
    'vì',
    'quyết',
  ].includes(word);
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
  const place = knownPlace(line, at + known.length) ?? typedPlace(line, at + known.length);
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
    const step = field?.length ?? (isName(token) ? runStep(line, at) : 0);
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
    if (words > 0 && joins && next !== undefined && lexicon.fields.longestAt(tokens, at + 1) !== undefined) {
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
  return head !== undefined && head.length > (field?.length ?? 0);
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
