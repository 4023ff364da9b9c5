import { type Message, say } from '../../message';
import { type Line, type Reading, reading } from '../reading';
import { runEnd } from '../runs';
import { isName, LOWER, MARK, NUMBER, type Token, tokenBefore, UPPER } from '../tokens';
import { isTwoNames } from './place';
import { isForeign } from './syllable';

const BY = 'vi-location@1';
/** Units of administration are seldom named for a person with three names; offices stand before people so. */
const ADMINISTRATIVE = new Set([
  'tỉnh',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thôn',
  'ấp',
  'bản',
  'bang',
  'thị xã',
  'thị trấn',
  'thành phố',
]);
/** Common nouns more than parts of a name, where a whole province or country follows. */
const COMMON_NOUNS = new Set([
  'chung cư',
  'khu dân cư',
  'tòa nhà',
  'toà nhà',
  'khách sạn',
  'rừng',
  'bờ biển',
  'bãi biển',
  'nhà tù',
  'vùng biển',
  'đường',
  'phố',
  'đường sắt',
  'chiến trường',
]);
/** Estates are named with any words: the whole run is the name. */
const ESTATES = new Set([
  'khu đô thị',
  'kđt',
  'chung cư',
  'khu chung cư',
  'khách sạn',
  'tòa nhà',
  'toà nhà',
  'khu du lịch',
]);
const ROUTES = /(?:cao tốc|đường sắt|metro|cầu|liên xã|liên huyện|liên thôn)$/;

/** Type word and name: *thành phố San Francisco*, *quận 1*, *TP.HCM*, *quốc lộ 1A*. */
export function typedPlace(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  // Asked behind the line's end as well.
  if (at >= tokens.length || (tokens[at]!.mayOpen & lexicon.typedPlaceOpeners) === 0) return undefined;
  const type = lexicon.placeTypes.longestAt(tokens, at) ?? lexicon.numberedPlaceTypes.longestAt(tokens, at);
  if (type === undefined) return undefined;
  const word = tokens[at]!;
  const before = tokenBefore(tokens, at);
  // *tàu sân bay*
  const mayBeOther = type.length === 1 || word.lower === 'sân';
  if (mayBeOther && before !== undefined && lexicon.cues.notPlaceAfter.get(word.lower)?.includes(before.lower)) {
    return undefined;
  }
  let from = at + type.length;
  if (tokens[from]?.text === '.' && tokens[from - 1]!.text.length <= 3 && tokens[from + 1]?.opens === false) from++;
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (first.shape === NUMBER) {
    if (lexicon.numberedPlaceTypes.longestAt(tokens, at) === undefined || !isPlaceNumber(tokens, from))
      return undefined;
    return reading(at, from + 1, 'LOCATION', 0.85, BY, evidenceOf(tokens, at, from));
  }
  if (!isName(first) || lexicon.placeTypes.longestAt(tokens, at) === undefined) return undefined;
  // *Cao Bằng*, *Bản Lầu*: where the type word itself is capitalised inside a sentence it may be part of a known name.
  const known = lexicon.places.longestAt(tokens, from);
  const type_ = type.phrase;
  if (known === undefined && startsFullName(line, from) && ADMINISTRATIVE.has(type_)) return undefined;
  // *Hồ Thị Lượm*: a family name that is also a type of place.
  if (
    isName(word) &&
    lexicon.surnames.has(word.text) &&
    lexicon.middleNames.has(first.text) &&
    isName(tokens[from + 1])
  )
    return undefined;
  // In a line of capitals only a table says where a name ends.
  if (line.allCaps)
    return known === undefined
      ? undefined
      : reading(at, from + known.length, 'LOCATION', 0.7, BY, evidenceOf(tokens, at, from));
  const isWide = known !== undefined && known.value !== 'district' && known.value !== 'short';
  if (
    isWide &&
    (COMMON_NOUNS.has(type_) || (known.value === 'region' && ADMINISTRATIVE.has(type_) && type_ !== 'bang'))
  )
    return undefined;
  let end = placeNameEnd(line, from, known?.length ?? 0);
  if (end === undefined) return undefined;
  if (ESTATES.has(type_) && !isWide) end = Math.max(end, runEnd(tokens, from, 5));
  if (ROUTES.test(type_)) end = routeEnd(line, end);
  const isShortType = word.shape !== LOWER && !word.opens && type.length === 1 && word.text.length > 2;
  const score = known !== undefined ? 0.95 : isShortType ? 0.7 : 0.86;
  return reading(at, end, 'LOCATION', score, BY, evidenceOf(tokens, at, from));
}

function evidenceOf(tokens: readonly Token[], from: number, to: number): Message {
  let word = tokens[from]!.text;
  for (let i = from + 1; i < to; i++) word += ` ${tokens[i]!.text}`;
  return say('type of place before a name', { word });
}

/** *Phạm Thanh Tùng*: a family name and two more words. */
function startsFullName({ tokens, lexicon }: Line, at: number): boolean {
  return lexicon.surnames.has(tokens[at]!.text) && isTwoNames(tokens, at) && isTwoNames(tokens, at + 1);
}

/** *cao tốc Hà Nội - Hải Phòng*: both ends belong to the name. */
function routeEnd(line: Line, from: number): number {
  const { tokens } = line;
  let end = from;
  for (let legs = 0; legs < 3 && tokens[end]?.text === '-' && isName(tokens[end + 1]); legs++) {
    end = placeNameEnd(line, end + 1, line.lexicon.places.longestAt(tokens, end + 1)?.length ?? 0) ?? end;
  }
  return end;
}

function isPlaceNumber(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]!;
  const next = tokens[at + 1];
  // *đường 5 km*, *tổ 3 người* are measures.
  return (
    number.text.length <= 4 &&
    !(
      next !== undefined &&
      next.shape === LOWER &&
      /^(?:km|m|người|tỷ|triệu|đồng|năm|giờ|ha|căn|lần|tấn)$/.test(next.lower)
    )
  );
}

/** Names of places have at most four syllables; a person's name or another known place behind them ends them. */
function placeNameEnd(line: Line, from: number, known: number): number | undefined {
  const { tokens, lexicon } = line;
  const first = tokens[from]!;
  if (first.shape === UPPER && first.text.length > 4 && !line.allCaps) return from + 1;
  const field = lexicon.fields.longestAt(tokens, from);
  if (field !== undefined && field.length > 1 && isName(tokens[from + field.length])) {
    return placeNameEnd(line, from + field.length, lexicon.places.longestAt(tokens, from + field.length)?.length ?? 0);
  }
  const run = runEnd(tokens, from, 8);
  if (known > 0) {
    const end = from + known;
    // *đường Điện Biên Phủ*, *đường Hà Huy Tập*: the run may go on behind what the table knows.
    const number = tokens[end];
    if (
      number?.shape === NUMBER &&
      number.spaced &&
      number.text.length === 1 &&
      (tokens[end + 1] === undefined || tokens[end + 1]!.shape === MARK)
    ) {
      return end + 1;
    }
    return run > end &&
      run - from <= 4 &&
      !isPersonBehind(line, end) &&
      lexicon.places.longestAt(tokens, end) === undefined
      ? run
      : end;
  }
  let words = 0;
  for (let i = from; i < run; i++) {
    const token = tokens[i]!;
    if (token.shape === MARK) continue;
    words++;
    if (i > from && words > 2 && lexicon.surnames.has(token.text) && isTwoNames(tokens, i) && run - i >= 3) return i;
    if (i > from && lexicon.places.longestAt(tokens, i) !== undefined && isCountryOrProvince(line, i) && words > 2)
      return i;
    if (words > 4 && !isForeign(token)) return i;
  }
  let end = run;
  // *khu công nghiệp Sóng Thần 2*, *cầu Nhật Tân 2*, *Nội Bài T2*.
  const number = tokens[end];
  if (number?.shape === NUMBER && number.spaced && number.text.length === 1) {
    const next = tokens[end + 1];
    if (next === undefined || next.shape === MARK) end++;
  }
  return end;
}

function isPersonBehind({ tokens, lexicon }: Line, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && lexicon.surnames.has(token.text) && isName(tokens[at + 1]);
}

function isCountryOrProvince({ tokens, lexicon }: Line, at: number): boolean {
  const kind = lexicon.places.longestAt(tokens, at)?.value;
  return kind === 'country' || kind === 'province';
}
