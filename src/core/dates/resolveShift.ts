import { addDays, addMonths, type Day, isoDay, isoYear, twoDigits } from './calendar';
import { datedEvidence, leaningEvidence, NOTHING_BEFORE } from './evidence';
import type { Spec } from './expression';
import { monthValue, type ResolvedPeriod, weekValue } from './resolvePeriod';
import type { Setting } from './setting';

type Shift = Spec & { kind: 'shift' };

/** What is counted from, as fine as the unit needs it, and why. */
interface Base extends Omit<ResolvedPeriod, 'value'> {
  readonly day?: Day;
}

/** *cách đây 28 năm*, *hai tuần trước*, *three years later*: as fine as its unit. */
export function resolveShift(spec: Shift, setting: Setting): ResolvedPeriod {
  const { day, ...reason } = baseOf(spec, setting);
  return { value: shiftedValue(spec, day, spec.from === 'document' ? setting.documentMinutes : undefined), ...reason };
}

function baseOf({ unit, from, amount, orDocument }: Shift, setting: Setting): Base {
  const { document, previous, lastYear, lastMonth } = setting;
  const fromDocument: Base = {
    ...(document && { day: document }),
    anchored: true,
    evidence: [datedEvidence(document)],
  };
  if (from === 'document') return fromDocument;
  const isYears = unit === 'year' || unit === 'decade' || unit === 'century';
  if (isYears && lastYear && Number.isInteger(amount))
    return leaning({ year: lastYear.year, month: 1, day: 1 }, lastYear, isoYear(lastYear.year));
  if ((unit === 'month' || unit === 'quarter') && lastMonth && Number.isInteger(amount))
    return leaning({ ...lastMonth, day: 1 }, lastMonth, monthValue(lastMonth));
  if (previous) return leaning(previous.day, previous, isoDay(previous.day));
  return orDocument ? fromDocument : { anchored: false, evidence: [NOTHING_BEFORE] };
}

function leaning({ year, month, day }: Day, on: NonNullable<Setting['lastYear' | 'previous']>, date: string): Base {
  return { day: { year, month, day }, anchored: false, evidence: [leaningEvidence(on, date)], leansOn: on.range };
}

function shiftedValue({ amount, unit }: Shift, base: Day | undefined, minutes: number | undefined): string {
  switch (unit) {
    case 'year':
    case 'decade':
    case 'century': {
      const years = amount * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
      if (base === undefined) return 'XXXX';
      return Number.isInteger(years) ? isoYear(base.year + years) : monthValue(addMonths(base, Math.round(years * 12)));
    }
    case 'quarter':
    case 'month': {
      const months = amount * (unit === 'month' ? 1 : 3);
      if (base === undefined) return 'XXXX-XX';
      return Number.isInteger(amount)
        ? monthValue(addMonths(base, months))
        : isoDay(addDays(base, Math.round(months * 30.44)));
    }
    case 'week':
      return base === undefined ? 'XXXX-WXX' : weekValue(addDays(base, Math.round(amount * 7)));
    case 'day':
      return base === undefined ? 'XXXX-XX-XX' : isoDay(addDays(base, Math.round(amount)));
    default: {
      if (base === undefined || minutes === undefined) return amount < 0 ? 'PAST_REF' : 'FUTURE_REF';
      const total = minutes + amount * (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60);
      const day = addDays(base, Math.floor(total / 1440));
      const inDay = Math.round(((total % 1440) + 1440) % 1440);
      return `${isoDay(day)}T${twoDigits(Math.floor(inDay / 60) % 24)}:${twoDigits(inDay % 60)}`;
    }
  }
}
