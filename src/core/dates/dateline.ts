import { say } from '../message';
import type { DocumentDate } from '../suggestion';
import type { ArticleText } from '../text/document';
import { isoDay, twoDigits } from './calendar';
import type { ReadLine } from './contentDates';
import type { Found } from './expression';
import { quoted } from './quoted';
import { resolve } from './resolve';

/** Words that a line of date and time has besides them, in both languages. */
const CUES =
  /(?<![\p{L}])(?:ngày đăng|đăng lúc|đăng ngày|đăng|xuất bản|cập nhật lúc|cập nhật lần cuối|cập nhật|phát hành|thời gian|ngày|lúc|thứ|posted on|posted|published on|published|publish date|updated on|last updated|updated|date|on|at|gmt|utc|ict|edt|est|bst|et|pt|am|pm)(?![\p{L}])/gu;
const PUBLISHED = /đăng|xuất bản|phát hành|publish|posted/u;
const UPDATED = /cập nhật|sửa|updated|modified/u;

/** A line is a dateline when little else than the date stands in it: what is left, in letters. */
const MOST_LEFT = 28;
/** Content lines from the top in which a date without the kind `dateline` may be one, and the last lines likewise. */
const TOP = 8;
const TAIL = 3;

/** The date told by a line of its own, by a byline, or by the place-and-date opening of the first paragraphs. */
export function dateOfDateline(document: ArticleText, content: readonly ReadLine[]): DocumentDate | undefined {
  let best: DocumentDate | undefined;
  for (const line of content) {
    // Asked first: reading the line is what takes time.
    if (!mayDate(line, content.length)) continue;
    for (const found of line.found) {
      const score = scoreOf(line, found, content.length);
      if (score === 0 || (best !== undefined && score <= best.score)) continue;
      const date = fullDate(found);
      if (date === undefined) continue;
      const range = line.rangeOf(found);
      const text = document.slice(range);
      best = {
        value: date,
        by: 'text',
        score,
        evidence: [
          say('the line "{text}"', {
            text: quoted(document.line(line.line), line.folded.toRaw(found.start), line.folded.toRaw(found.end)),
          }),
        ],
        range,
      };
      if (text.length === 0) best = undefined;
    }
  }
  return best;
}

const isLineOfDate = ({ kind }: ReadLine): boolean => kind === 'dateline' || kind === 'byline';
const isNearEnds = ({ place }: ReadLine, count: number): boolean => place < TOP || place >= count - TAIL;
const mayDate = (line: ReadLine, count: number): boolean => isLineOfDate(line) || isNearEnds(line, count);

function scoreOf(line: ReadLine, found: Found, count: number): number {
  const isLine = isLineOfDate(line);
  const isNear = isNearEnds(line, count);
  const text = line.folded.folded;
  const rest = (text.slice(0, found.start) + text.slice(found.end)).replace(CUES, '').replace(/[^\p{L}]/gu, '');
  const clock = found.spec.kind === 'moment' && found.spec.clock !== undefined ? 0.02 : 0;
  // Two dates in one line: the words directly before each say which is which.
  const said = text.slice(line.found[line.found.indexOf(found) - 1]?.end ?? 0, found.start);
  const cue = text.length >= 120 ? 0 : PUBLISHED.test(said) ? 0.01 : UPDATED.test(said) ? -0.03 : 0;
  if (isLine && rest.length <= 60) return 0.95 + clock + cue;
  if (rest.length <= MOST_LEFT && !isProse(line, found)) return (isNear ? 0.9 : 0.8) + clock + cue;
  return isOpening(text, found) && line.place < TOP ? 0.88 : 0;
}

/** Beside its date a dateline has names and cue words; any other word in lower case, or a full stop, makes a sentence. */
function isProse({ folded }: ReadLine, found: Found): boolean {
  if (/[.!?…]\s*$/u.test(folded.raw)) return true;
  const isOther = (start: number, end: number): boolean => {
    const text = folded.folded.slice(start, end).replace(CUES, (cue) => ' '.repeat(cue.length));
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      const first = folded.raw[folded.toRaw(start + index)] ?? '';
      if (word.length > 1 && first === first.toLowerCase()) return true;
    }
    return false;
  };
  return isOther(0, found.start) || isOther(found.end, folded.folded.length);
}

/** *HÀ NỘI, 2/7/2020 (TTXVN) -*, *(Hà Nội, ngày 2/7/2020)*, *WASHINGTON, July 2, 2020 (Reuters) -*. */
function isOpening(text: string, found: Found): boolean {
  const head = text.slice(0, found.start);
  const tail = text.slice(found.end, found.end + 24);
  // *13/11/2019 (TTXVN) -*: the agency behind says that it is an opening.
  if (head === '') return /^ ?\([^)]{1,20}\) ?-/u.test(tail);
  const isPlace = /^[()\p{L} .+/'-]{0,40}(?:[,(-] ?|\([\p{L}.+/]{1,20} )$/u.test(head);
  return isPlace && /^ ?\)? ?(?:\([^)]{1,20}\))? ?[-:]/u.test(tail);
}

/** Whether the line holds a date and nothing that is no part of a dateline. */
export function isBareDateline({ folded, found }: ReadLine): boolean {
  const [first] = found;
  if (first === undefined) return false;
  const rest = folded.folded.slice(0, first.start) + folded.folded.slice(found.at(-1)?.end ?? first.end);
  return !/[\p{L}\d]/u.test(rest.replace(CUES, ''));
}

/** The value of a moment whose year is written; nothing relative. */
export function fullDate(found: Found): string | undefined {
  const { spec } = found;
  if (spec.kind !== 'moment' || spec.day?.by !== 'calendar' || spec.day.month === undefined) return undefined;
  if (spec.day.year === undefined || !('is' in spec.day.year)) return undefined;
  const day = resolve(spec, { document: undefined })?.day;
  if (day === undefined) return undefined;
  const { clock } = spec;
  const time =
    clock === undefined || clock.hour === 24 ? '' : `T${twoDigits(clock.hour)}:${twoDigits(clock.minute ?? 0)}`;
  return isoDay(day) + time;
}
