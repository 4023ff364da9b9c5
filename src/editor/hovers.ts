import * as vscode from 'vscode';
import type { AnyMark, BlockMark, DateMark, EntityMark } from '../core/suggest/marks';
import type { Article, Articles } from './articles';
import { CommandId } from './commands/ids';
import { type MarkTarget, targetOf } from './commands/target';
import { toRange, toTextRange, translate } from './convert';
import { describeKind } from './kinds';
import { describeLabel } from './labels';
import { blocksAt, mentionsAt } from './marksAt';
import { countLines } from './selection';
import { readTimex } from './timexReading';

/** The only commands that a link in a hover may run; corpus text is never trusted. */
const LINKED = [
  CommandId.acceptSuggestion,
  CommandId.rejectSuggestion,
  CommandId.tagAs,
  CommandId.tagDate,
  CommandId.changeKind,
  CommandId.removeAnnotation,
];

/** Says of what stands under the mouse what it is, how sure, why, and who decided. */
export function registerHovers(articles: Articles): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { pattern: '**' },
    {
      provideHover(document, position) {
        const article = articles.get(document);
        if (article === undefined || article.version !== document.version) return undefined;
        const at = toTextRange(article.text, new vscode.Range(position, position));
        const marks: AnyMark[] = [...mentionsAt(article.marks, at), ...blocksAt(article.marks, article.text, at)];
        const [first] = marks;
        if (first === undefined) return undefined;
        const contents = marks.map((mark) => describeMark(article, mark));
        // Of a block only the line: VS Code paints the range, and a page of paint says nothing.
        const range = first.layer === 'block' ? document.lineAt(position).range : toRange(article.text, first.range);
        return new vscode.Hover(contents, range);
      },
    },
  );
}

function describeMark(article: Article, mark: AnyMark): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: LINKED };
  heading(text, article, mark);
  text.appendMarkdown('\n\n');
  text.appendText(statusOf(mark));
  for (const message of mark.evidence) {
    text.appendMarkdown('\n- ');
    text.appendText(translate(message));
  }
  text.appendMarkdown(`\n\n${links(targetOf(article, mark), mark)}`);
  return text;
}

function heading(text: vscode.MarkdownString, article: Article, mark: AnyMark): void {
  const [name, explained] = nameOf(article, mark);
  text.appendMarkdown('**');
  text.appendText(name);
  text.appendMarkdown('**');
  if (explained !== '') text.appendText(` – ${explained}`);
}

function nameOf(article: Article, mark: AnyMark): [name: string, explained: string] {
  switch (mark.layer) {
    case 'entity':
      return [mark.label, describeLabel(article, mark.label)];
    case 'date':
      return [`${mark.type} ${mark.value}`, readDate(mark)];
    case 'block': {
      const count = countLines(article, mark.range);
      const lines = count === 1 ? vscode.l10n.t('1 line') : vscode.l10n.t('{count} lines', { count });
      return [`${mark.kind} · ${lines}`, describeKind(mark.kind)];
    }
  }
}

/** The calendar's own words for a day, since nobody knows weekdays by heart. */
function readDate(mark: DateMark): string {
  const reading = readTimex(mark);
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(mark.value);
  if (day === null || mark.value.includes('/')) return reading;
  const date = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  const format = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'full', timeZone: 'UTC' });
  return Number.isNaN(date.getTime()) ? reading : reading.replace(day[0], format.format(date));
}

function statusOf(mark: AnyMark): string {
  if (mark.status === 'confirmed') {
    return mark.by === undefined
      ? vscode.l10n.t('Confirmed')
      : vscode.l10n.t('Confirmed by {annotator}', { annotator: mark.by });
  }
  const percent = Math.round((mark.score ?? 0) * 100);
  const from = mark.from ?? '';
  return vscode.l10n.t('Suggested: {certainty} ({percent} %), by {from}', {
    certainty: certaintyOf(mark.score ?? 0),
    percent,
    from,
  });
}

function certaintyOf(score: number): string {
  if (score >= 0.95) return vscode.l10n.t('almost certain');
  if (score >= 0.8) return vscode.l10n.t('likely');
  if (score >= 0.6) return vscode.l10n.t('rather likely');
  return vscode.l10n.t('unsure');
}

function links(target: MarkTarget, mark: EntityMark | DateMark | BlockMark): string {
  const change = changeLink(target, mark);
  return mark.status === 'suggested'
    ? [
        link('$(check)', vscode.l10n.t('Accept'), CommandId.acceptSuggestion, target),
        link('$(close)', vscode.l10n.t('Reject'), CommandId.rejectSuggestion, target),
        change,
      ].join(' · ')
    : [change, link('$(trash)', vscode.l10n.t('Remove'), CommandId.removeAnnotation, target)].join(' · ');
}

function changeLink(target: MarkTarget, mark: AnyMark): string {
  switch (mark.layer) {
    case 'entity':
      return link('$(tag)', vscode.l10n.t('Label…'), CommandId.tagAs, target);
    case 'date':
      return link('$(calendar)', vscode.l10n.t('Value…'), CommandId.tagDate, target);
    case 'block':
      return link('$(list-selection)', vscode.l10n.t('Kind…'), CommandId.changeKind, target);
  }
}

function link(icon: string, title: string, command: CommandId, target: MarkTarget): string {
  return `[${icon} ${title}](command:${command}?${encodeURIComponent(JSON.stringify([target]))})`;
}
