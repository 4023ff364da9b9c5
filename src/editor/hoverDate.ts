import * as vscode from 'vscode';
import { dayOfIso } from '../core/dates/calendar';
import { dayToLunar } from '../core/dates/dayToLunar';
import { describeDate } from '../core/dates/distance';
import { toEdtf } from '../core/dates/edtf';
import type { DateMark } from '../core/suggest/marks';
import type { DocumentDate } from '../core/suggestion';
import { sameRange } from '../core/text/range';
import type { Article } from './articles';
import { translate } from './convert';
import { toldDate } from './documentDate';
import { evidenceOf } from './documentDatePicker';
import { readTimexInFull } from './timexReading';

/** How far from the article, the lunar day, and the EDTF. */
export function calendarFacts(article: Article, mark: DateMark): string[] {
  const [, ...distance] = describeDate(mark.value, article.suggestions?.date?.value).map(translate);
  const edtf = mark.type === 'SET' ? undefined : toEdtf(mark.value, mark.mod);
  return [
    ...distance,
    ...lunarDay(mark),
    ...(edtf === undefined ? [] : [vscode.l10n.t('EDTF {value}', { value: edtf })]),
  ];
}

/** The value is of the Gregorian calendar; the words are of the lunar one. */
function lunarDay({ calendar, value }: DateMark): string[] {
  const day = calendar === 'lunar' ? dayOfIso(value) : undefined;
  const lunar = day && dayToLunar(day);
  if (lunar === undefined) return [];
  const { year, month, day: number } = lunar;
  const data = { year, month, day: number };
  return [
    lunar.leap
      ? vscode.l10n.t('day {day} of leap month {month} of the lunar year {year}', data)
      : vscode.l10n.t('day {day} of month {month} of the lunar year {year}', data),
  ];
}

/** Why a date has its value: what it leans on, and what told the article's date where it leans on that. */
export function dateReasons(article: Article, mark: DateMark): string[] {
  const reasons = evidence(article, mark).map(translate);
  const date = article.suggestions?.date;
  const others = otherReadings(mark);
  if (mark.anchor !== 'document' || date === undefined) return [...reasons, ...others];
  return [
    ...reasons,
    ...others,
    vscode.l10n.t("the article's date, {date}: {reason}", { date: date.value, reason: sourceOf(article, date) }),
  ];
}

/** What the words could mean as well; the quick fixes offer each. */
function otherReadings({ alternatives = [] }: DateMark): string[] {
  return alternatives.map((other) =>
    vscode.l10n.t('or {value}: {reading}', { value: other.value, reading: readTimexInFull(other) }),
  );
}

/** A confirmed date keeps no reasons; while its words still say the same, theirs are the same. */
function evidence(article: Article, mark: DateMark): DateMark['evidence'] {
  if (mark.status === 'suggested') return mark.evidence;
  const same = article.suggestions?.dates.find(
    ({ range, value }) => sameRange(range, mark.range) && value === mark.value,
  );
  return same?.evidence ?? [];
}

function sourceOf(article: Article, date: DocumentDate): string {
  if (article.sidecar.document.dateBy === 'person') return vscode.l10n.t('set by a person');
  // Once it stands in the sidecar the suggestions only say that it was given; what told it still stands in the text.
  const told = toldDate(article);
  return evidenceOf(told?.value === date.value ? told : date);
}
