import { type Day, isoDay, isRealDay } from './calendar';

const SEPARATED = /(?<!\d)(19\d\d|20\d\d)[-_. ](0?[1-9]|1[0-2])[-_. ](0?[1-9]|[12]\d|3[01])(?!\d)/g;
const DAY_FIRST = /(?<!\d)(0?[1-9]|[12]\d|3[01])[-_. ](0?[1-9]|1[0-2])[-_. ](19\d\d|20\d\d)(?!\d)/g;
// Eight figures only when nothing but a time goes on: `20200702`, `20200702T0930`, `20200702093015`, not a longer number.
const PACKED =
  /(?<![\da-f])(19[5-9]\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?(?=$|[^\da-f]|T\d)/gi;

/** The day in a file's name, where there is exactly one way to read it. */
export function dayOfFileName(name: string): Day | undefined {
  const stem = name.replace(/\.[a-z]{1,5}$/i, '');
  const yearFirst = [SEPARATED, PACKED].flatMap((form) =>
    Array.from(stem.matchAll(form), ([, y, m, d]) => real(Number(y), Number(m), Number(d))),
  );
  const dayFirst = Array.from(stem.matchAll(DAY_FIRST), ([, d, m, y]) => real(Number(y), Number(m), Number(d)));
  const days = yearFirst.length > 0 ? yearFirst : dayFirst;
  const [first] = days;
  // *2019-01-01_2019-12-31* names a stretch.
  return first && days.every((day) => day && isoDay(day) === isoDay(first)) ? first : undefined;
}

function real(year: number, month: number, day: number): Day | undefined {
  return isRealDay(month, day, year) ? { year, month, day } : undefined;
}
