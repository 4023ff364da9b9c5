import * as vscode from 'vscode';
import { factsOf } from '../core/corpus/facts';
import { parseTimexValue } from '../core/dates/values';
import { stemOf } from '../core/sidecar/paths';
import type { DocumentDate } from '../core/suggestion';
import type { Article } from './articles';
import { shortened } from './codeAction';
import { translate } from './convert';
import { type HangingDate, toldDate } from './documentDate';
import { BACK, pickOne } from './pickStep';
import { readTimex, readTimexInFull } from './timexReading';

/** Dates of the text that are offered besides the one that was found. */
const MOST = 12;

interface DateItem extends vscode.QuickPickItem {
  /** `YYYY-MM-DD`, with a clock where one is known; empty: go by the text. */
  readonly date: string;
}

/** Asks for the article's date. An empty one takes a person's word back; undefined when they gave up. */
export async function pickDocumentDate(article: Article): Promise<string | undefined> {
  const picked = await pickOne<DateItem>({
    title: vscode.l10n.t('Date of the article'),
    placeholder: vscode.l10n.t('Choose a date found in the text, or type one as YYYY-MM-DD'),
    items: dateCandidates(article),
    typed: (text) => {
      if (!/^\d/.test(text)) return undefined;
      const problem = checkDay(text);
      return problem === undefined
        ? { date: text, label: text, description: readInFull(text) }
        : { date: text, label: text, description: `$(error) ${problem}` };
    },
  });
  return picked === BACK ? undefined : picked?.date;
}

/** What tells a date: the text, the file's name, corpus.yaml and metadata, then every full date in the article. */
export function dateCandidates(article: Article): DateItem[] {
  const items = new Map<string, DateItem>();
  const add = (date: string, detail: string): void => {
    if (!items.has(date) && checkDay(date) === undefined) {
      items.set(date, { date, label: date, description: readInFull(date), detail });
    }
  };
  const found = toldDate(article);
  if (found !== undefined) add(found.value, evidenceOf(found));
  const { path, corpus, suggestions, sidecar } = article;
  const given = factsOf(path, corpus.factSources(path, sidecar.document.id ?? stemOf(path))).date;
  if (given !== undefined) {
    add(
      given.value,
      given.by === 'metadata' ? vscode.l10n.t('the metadata of the corpus') : vscode.l10n.t('corpus.yaml'),
    );
  }
  for (const date of suggestions?.dates ?? []) {
    const day = fullDay(date.value);
    // A date that hangs on the document's date cannot tell it.
    if (day === undefined || date.anchor === 'document') continue;
    if (items.size > MOST) break;
    add(day, shortened(article.text.line(article.text.lines.lineAt(date.range.start)).trim()));
  }
  const now = suggestions?.date;
  const byPerson = sidecar.document.date !== undefined;
  return [
    ...[...items.values()].map((item) =>
      item.date === now?.value
        ? { ...item, description: `${item.description} · ${vscode.l10n.t('as it is now')}` }
        : item,
    ),
    ...(byPerson
      ? [
          {
            date: '',
            label: vscode.l10n.t('$(discard) Go by the text again'),
            description: vscode.l10n.t('instead of {date}', { date: sidecar.document.date ?? '' }),
          },
        ]
      : []),
  ];
}

export function evidenceOf({ evidence }: DocumentDate): string {
  return evidence.map(translate).join(' · ');
}

/** The day of a value, with its clock; undefined for what is no one day. */
export function fullDay(value: string): string | undefined {
  const [day] = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/.exec(value) ?? [];
  return day === undefined || value.includes('/') || checkDay(day) !== undefined ? undefined : day;
}

/** Why the text is no day (with or without an hour); undefined when it is one or empty. */
export function checkDay(text: string): string | undefined {
  if (text === '') return undefined;
  const parsed = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(text) ? parseTimexValue(text) : undefined;
  return parsed?.kind === 'date'
    ? undefined
    : vscode.l10n.t('“{text}” is no day. Write it as YYYY-MM-DD, such as 2020-07-02.', { text });
}

interface HangingItem extends vscode.QuickPickItem {
  readonly hanging: HangingDate;
}

/** Shows the confirmed dates that would change; returns those to change, undefined when the preview was closed. */
export async function previewHanging(
  article: Article,
  date: string | undefined,
  dates: readonly HangingDate[],
): Promise<readonly HangingDate[] | undefined> {
  const picked = await vscode.window.showQuickPick(hangingItems(article, dates), {
    canPickMany: true,
    ignoreFocusOut: true,
    matchOnDescription: true,
    title: vscode.l10n.t("Confirmed dates that count from the article's date"),
    placeHolder:
      date === undefined
        ? vscode.l10n.t('The article has no date now. Only what is checked changes; Escape leaves all as they are.')
        : vscode.l10n.t('The article is of {date} now. Only what is checked changes; Escape leaves all as they are.', {
            date,
          }),
  });
  return picked?.map(({ hanging }) => hanging);
}

function hangingItems(article: Article, dates: readonly HangingDate[]): HangingItem[] {
  return dates.map((hanging) => {
    const { mark, value, byHand } = hanging;
    return {
      hanging,
      label: `${readTimex(mark)} → ${readTimex(value)}`,
      description: byHand ? vscode.l10n.t('“{text}” · chosen by hand', { text: mark.text }) : `“${mark.text}”`,
      detail: around(article, mark),
      picked: !byHand,
    };
  });
}

/** Letters of the line on each side of a mention, in a preview. */
const CONTEXT = 40;

function around({ text }: Article, { range }: HangingDate['mark']): string {
  const line = text.lines.lineAt(range.start);
  const [first, last] = [text.lines.start(line), text.lines.end(line)];
  const [start, end] = [Math.max(first, range.start - CONTEXT), Math.min(last, range.end + CONTEXT)];
  return `${start > first ? '…' : ''}${text.slice({ start, end })}${end < last ? '…' : ''}`;
}

function readInFull(date: string): string {
  return readTimexInFull({ type: date.includes('T') ? 'TIME' : 'DATE', value: date });
}
