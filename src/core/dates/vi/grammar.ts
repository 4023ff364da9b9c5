import { twoDigits } from '../calendar';
import type { DateGrammar, Direction, Found, GrammarLine, Spec } from '../expression';
import { END, matchAt, pattern } from '../reading';
import { readDuration } from './duration';
import { readMoment } from './moment';
import { readPeriod } from './period';
import { readSet } from './set';

const RECURS = pattern(`(?: của)? (?:hàng|hằng|mỗi) (?<unit>tuần|tháng|năm)${END}`);

const TRIGGERS = new Set(
  // numbers in words, halves
  (
    'một hai ba bốn năm sáu bảy bẩy tám chín mười nửa ' +
    // parts of the day
    'rạng tờ mờ sáng buổi trưa giữa chiều xế tối đêm khuya ban đầu cuối ' +
    // days
    'ngày hôm mùng mồng các những thứ t chủ chúa cn cùng rằm tết giao giỗ ' +
    // periods
    'tháng tuần quý quí qúy mùa xuân hè thu đông thập thế ' +
    // from a point, and sets
    'cách hàng hằng mỗi từng cứ'
  ).split(' '),
);

/** The Vietnamese expressions. */
export const viGrammar: DateGrammar = { id: 'vi-date@1', triggers: TRIGGERS, read, direction };

function read(line: GrammarLine, at: number): Found | undefined {
  const readings = [readSet(line, at), readMoment(line, at), readPeriod(line, at), readDuration(line, at)];
  let best: Found | undefined;
  for (const found of readings) if (found !== undefined && (best === undefined || found.end > best.end)) best = found;
  return best && recurring(line.text, best);
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
