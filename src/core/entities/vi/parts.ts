import type { Line, Reading } from '../reading';
import { CAPITAL, isName, LOWER, MARK, tokenBefore } from '../tokens';
import { knownPlace } from './place';
import { isSyllable } from './syllable';
import { typedPlace } from './typedPlace';

/** How far an organisation's name goes. */
export interface Extent {
  /** Token behind the name's last. */
  readonly end: number;
  /** Something that names was read, not the head alone. */
  readonly named: boolean;
}

/** Types of place that stand for a place named before (*Công an tỉnh*, *Đảng bộ huyện*). */
export const OF_PLACE: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'thành', 'thị']);

/** Fields of work that say of what behind them (*Cục Quản lý chất lượng*, *Ban Chỉ đạo phòng chống …*). */
const TRANSITIVE = new Set(
  'quản lý|kiểm soát|giám sát|phòng chống|phát triển|bảo vệ|nghiên cứu|đào tạo|xúc tiến|tư vấn|thông tin|hỗ trợ|điều phối|hợp tác|dự báo|chính sách|bảo tồn|bồi dưỡng|chăm sóc|khuyến nông|thẩm định|giám định|quy hoạch|kiểm định|ứng dụng|dịch vụ|kỹ thuật'.split(
    '|',
  ),
);
/** The field at `at` says of what behind it, in lower case. */
export function isTransitive({ tokens }: Line, at: number, length: number): boolean {
  return length === 2 && isName(tokens[at]) && TRANSITIVE.has(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`);
}

/** Words in lower case behind a name's capitals; longer ones are sentences. */
const MOST_TAIL = 9;

/** A place of any kind, not a people or a language. */
export function placeAt(line: Line, at: number): Reading | undefined {
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

/**
 * A word of two syllables of which only the first is capitalised (*Quản lý*, *Cách mạng*): a lone capital behind a head,
 * a field of work or a small word, one small syllable, and then anything but another small word.
 */
export function compoundEnd({ tokens, lexicon }: Line, at: number): number | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || first.shape !== CAPITAL || second?.shape !== LOWER || !second.spaced) return undefined;
  const before = tokenBefore(tokens, at);
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
    lexicon.fields.longestAt(tokens, at + 2) !== undefined ||
    lexicon.placeTypes.longestAt(tokens, at + 2) !== undefined;
  return closes ? at + 2 : undefined;
}

export function startsBody({ tokens, lexicon }: Line, at: number): boolean {
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

/** Behind the words in lower case that belong to the name, as far as that is clear. */
export function lowerTail({ tokens, lexicon }: Line, from: number): number | undefined {
  let at = from;
  for (; at - from <= MOST_TAIL; at++) {
    const token = tokens[at];
    if (token === undefined || (token.shape === MARK && token.text !== '-') || isName(token)) break;
    const isDash = token.text === '-' && token.spaced && tokens[at + 1]?.shape === LOWER;
    if (isDash && at > from) continue;
    if (token.shape !== LOWER || !token.spaced) return undefined;
    if (lexicon.functionWords.has(token.lower) || OF_PLACE.has(token.lower)) break;
    if (lexicon.verbs.longestAt(tokens, at) !== undefined && at > from) break;
    if (lexicon.verbs.longestAt(tokens, at) !== undefined) return undefined;
  }
  return at === from || at - from > MOST_TAIL ? undefined : at;
}
