import type { Message } from '../message';
import type { TextRange } from '../text/range';
import { addDays, addMonths, type Day, isoWeek, isoYear, mondayOf, twoDigits } from './calendar';
import { datedEvidence, leaningEvidence } from './evidence';
import type { PeriodSpec } from './expression';
import { resolveDay } from './resolveDay';
import { countYear, likelyYear } from './resolveYear';
import type { Setting } from './setting';
import { SEASONS } from './values';

export interface ResolvedPeriod {
  readonly value: string;
  readonly anchored: boolean;
  readonly evidence: readonly Message[];
  readonly leansOn?: TextRange;
  readonly other?: string;
}

/** Undefined for a period that holds a day that does not exist. */
export function resolvePeriod(period: PeriodSpec, setting: Setting): ResolvedPeriod | undefined {
  switch (period.unit) {
    case 'year': {
      const { year, ...reason } = countYear(period.year, setting);
      return { value: yearText(year), ...reason };
    }
    case 'month':
      if (period.from !== undefined && setting.lastMonth !== undefined) return besideMonth(period, setting.lastMonth);
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
      return { value: period.decade, anchored: false, evidence: [] };
    case 'century':
      return { value: period.century, anchored: false, evidence: [] };
    case 'weekOf': {
      const found = resolveDay(period.day, setting);
      if (found === undefined) return undefined;
      const { day, anchored, evidence, leansOn } = found;
      const value = day === undefined ? 'XXXX-WXX' : weekValue(day);
      return { value, anchored, evidence, ...(leansOn && { leansOn }) };
    }
    case 'relative':
      return relative(period, setting);
  }
}

/** A part of a year whose year is written, counted, or to be told from the document's date. */
function within(
  period: PeriodSpec & { unit: 'month' | 'quarter' | 'half' | 'season' },
  setting: Setting,
  middle: number,
  value: (year: string) => string,
): ResolvedPeriod {
  const { document } = setting;
  if (period.year !== undefined) {
    const { year, ...reason } = countYear(period.year, setting);
    return { value: value(yearText(year)), ...reason };
  }
  if (document === undefined) return hanging(value('XXXX'), document);
  const toward = 'toward' in period ? period.toward : undefined;
  // The document's own month is neither past nor ahead, whatever its day.
  const day = period.unit === 'month' && period.month === document.month ? document.day : 15;
  const { year, other } = likelyYear(middle, day, document, toward ?? setting.direction);
  const resolved = hanging(value(isoYear(year)), document);
  return other === undefined ? resolved : { ...resolved, other: value(isoYear(other)) };
}

/** The nearest such month before or behind the one named last. */
function besideMonth(
  { month, toward }: PeriodSpec & { unit: 'month' },
  named: NonNullable<Setting['lastMonth']>,
): ResolvedPeriod {
  const year =
    toward === 'past' ? named.year - (month >= named.month ? 1 : 0) : named.year + (month <= named.month ? 1 : 0);
  return {
    value: monthValue({ year, month }),
    anchored: false,
    evidence: [leaningEvidence(named, monthValue(named))],
    leansOn: named.range,
  };
}

function relative({ of, offset, from }: PeriodSpec & { unit: 'relative' }, setting: Setting): ResolvedPeriod {
  const { document, lastMonth, previous } = setting;
  if (from === 'previous') {
    if (of === 'month' && lastMonth !== undefined)
      return {
        value: monthValue(addMonths(lastMonth, offset)),
        anchored: false,
        evidence: [leaningEvidence(lastMonth, monthValue(lastMonth))],
        leansOn: lastMonth.range,
      };
    if (of === 'week' && previous !== undefined)
      return {
        value: relativeValue(of, offset, previous.day),
        anchored: false,
        evidence: [leaningEvidence(previous, weekValue(previous.day))],
        leansOn: previous.range,
      };
  }
  return hanging(relativeValue(of, offset, document), document);
}

function relativeValue(of: (PeriodSpec & { unit: 'relative' })['of'], offset: number, base: Day | undefined): string {
  if (base === undefined)
    return {
      week: 'XXXX-WXX',
      weekend: 'XXXX-WXX-WE',
      month: 'XXXX-XX',
      quarter: 'XXXX-QX',
      half: 'XXXX-HX',
      decade: 'XXXX',
      century: 'XXXX',
    }[of];
  if (of === 'week' || of === 'weekend')
    return `${weekValue(addDays(mondayOf(base), offset * 7))}${of === 'weekend' ? '-WE' : ''}`;
  if (of === 'month') return monthValue(addMonths(base, offset));
  if (of === 'quarter') {
    const at = addMonths({ year: base.year, month: base.month }, offset * 3);
    return `${isoYear(at.year)}-Q${Math.ceil(at.month / 3)}`;
  }
  if (of === 'half') {
    const at = addMonths({ year: base.year, month: base.month }, offset * 6);
    return `${isoYear(at.year)}-H${Math.ceil(at.month / 6)}`;
  }
  return of === 'decade'
    ? `${isoYear(base.year + offset * 10).slice(0, 3)}X`
    : `${isoYear(base.year + offset * 100).slice(0, 2)}XX`;
}

function hanging(value: string, document: Day | undefined): ResolvedPeriod {
  return { value, anchored: true, evidence: [datedEvidence(document)] };
}

export function monthValue({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${isoYear(year)}-${twoDigits(month)}`;
}

export function weekValue(day: Day): string {
  const { year, week } = isoWeek(day);
  return `${isoYear(year)}-W${twoDigits(week)}`;
}

function yearText(year: number | undefined): string {
  return year === undefined ? 'XXXX' : isoYear(year);
}
