import type { Clock } from '../expression';
import { before, END, endAt, matchAt, pattern } from '../reading';
import type { PartOfDay } from '../values';
import { numberOf, WORD_NUMBER } from './number';

const HOUR = pattern('\\d{1,2} ?(?:[:hg]|giờ)|\\p{L}+(?: \\p{L}+)? giờ');
const COLON = pattern(
  `(?<h>\\d{1,2}):(?<m>[0-5]\\d)(?::(?<s>[0-5]\\d))?(?: ?(?<half>am|pm|sa|ch))?(?![:\\d])(?:${END}|(?=z(?![\\p{L}\\p{N}])))`,
);
const SHORT = pattern(
  `(?<h>\\d{1,2}) ?[hg] ?(?:(?<m>[0-5]?\\d)(?!\\d)(?:(?: ?(?:phút|ph|p)${END}|'))?)(?![/\\d])${END}`,
);
const BARE = pattern(`(?<h>\\d{1,2}) ?[hg](?<rest> rưỡi)?(?!/\\d)${END}`);
const LONG = pattern(
  `(?<h>\\d{1,2}|${WORD_NUMBER}) giờ${END}` +
    `(?: kém (?<less>\\d{1,2}|${WORD_NUMBER})(?: phút${END})?` +
    `| (?<rest>rưỡi)${END}` +
    `| (?<m>[0-5]?\\d|${WORD_NUMBER})(?: phút${END}(?: (?<s>[0-5]?\\d) giây${END})?|(?=[,.;) ](?!\\d)|$)(?! (?:năm|tháng|ngày|tuần|người|giờ))))?`,
);
const SHORT_LESS = pattern(`(?<h>\\d{1,2}) ?[hg] kém (?<less>\\d{1,2})(?: phút|')?${END}`);
const ZONE = pattern(
  ` ?(?<open>\\()?(?:theo )?(?:(?:gmt|utc) ?(?<sign>[+-]) ?(?<zh>\\d{1,2})(?::?(?<zm>[0-5]\\d))?|(?<utc>gmt|utc)|(?<local>giờ (?:việt nam|hà nội))|(?<there>giờ địa phương))(?<close>\\))?${END}`,
);

/** As in ISO 8601: *08:15:00+07:00*, *08:15:00Z*. */
const OFFSET = pattern(' ?(?<sign>[+-])(?<zh>0\\d|1[0-4]):?(?<zm>[0-5]\\d)(?![\\d:h])|z(?![\\p{L}\\p{N}])');

export interface ClockRead {
  readonly clock: Clock;
  readonly end: number;
  /** `bare` hours (*8h*, *8 giờ*) may as well be durations, `colon` may be a score or a ratio. */
  readonly form: 'minutes' | 'colon' | 'bare' | 'bareLong' | 'long';
  /** Already on the 24-hour clock by its own mark (pm). */
  readonly fixed?: boolean;
}

export function readClock(text: string, at: number): ClockRead | undefined {
  if (endAt(HOUR, text, at) < 0) return undefined;
  const colon = matchAt(COLON, text, at);
  if (colon) {
    const half = colon.groups?.half;
    const hour = Number(colon.groups?.h);
    const fixed = half === undefined ? hour : half === 'am' || half === 'sa' ? hour % 12 : (hour % 12) + 12;
    return make(fixed, Number(colon.groups?.m), colon, 'colon', half !== undefined);
  }
  const less = matchAt(SHORT_LESS, text, at);
  if (less) return subtract(Number(less.groups?.h), Number(less.groups?.less), less);
  const short = matchAt(SHORT, text, at);
  if (short && !(/ \d/.test(short[0]) && /^ ?(?:năm|tháng|ngày|tuần|\/)/.test(text.slice(at + short[0].length))))
    return make(Number(short.groups?.h), Number(short.groups?.m), short, 'minutes');
  const bare = matchAt(BARE, text, at);
  if (bare)
    return make(
      Number(bare.groups?.h),
      bare.groups?.rest ? 30 : undefined,
      bare,
      bare.groups?.rest ? 'minutes' : 'bare',
    );
  const long = matchAt(LONG, text, at);
  if (long === undefined) return undefined;
  const hour = numberOf(long.groups?.h ?? '');
  if (hour === undefined) return undefined;
  if (long.groups?.less !== undefined) return subtract(hour, numberOf(long.groups.less) ?? 99, long);
  if (long.groups?.rest) return make(hour, 30, long, 'long');
  const minute = long.groups?.m === undefined ? undefined : numberOf(long.groups.m);
  if (minute !== undefined && minute > 59) return undefined;
  return make(hour, minute, long, minute === undefined ? 'bareLong' : 'long');
}

function make(
  hour: number,
  minute: number | undefined,
  match: RegExpExecArray,
  form: ClockRead['form'],
  fixed = false,
): ClockRead | undefined {
  if (!Number.isInteger(hour) || hour > 24 || (hour === 24 && (minute ?? 0) > 0) || (minute ?? 0) > 59)
    return undefined;
  const second = match.groups?.s;
  const clock = { hour, ...(minute !== undefined && { minute }), ...(second && { second: Number(second) }) };
  return { clock, end: match.index + match[0].trimEnd().length, form, ...(fixed && { fixed }) };
}

function subtract(hour: number, less: number, match: RegExpExecArray): ClockRead | undefined {
  if (less < 1 || less > 59) return undefined;
  return make((hour + 23) % 24, 60 - less, match, 'minutes');
}

/** A zone behind a clock: *GMT+7*, *(giờ Việt Nam)*. The closing bracket must be there when one opens. */
export function readZone(text: string, at: number): { readonly zone: string; readonly end: number } | undefined {
  const offset = matchAt(OFFSET, text, at);
  if (offset) {
    const { sign, zh, zm } = offset.groups ?? {};
    return { zone: sign === undefined ? 'Z' : `${sign}${zh}:${zm}`, end: at + offset[0].length };
  }
  const match = matchAt(ZONE, text, at);
  if (match === undefined) return undefined;
  const { open, close, sign, zh, zm, local, there } = match.groups ?? {};
  // The place tells the offset, not the words.
  const zone = there === undefined ? zoneText(sign, zh, zm, local) : '';
  if ((open === undefined) !== (close === undefined)) {
    if (open !== undefined) return undefined;
    return { zone, end: at + match[0].length - 1 };
  }
  return { zone, end: at + match[0].length };
}

function zoneText(sign?: string, hours?: string, minutes?: string, local?: string): string {
  if (local !== undefined) return '+07:00';
  if (sign === undefined || hours === undefined) return 'Z';
  return `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}

/** The hour on the 24-hour clock, told by the part of the day beside it: *3 giờ chiều*, *12 giờ đêm*. */
export function inPart(clock: Clock, part: PartOfDay | undefined): Clock {
  const { hour } = clock;
  if (part === undefined || hour > 12) return clock;
  if (part === 'MO') return hour === 12 ? { ...clock, hour: 0 } : clock;
  if (part === 'MI') return hour <= 3 ? { ...clock, hour: hour + 12 } : clock;
  if (part === 'AF') return hour < 12 ? { ...clock, hour: hour + 12 } : clock;
  if (hour === 12) return (clock.minute ?? 0) > 0 ? { ...clock, hour: 0 } : { ...clock, hour: 24 };
  const turn = part === 'EV' ? 4 : 7;
  return hour >= turn ? { ...clock, hour: hour + 12 } : clock;
}

/** Whether a clock with neither day nor part of the day beside it is one: by its form, or by the word before it. */
export function isLicensedClock(read: ClockRead, text: string, at: number): boolean {
  if (read.form === 'minutes' || read.fixed) return true;
  const context = before(text, at);
  if (/(?:^|[^\p{L}])(?:lúc|hồi|vào lúc|vào khoảng|lúc khoảng|trước|từ|cập nhật)$/u.test(context)) return true;
  if (
    read.form === 'bare' &&
    /(?:^|[^\p{L}])(?:khoảng|tầm|chừng)$/u.test(context) &&
    /^ ?[,.;]/.test(text.slice(read.end))
  )
    return true;
  if (/(?:^|[^\p{L}])(?:đến|tới|vào|-)$/u.test(context)) return read.form !== 'bareLong' || /\d ?giờ|\dh/.test(context);
  return read.form === 'colon' && context === '' && /^(?: ?$| ?[|,(-])/.test(text.slice(read.end, read.end + 3));
}
