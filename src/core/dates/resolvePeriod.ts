import type { Message } from '../message';
import { say } from '../message';
import { addDays, addMonths, isoDay, isoWeek, isoYear, mondayOf, twoDigits } from './calendar';
import type { PeriodSpec, Spec } from './expression';
import { datedEvidence, type Setting, yearText } from './resolveDay';
import { likelyYear, yearOf } from './resolveYear';
import { SEASONS } from './values';

export interface ResolvedPeriod {
  readonly value: string;
  readonly anchored: boolean;
  readonly evidence: readonly Message[];
  readonly other?: string;
}

export function resolvePeriod(period: PeriodSpec, setting: Setting): ResolvedPeriod {
  const { document } = setting;
  switch (period.unit) {
    case 'year':
      return dated(yearText(yearOf(period.year, document)), setting, 'offset' in period.year);
    case 'month':
      return within(period, setting, period.month, (year) => `${year}-${twoDigits(period.month)}`);
    case 'quarter':
      return within(period, setting, period.quarter * 3 - 1, (year) => `${year}-Q${period.quarter}`);
    case 'half':
      return within(period, setting, period.half * 6 - 3, (year) => `${year}-H${period.half}`);
    case 'season':
      // Middles by the northern calendar that the season names follow.
      return within(
        period,
        setting,
        [4, 7, 10, 12][SEASONS.indexOf(period.season)] ?? 6,
        (y) => `${y}-${period.season}`,
      );
    case 'decade':
      return dated(period.decade, setting, false);
    case 'century':
      return dated(period.century, setting, false);
    case 'relative':
      return dated(relative(period.of, period.offset, setting), setting, true);
  }
}

/** A part of a year whose year is written, counted, or to be told from the document's date. */
function within(
  period: PeriodSpec & { unit: 'month' | 'quarter' | 'half' | 'season' },
  setting: Setting,
  middle: number,
  value: (year: string) => string,
): ResolvedPeriod {
  if (period.year !== undefined)
    return dated(value(yearText(yearOf(period.year, setting.document))), setting, 'offset' in period.year);
  if (setting.document === undefined) return dated(value('XXXX'), setting, true);
  const toward = 'toward' in period ? period.toward : undefined;
  const { document } = setting;
  // The document's own month is neither past nor ahead, whatever its day.
  const day = period.unit === 'month' && period.month === document.month ? document.day : 15;
  const { year, other } = likelyYear(middle, day, document, toward ?? setting.direction);
  const resolved = dated(value(isoYear(year)), setting, true);
  return other === undefined ? resolved : { ...resolved, other: value(isoYear(other)) };
}

function relative(of: (PeriodSpec & { unit: 'relative' })['of'], offset: number, { document }: Setting): string {
  if (document === undefined)
    return {
      week: 'XXXX-WXX',
      weekend: 'XXXX-WXX-WE',
      month: 'XXXX-XX',
      quarter: 'XXXX-QX',
      half: 'XXXX-HX',
      decade: 'XXXX',
      century: 'XXXX',
    }[of];
  if (of === 'week' || of === 'weekend') {
    const { year, week } = isoWeek(addDays(mondayOf(document), offset * 7));
    return `${isoYear(year)}-W${twoDigits(week)}${of === 'weekend' ? '-WE' : ''}`;
  }
  if (of === 'month') return monthValue(addMonths(document, offset));
  if (of === 'quarter') {
    const at = addMonths({ year: document.year, month: document.month }, offset * 3);
    return `${isoYear(at.year)}-Q${Math.ceil(at.month / 3)}`;
  }
  if (of === 'half') {
    const at = addMonths({ year: document.year, month: document.month }, offset * 6);
    return `${isoYear(at.year)}-H${Math.ceil(at.month / 6)}`;
  }
  return of === 'decade'
    ? `${isoYear(document.year + offset * 10).slice(0, 3)}X`
    : `${isoYear(document.year + offset * 100).slice(0, 2)}XX`;
}

function monthValue({ year, month }: { year: number; month: number }): string {
  return `${isoYear(year)}-${twoDigits(month)}`;
}

/** *cách đây 28 năm*, *hai tuần trước*: as fine as its unit. */
export function resolveShift({ amount, unit, from }: Spec & { kind: 'shift' }, setting: Setting): ResolvedPeriod {
  const isYears = unit === 'year' || unit === 'decade' || unit === 'century';
  if (from === 'previous' && isYears && setting.lastYear && Number.isInteger(amount)) {
    const { year, text } = setting.lastYear;
    const years = amount * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
    return {
      value: isoYear(year + years),
      anchored: false,
      evidence: [say('leans on "{text}" ({date})', { text, date: isoYear(year) })],
    };
  }
  const base = from === 'previous' ? setting.previous?.day : setting.document;
  const whole = Number.isInteger(amount);
  const evidence: Message[] =
    base === undefined
      ? [from === 'previous' ? say('no date before it to lean on') : say("the article's date is not known")]
      : from === 'previous'
        ? [say('leans on "{text}" ({date})', { text: setting.previous?.text ?? '', date: isoDay(base) })]
        : [datedEvidence(base)];
  const anchored = from === 'document';
  const answer = (value: string): ResolvedPeriod => ({ value, anchored, evidence });
  switch (unit) {
    case 'year':
    case 'decade':
    case 'century': {
      const years = amount * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
      if (base === undefined) return answer('XXXX');
      if (!Number.isInteger(years)) return answer(monthValue(addMonths(base, Math.round(years * 12))));
      return answer(isoYear(base.year + years));
    }
    case 'quarter':
    case 'month': {
      const months = amount * (unit === 'month' ? 1 : 3);
      if (base === undefined) return answer('XXXX-XX');
      return answer(whole ? monthValue(addMonths(base, months)) : isoDay(addDays(base, Math.round(months * 30.44))));
    }
    case 'week': {
      if (base === undefined) return answer('XXXX-WXX');
      const { year, week } = isoWeek(addDays(base, Math.round(amount * 7)));
      return answer(`${isoYear(year)}-W${twoDigits(week)}`);
    }
    case 'day':
      return answer(base === undefined ? 'XXXX-XX-XX' : isoDay(addDays(base, Math.round(amount))));
    default: {
      const minutes = from === 'document' ? setting.documentMinutes : undefined;
      if (base === undefined || minutes === undefined) return answer(amount < 0 ? 'PAST_REF' : 'FUTURE_REF');
      const total = minutes + amount * (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60);
      const day = addDays(base, Math.floor(total / 1440));
      const inDay = Math.round(((total % 1440) + 1440) % 1440);
      return answer(`${isoDay(day)}T${twoDigits(Math.floor(inDay / 60) % 24)}:${twoDigits(inDay % 60)}`);
    }
  }
}

function dated(value: string, { document }: Setting, anchored: boolean): ResolvedPeriod {
  if (!anchored) return { value, anchored, evidence: [] };
  return {
    value,
    anchored,
    evidence: [document === undefined ? say("the article's date is not known") : datedEvidence(document)],
  };
}
