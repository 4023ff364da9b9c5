import { twoDigits } from '../calendar';
import type { DateGrammar, Direction, Found, GrammarLine, Spec } from '../expression';
import { END, endAt, matchAt, oneOf, pattern } from '../reading';
import { DURATION_UNITS, readDuration } from './duration';
import { readMoment } from './moment';
import { FIGURE, NUMBER, WORD_NUMBER } from './number';
import { readPeriod } from './period';
import { readSet } from './set';

const RECURS = pattern(`(?: của)? (?:hàng|hằng|mỗi) (?<unit>tuần|tháng|năm)${END}`);

type Reader = (line: GrammarLine, at: number) => Found | undefined;

/** Which readers a first word may concern; figures concern all of them. */
const READERS: readonly (readonly [words: string, readers: readonly Reader[]])[] = [
  ['ngày hôm mùng mồng thứ t chủ chúa cn cùng rằm tết giao giỗ', [readMoment]],
  ['rạng tờ mờ sáng buổi trưa chiều xế tối đêm khuya ban nửa đầu giữa cuối', [readMoment]],
  ['một hai ba bốn năm sáu bảy bẩy tám chín mười', [readSet, readMoment, readPeriod, readDuration]],
  ['tháng', [readMoment]],
  ['tháng tuần quý quí qúy mùa xuân hè thu đông thập thế nửa đầu giữa cuối các những', [readPeriod]],
  ['cách nửa', [readDuration]],
  ['thượng trung hạ', [readPeriod]],
  ['giáng noel', [readMoment]],
  ['hàng hằng mỗi từng cứ các', [readSet]],
];
const BY_WORD = new Map<string, Reader[]>();
for (const [words, readers] of READERS)
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), ...readers]);
const ALL: readonly Reader[] = [readSet, readMoment, readPeriod, readDuration];

// Numbers in words are as frequent as articles: only those that count a unit of time are looked at.
const BETWEEN = '(?:và|hoặc|hay|đến|tới|cho đến|rạng|- )';
const COUNTS = pattern(
  `${WORD_NUMBER}(?: ?(?:-|đến|tới|hoặc|hay) ?${WORD_NUMBER})?(?: rưỡi)? (?:lần|${oneOf(Object.keys(DURATION_UNITS))})${END}`,
);
const UNITS_BEHIND = `(?:lần|${oneOf(Object.keys(DURATION_UNITS))})${END}`;
// Most figures of a text are no dates: one look at what follows spares the readers thirty.
const FIGURES = pattern(
  `\\d{4}(?!\\d)|\\d{1,4}(?: ?[/.:,&-] ?\\d| ?[hg](?!\\p{L})|,? (?:tháng|tết|giờ|rưỡi|th(?:g|\\.)? ?\\d|${BETWEEN})|[,;.)]| ?${UNITS_BEHIND}|$)`,
);
const FIGURES_COUNT = pattern(`${FIGURE}(?: ?(?:-|đến|tới|hoặc|hay) ?${NUMBER})?(?: rưỡi)? ?${UNITS_BEHIND}`);
const FIGURES_PERIOD = pattern(
  '\\d{4}(?!\\d)|\\d{1,2}(?: ?[/-] ?\\d{1,2}/| ?[/-] ?\\d{4}| tháng (?:đầu|cuối)| ?(?:[,;.)]|$)| (?:và|hoặc) )',
);
const NUMBER_WORD = /^(?:một|hai|ba|bốn|sáu|bảy|bẩy|tám|chín|mười)$/;
// *Các* and *những* stand everywhere: only before a stretch of time is anything tried.
const PLURAL = pattern('(?:các|những) (?:năm|tháng|ngày|thập|buổi|thứ|chủ|tối|sáng|trưa|chiều|đêm)(?!\\p{L})');
const FIRST_WORD = pattern('[\\p{L}\\p{M}]+');

/** The Vietnamese expressions. */
export const viGrammar: DateGrammar = {
  id: 'vi-date@1',
  triggers: new Set(BY_WORD.keys()),
  read,
  direction,
  joins: /^(?: ?[,&–-] ?| (?:đến|tới|cho đến|cho tới|đến hết|tới hết|và|hoặc|hay) )(?:hết |trước |khoảng |rạng )?$/,
};

function read(line: GrammarLine, at: number): Found | undefined {
  const word = matchAt(FIRST_WORD, line.text, at)?.[0];
  if (word !== undefined && NUMBER_WORD.test(word) && endAt(COUNTS, line.text, at) < 0) return undefined;
  if ((word === 'các' || word === 'những') && endAt(PLURAL, line.text, at) < 0) return undefined;
  let best: Found | undefined;
  for (const reader of word === undefined ? readersOfFigures(line.text, at) : (BY_WORD.get(word) ?? ALL)) {
    const found = reader(line, at);
    if (found !== undefined && (best === undefined || found.end > best.end)) best = found;
  }
  return best && recurring(line.text, best);
}

function readersOfFigures(text: string, at: number): readonly Reader[] {
  if (endAt(FIGURES, text, at) < 0) return [];
  const counts = endAt(FIGURES_COUNT, text, at) >= 0;
  const isPeriod = endAt(FIGURES_PERIOD, text, at) >= 0;
  return counts ? ALL : isPeriod ? [readMoment, readPeriod] : [readMoment];
}

/** *thứ Hai hàng tuần*, *ngày 20 hàng tháng*, *2/9 hàng năm*: the date becomes a set. */
function recurring(text: string, found: Found): Found {
  const match = matchAt(RECURS, text, found.end);
  if (match === undefined) return found;
  const value = openValue(found.spec);
  if (value === undefined) return found;
  return {
    start: found.start,
    end: found.end + match[0].length,
    spec: { kind: 'set', value, quant: 'EVERY' },
    score: 0.9,
  };
}

function openValue(spec: Spec): string | undefined {
  if (spec.kind === 'period' && spec.period.unit === 'month') return `XXXX-${twoDigits(spec.period.month)}`;
  if (spec.kind !== 'moment' || spec.day === undefined) return undefined;
  const time = spec.clock
    ? `T${twoDigits(spec.clock.hour)}:${twoDigits(spec.clock.minute ?? 0)}`
    : spec.part
      ? `T${spec.part}`
      : '';
  if (spec.day.by === 'weekday') return `XXXX-WXX-${spec.day.weekday}${time}`;
  if (spec.day.by !== 'calendar') return undefined;
  const month = spec.day.month === undefined ? 'XX' : twoDigits(spec.day.month);
  return `XXXX-${month}-${twoDigits(spec.day.day)}${time}`;
}

const AHEAD = /(?:^|[^\p{L}])(?:sẽ|dự kiến|sắp tới|sắp diễn ra|tới đây)(?![\p{L}])/u;
const BEHIND = /(?:^|[^\p{L}])(?:đã|vừa|vừa qua|vừa rồi|mới đây|từng)(?![\p{L}])/u;

/** Only what is plain: a sentence that speaks of both ways says nothing. */
function direction(sentence: string): Direction | undefined {
  const ahead = AHEAD.test(sentence);
  if (ahead === BEHIND.test(sentence)) return undefined;
  return ahead ? 'future' : 'past';
}
