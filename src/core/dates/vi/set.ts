import type { Found, GrammarLine } from '../expression';
import { END, matchAt, oneOf, pattern } from '../reading';
import { DURATION_UNITS } from './duration';
import { NUMBER, numberOf } from './number';
import { PART, PARTS, WEEKDAYS } from './words';

const UNIT =
  oneOf(Object.keys(DURATION_UNITS).filter((unit) => unit !== 'h' && unit !== 'đêm' && unit !== 'hôm')) + END;
const EVERY = pattern(
  `(?:hàng|hằng|mỗi|từng|cứ mỗi) (?:(?<n>${NUMBER}) )?(?<unit>${UNIT})(?! (?:qua|trôi))(?: (?:một|1) lần${END})?`,
);
const EVERY_PART = pattern(
  `(?:hàng|hằng|mỗi|các) (?:buổi )?(?:(?<part>${PART}) ?)?(?:(?:thứ (?<wd>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>chủ nhật))${END})?`,
);
const TIMES = pattern(
  `(?<f>${NUMBER}) lần(?: (?:một|mỗi|trong một|1) |(?: mỗi)? ?/ ?)(?:(?<n>${NUMBER}) )?(?<unit>${UNIT})`,
);
const ONCE = pattern(`(?<n>${NUMBER}) ?(?<unit>${UNIT})(?: (?:một|1) lần${END}| ?/ ?(?:1 )?lần${END})`);

/** *hàng năm*, *mỗi tối thứ Bảy*, *hai lần một tuần*, *5 năm một lần*. */
export function readSet(line: GrammarLine, at: number): Found | undefined {
  const { text } = line;
  const times = matchAt(TIMES, text, at);
  if (times) {
    const count = numberOf(times.groups?.f ?? '');
    return make(times, value(times.groups?.unit, times.groups?.n), undefined, `${count}X`);
  }
  const once = matchAt(ONCE, text, at);
  if (once) return make(once, value(once.groups?.unit, once.groups?.n), 'EVERY');
  const every = matchAt(EVERY, text, at);
  if (every) return make(every, value(every.groups?.unit, every.groups?.n), 'EVERY');
  const part = matchAt(EVERY_PART, text, at);
  const { part: name, wd, sunday } = part?.groups ?? {};
  if (!part || (name === undefined && wd === undefined && sunday === undefined)) return undefined;
  if (part[0].startsWith('các') && wd === undefined && sunday === undefined) return undefined;
  const weekday = wd === undefined ? (sunday ? 7 : undefined) : WEEKDAYS[wd];
  const time = name === undefined ? '' : `T${PARTS[name] ?? 'MO'}`;
  return make(part, `${weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`}${time}`, 'EVERY');
}

function value(unit = '', n?: string): string {
  const { code, isTime } = DURATION_UNITS[unit] ?? { code: 'Y', isTime: false };
  return `P${isTime ? 'T' : ''}${n === undefined ? 1 : (numberOf(n) ?? 1)}${code}`;
}

function make(match: RegExpExecArray, of: string, quant?: string, freq?: string): Found {
  return {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    spec: { kind: 'set', value: of, ...(quant && { quant }), ...(freq && { freq }) },
    score: 0.92,
  };
}
