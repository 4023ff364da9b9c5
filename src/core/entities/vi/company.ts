import type { Line } from '../reading';
import { runEnd } from '../runs';
import { isName, LOWER, MARK, NUMBER, tokenBefore } from '../tokens';
import { compoundEnd, type Extent, isTransitive, lowerTail, placeAt, startsBody, startsPerson } from './parts';
import { typedPlace } from './typedPlace';

/** Words in lower case between *công ty* and its name. */
export const COMPANY_WORDS = new Set(
  'cổ phần trách nhiệm hữu hạn một hai thành viên tư nhân liên doanh sản xuất thương mại dịch vụ xây dựng đầu tư xuất nhập khẩu du lịch vận tải công nghệ và cp tnhh mtv'.split(
    ' ',
  ),
);

/** Companies, schools, newspapers: the capitalised run, whatever it holds. */
export function namedExtent(line: Line, from: number): Extent | undefined {
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
      const goesOn = isTransitive(line, at, step) ? lowerTail(line, at + step) : undefined;
      words += step;
      at = end = goesOn ?? at + step;
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

function isSchool({ tokens }: Line, from: number): boolean {
  return /^(?:thpt|thcs|học|trường|non|chuyên)$/.test(tokenBefore(tokens, from)?.lower ?? '');
}

function runStep({ tokens }: Line, at: number): number {
  const end = runEnd(tokens, at, 2);
  return end > at + 1 && tokens[at + 1]!.shape === MARK ? runEnd(tokens, at, 3) - at : 1;
}
