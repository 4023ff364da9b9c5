import { type Day, isRealDay } from './calendar';

const SEPARATED = /(?<!\d)(19\d\d|20\d\d)[-_. ](0?[1-9]|1[0-2])[-_. ](0?[1-9]|[12]\d|3[01])(?!\d)/;
const DAY_FIRST = /(?<!\d)(0?[1-9]|[12]\d|3[01])[-_. ](0?[1-9]|1[0-2])[-_. ](19\d\d|20\d\d)(?!\d)/;
// Eight figures only when nothing goes on: `20200702` and `20200702T0930`, not a longer number.
const PACKED = /(?<![\da-f])(19[5-9]\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|[^\da-f]|T\d)/i;

/** The day in a file's name, where there is exactly one way to read it. */
export function dayOfFileName(name: string): Day | undefined {
  const stem = name.replace(/\.[a-z]{1,5}$/i, '');
  const year = SEPARATED.exec(stem) ?? PACKED.exec(stem);
  if (year) return real(Number(year[1]), Number(year[2]), Number(year[3]));
  const day = DAY_FIRST.exec(stem);
  return day ? real(Number(day[3]), Number(day[2]), Number(day[1])) : undefined;
}

function real(year: number, month: number, day: number): Day | undefined {
  return isRealDay(month, day, year) ? { year, month, day } : undefined;
}
