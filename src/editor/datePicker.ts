import * as vscode from 'vscode';
import { addDays, dayOfIso, daysInMonth, isoDay, twoDigits } from '../core/dates/calendar';
import { describeDate } from '../core/dates/distance';
import { valueProblem } from '../core/dates/valueProblem';
import { isTimexValue, PARTS_OF_DAY } from '../core/dates/values';
import type { Message } from '../core/message';
import type { DateAttributes } from '../core/sidecar/change';
import { translate } from './convert';
import { BACK, type PickStep, pickOne, separator } from './pickStep';
import { askForTimex, timexTypeOf } from './timexInput';
import { readTimex, readTimexInFull } from './timexReading';

/** What is known when a date is asked for. */
export interface DateQuestion {
  /** The words to be tagged. */
  readonly text: string;
  /** Likeliest first, with the reasons. */
  readonly readings: readonly { readonly value: DateAttributes; readonly evidence: readonly Message[] }[];
  /** Of the article, `YYYY-MM-DD…`. */
  readonly documentDate: string | undefined;
}

/** An entry answers, leads to the next question, or to a box to type in. */
interface DateItem extends vscode.QuickPickItem {
  readonly answer?: DateAttributes;
  /** `2020`, `2020-07`, `2020-07-02`: what is settled so far. */
  readonly next?: string;
  readonly type?: 'value' | 'clock';
  readonly typedSoFar?: string;
}

/** Years that the first list offers before the article's. Others can be typed. */
const YEARS = 60;

/** Asks for a date by lists: readings and years, then month, day and part of the day. Undefined when given up. */
export async function pickDate(question: DateQuestion): Promise<DateAttributes | undefined> {
  const path: string[] = [];
  for (;;) {
    const settled = path.at(-1) ?? '';
    const picked = await pickOne({ ...stepAt(question, settled), canGoBack: path.length > 0 });
    if (picked === undefined) return undefined;
    if (picked === BACK) path.pop();
    else if (picked.next !== undefined) path.push(picked.next);
    else if (picked.type === 'value') {
      return askForTimex(question.text, question.readings[0]?.value, picked.typedSoFar);
    } else if (picked.type === 'clock') {
      const clock = await askForClock(settled);
      if (clock !== undefined) return clock;
    } else return picked.answer;
  }
}

/** @param settled what was chosen so far: nothing, a year, a month or a day */
export function stepAt(question: DateQuestion, settled: string): PickStep<DateItem> {
  const title = vscode.l10n.t('Date of “{text}”', { text: question.text });
  const typed = (text: string): DateItem | undefined => typedItem(text, settled);
  switch (settled.length) {
    case 0:
      return {
        title,
        typed,
        items: firstItems(question),
        placeholder: vscode.l10n.t('A reading, a year, or a value such as 2020-07-02TAF'),
      };
    case 4:
      return {
        title,
        typed,
        items: monthItems(settled, question),
        placeholder: vscode.l10n.t('Month of {year}', { year: settled }),
      };
    case 7:
      return {
        title,
        typed,
        items: dayItems(settled, question),
        placeholder: vscode.l10n.t('Day of {month}', { month: spelled(settled) }),
      };
    default:
      return {
        title,
        typed,
        items: partItems(settled),
        placeholder: vscode.l10n.t('Part of {day}', { day: spelled(settled) }),
      };
  }
}

function firstItems({ readings, documentDate }: DateQuestion): DateItem[] {
  const document = documentDate === undefined ? undefined : dayOfIso(documentDate);
  const near = document === undefined ? [] : [0, -1, 1].map((days) => isoDay(addDays(document, days)));
  const year = document?.year ?? new Date().getFullYear();
  return [
    ...(readings.length > 0 ? [separator(vscode.l10n.t('readings'))] : []),
    ...readings.map(({ value, evidence }) => ({
      label: readTimex(value),
      description: readingDescription(value),
      detail: evidence.map(translate).join(' · '),
      answer: value,
    })),
    { label: vscode.l10n.t('$(edit) Type a value…'), description: 'TIMEX3', type: 'value' as const },
    ...(near.length > 0 ? [separator(vscode.l10n.t('around the article'))] : []),
    ...near.map((day) => ({ label: day, description: described(day, documentDate), next: day })),
    separator(vscode.l10n.t('year')),
    ...Array.from({ length: YEARS }, (_, i) => String(year + 1 - i)).map((label) => ({
      label,
      // The label is the year; what it adds is how far that is.
      description: described(label, documentDate).split(' · ').slice(1).join(' · '),
      next: label,
    })),
  ];
}

/** Type and value, and the weekday of a day: what the label leaves out. */
function readingDescription(value: DateAttributes): string {
  const [label, full] = [readTimex(value), readTimexInFull(value)];
  const typed = label.startsWith(value.value) ? value.type : `${value.type} ${value.value}`;
  return full === label ? typed : `${typed} · ${full}`;
}

function monthItems(year: string, { documentDate }: DateQuestion): DateItem[] {
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${twoDigits(i + 1)}`);
  const parts = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'SP', 'SU', 'FA', 'WI'].map((part) => `${year}-${part}`);
  return [
    whole(year, vscode.l10n.t('the whole year')),
    ...months.map((month) => ({ label: month.slice(5), description: described(month, documentDate), next: month })),
    separator(vscode.l10n.t('parts of the year')),
    ...parts.map((part) => ({ label: part.slice(5), description: spelled(part), answer: dated(part) })),
  ];
}

function dayItems(month: string, { documentDate }: DateQuestion): DateItem[] {
  const count = daysInMonth(Number(month.slice(5)), Number(month.slice(0, 4)));
  const days = Array.from({ length: count }, (_, i) => `${month}-${twoDigits(i + 1)}`);
  return [
    whole(month, vscode.l10n.t('the whole month')),
    ...days.map((day) => ({ label: day.slice(8), description: described(day, documentDate), next: day })),
  ];
}

function partItems(day: string): DateItem[] {
  return [
    whole(day, vscode.l10n.t('the whole day')),
    ...PARTS_OF_DAY.map((part) => {
      const answer = dated(`${day}T${part}`);
      return { label: readTimex(answer), description: answer.value, answer };
    }),
    { label: vscode.l10n.t('$(clock) At a time of day…'), type: 'clock' as const },
  ];
}

function whole(value: string, description: string): DateItem {
  return { label: value, description, answer: dated(value) };
}

/** What was typed, as a value with its reading, or what is wrong with it; words only filter the list. */
function typedItem(text: string, settled: string): DateItem | undefined {
  if (settled !== '') return undefined;
  if (isTimexValue(text)) {
    const answer = dated(text);
    return { label: text, description: `${answer.type} · ${readTimexInFull(answer)}`, answer };
  }
  const problem = /^(?:\d|X{2}|P\d|T[A-Z\d])/i.test(text) && text.length > 4 ? valueProblem(text) : undefined;
  return problem && { label: text, description: `$(error) ${translate(problem)}`, type: 'value', typedSoFar: text };
}

async function askForClock(day: string): Promise<DateAttributes | undefined> {
  const timeOnDay = (typed: string): string => `${day}T${typed.trim().replace(/^(\d)(?=$|:)/, '0$1')}`;
  const clock = await vscode.window.showInputBox({
    title: vscode.l10n.t('Time on {day}', { day: spelled(day) }),
    prompt: '09:30 · 14:35+07:00',
    validateInput: (typed) => {
      const value = timeOnDay(typed);
      return /T\d/.test(value) && isTimexValue(value)
        ? { message: readTimexInFull(dated(value)), severity: vscode.InputBoxValidationSeverity.Info }
        : vscode.l10n.t('Write the time as hours and minutes: 09:30');
    },
  });
  return clock === undefined ? undefined : dated(timeOnDay(clock));
}

function dated(value: string): DateAttributes {
  return { type: timexTypeOf(value), value };
}

function spelled(value: string): string {
  return readTimexInFull(dated(value));
}

function described(value: string, documentDate: string | undefined): string {
  return describeDate(value, documentDate).map(translate).join(' · ');
}
