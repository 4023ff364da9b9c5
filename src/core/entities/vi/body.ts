import type { Line } from '../reading';
import { bracketedAcronym } from '../runs';
import { CAPITAL, isName, LOWER, NUMBER, UPPER } from '../tokens';
import {
  compoundEnd,
  type Extent,
  isTransitive,
  lowerTail,
  OF_PLACE,
  placeAt,
  startsBody,
  startsPerson,
  withPlace,
} from './parts';
import { knownPlace } from './place';
import { typedPlace } from './typedPlace';

/** Words in lower case that may stand in a row inside a name (*Liên hiệp các tổ chức hữu nghị …*). */
const MOST_LOWER = 7;
/** Bounds the work on text that is no prose: tokens behind a head, and bodies inside bodies. */
const MOST_TOKENS = 24;
const MOST_BODIES = 2;

/** Bodies and associations: fields of work, `và`, bodies inside, `(ACRONYM)`, the place at the end. */
export function bodyExtent(
  line: Line,
  from: number,
  isOpen: boolean,
  isCapital: boolean,
  depth = 0,
): Extent | undefined {
  const { tokens, lexicon } = line;
  let at = from;
  let end = from;
  let named = false;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || token.opens || at - from > MOST_TOKENS) break;
    const field = lexicon.fields.longestAt(tokens, at);
    if (field !== undefined) {
      const goesOn = isCapital && isTransitive(line, at, field.length);
      at = end = at + field.length;
      if (goesOn) at = end = lowerTail(line, at) ?? at;
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
      const goesOn =
        (token.lower === 'và' && tokens[behind]?.shape === UPPER && !lexicon.notAcronyms.has(tokens[behind]!.text)) ||
        lexicon.fields.longestAt(tokens, behind) !== undefined ||
        (token.text === '-' && compoundEnd(line, behind) !== undefined);
      if (!goesOn || startsBody(line, behind) || typedPlace(line, behind) !== undefined) break;
      at = behind;
      continue;
    }
    const verb = named && isCapital && token.shape === CAPITAL ? lexicon.verbs.longestAt(tokens, at) : undefined;
    if (verb !== undefined && verb.length > 1) {
      at = end = at + verb.length;
      continue;
    }
    const tail =
      isCapital && token.shape === CAPITAL && !startsPerson(line, at) ? compoundTail(line, at, at === from) : undefined;
    if (tail !== undefined) {
      at = end = tail;
      named = true;
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
    if ((named || isCapital) && OF_PLACE.has(token.lower) && !isName(tokens[at + 1])) break;
    const gap = isOpen
      ? lowerGap(line, at, MOST_LOWER)
      : isCapital && !named && token.lower !== 'và'
        ? lowerGap(line, at, 3)
        : undefined;
    if (gap === undefined) break;
    at = gap;
  }
  // *Trạm Y tế xã*, *Phòng Nông nghiệp huyện*: of the place that was named before.
  const of = tokens[end];
  if ((named || end === from) && isCapital && of?.shape === LOWER && OF_PLACE.has(of.lower) && of.lower !== 'thị') {
    const to = of.lower === 'thành' ? (tokens[end + 1]?.lower === 'phố' ? end + 2 : end) : end + 1;
    if (to > end && !isName(tokens[to]) && tokens[to]?.shape !== NUMBER) {
      end = to;
      named = true;
    }
  }
  return { end, named };
}

/**
 * A word of several syllables of which only the first is capitalised, with what follows in lower case (*Chính sách tiền
 * tệ*): up to a mark, a function word or a verb. Undefined where it is not clear that the name ends there.
 */
function compoundTail(line: Line, at: number, isFirst: boolean): number | undefined {
  const { tokens, lexicon } = line;
  const second = tokens[at + 1];
  // Behind another capital it is a name's last syllable.
  if (!isFirst && tokens[at - 1]!.shape === CAPITAL) return undefined;
  const isSplit = second?.shape === LOWER && second.spaced && !lexicon.functionWords.has(second.lower);
  if (!isSplit || lexicon.places.longestAt(tokens, at) !== undefined || lexicon.verbs.longestAt(tokens, at + 1))
    return undefined;
  if (OF_PLACE.has(second.lower) || lexicon.fields.longestAt(tokens, at + 1) !== undefined) return undefined;
  return lowerTail(line, at + 1);
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

function isJoiner(word: string): boolean {
  return word === 'và' || word === '-' || word === ',' || word === '&';
}
