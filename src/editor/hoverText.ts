import * as vscode from 'vscode';
import { guidelineFor } from '../core/guidelines';
import type { AnyMark, BlockMark, DateMark, EntityMark } from '../core/suggest/marks';
import type { Article } from './articles';
import { CommandId } from './commands/ids';
import { type MarkTarget, targetOf } from './commands/target';
import { translate } from './convert';
import { calendarFacts, dateReasons } from './hoverDate';
import { gazetteerFact } from './hoverEntity';
import { describeKind } from './kinds';
import { describeLabel } from './labels';
import { countLines } from './selection';
import { readTimexInFull } from './timexReading';

/** The only commands that a link in a hover may run; corpus text is never trusted. */
const LINKED = [
  CommandId.acceptSuggestion,
  CommandId.rejectSuggestion,
  CommandId.changeLabel,
  CommandId.tagDate,
  CommandId.changeKind,
  CommandId.removeAnnotation,
  CommandId.openSidecar,
];

/** The card of one mark, in Markdown whose links run commands. @param extension where the guidelines lie */
export function describeMark(article: Article, mark: AnyMark, extension: vscode.Uri): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: LINKED };
  heading(text, article, mark);
  text.appendMarkdown('\n\n');
  if (mark.layer === 'date') paragraph(text, calendarFacts(article, mark).join(' · '));
  if (mark.layer === 'entity') paragraph(text, gazetteerFact(article, mark));
  text.appendText(statusOf(mark));
  remarks(text, mark);
  const reasons = mark.layer === 'date' ? dateReasons(article, mark) : mark.evidence.map(translate);
  for (const reason of reasons) {
    text.appendMarkdown('\n- ');
    text.appendText(reason);
  }
  guideline(text, mark, extension);
  const place = sidecarLink(article, mark);
  text.appendMarkdown(`\n\n${[links(targetOf(article, mark), mark), ...place].join(' · ')}`);
  return text;
}

/** What the annotation guidelines say of such things. */
function guideline(text: vscode.MarkdownString, mark: AnyMark, extension: vscode.Uri): void {
  const what = mark.layer === 'entity' ? mark.label : mark.layer === 'date' ? mark.type : mark.kind;
  const found = guidelineFor(mark.layer, what);
  if (found === undefined) return;
  const page = vscode.Uri.joinPath(extension, 'docs', 'guidelines.md');
  text.appendMarkdown(`\n\n$(law) [${found.id}](${page.toString()}) `);
  text.appendText(translate(found.rule));
}

/** Where it stands in the annotation file; nothing for what is not stored. */
function sidecarLink(article: Article, mark: AnyMark): string[] {
  const line = mark.id === undefined ? undefined : lineOfId(article.view.text, mark.id);
  if (line === undefined) return [];
  const name = article.sidecarUri.path.slice(article.sidecarUri.path.lastIndexOf('/') + 1);
  const title = `${name}:${line + 1}`.replace(/[[\]\\]/g, ' ');
  return [link('$(go-to-file)', title, CommandId.openSidecar, { ...targetOf(article, mark), line })];
}

/** From 0. One annotation stands in one line; ids are letters, digits and hyphens, as read. */
function lineOfId(sidecar: string | undefined, id: string): number | undefined {
  if (sidecar === undefined || !/^[\w-]+$/.test(id)) return undefined;
  const at = sidecar.search(new RegExp(`\\bid["']?:\\s*["']?${id}["']?\\s*(?:[,}\\r\\n]|$)`));
  return at === -1 ? undefined : sidecar.slice(0, at).split('\n').length - 1;
}

function paragraph(text: vscode.MarkdownString, words: string): void {
  if (words === '') return;
  text.appendText(words);
  text.appendMarkdown('\n\n');
}

function remarks(text: vscode.MarkdownString, { note, flag }: AnyMark): void {
  if (flag === 'unsure') text.appendMarkdown(` · $(question) ${vscode.l10n.t('flagged as unsure')}`);
  if (note === undefined) return;
  text.appendMarkdown('\n\n$(note) ');
  text.appendText(note);
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
      return [`${mark.type} ${mark.value}`, readTimexInFull(mark)];
    case 'block': {
      const count = countLines(article, mark.range);
      const lines = count === 1 ? vscode.l10n.t('1 line') : vscode.l10n.t('{count} lines', { count });
      return [`${mark.kind} · ${lines}`, describeKind(mark.kind)];
    }
  }
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
      return link('$(tag)', vscode.l10n.t('Label…'), CommandId.changeLabel, target);
    case 'date':
      return link('$(calendar)', vscode.l10n.t('Value…'), CommandId.tagDate, target);
    case 'block':
      return link('$(list-selection)', vscode.l10n.t('Kind…'), CommandId.changeKind, target);
  }
}

function link(icon: string, title: string, command: CommandId, target: object): string {
  return `[${icon} ${title}](command:${command}?${encodeURIComponent(JSON.stringify([target]))})`;
}
