import * as vscode from 'vscode';
import { type Message, say } from '../core/message';
import type { DateMark } from '../core/suggest/marks';
import type { TimexValue } from '../core/suggestion';
import { sameRange } from '../core/text/range';
import type { Article } from './articles';
import { changeAction, commandAction } from './codeAction';
import { CommandId } from './commands/ids';
import { changesForAll } from './commands/tagAllInFile';
import type { DateArgument } from './commands/tagDate';
import { spanTarget, targetOf } from './commands/target';
import { translate } from './convert';
import { attributes, confirm, reject, remove, revalue } from './decisions';
import { toldDate } from './documentDate';
import { fullDay } from './documentDatePicker';
import { readTimex } from './timexReading';

export function dateActions(article: Article, mark: DateMark): vscode.CodeAction[] {
  return mark.status === 'suggested' ? suggestedActions(article, mark) : confirmedActions(article, mark);
}

function suggestedActions(article: Article, mark: DateMark): vscode.CodeAction[] {
  const tag = changeAction(article, tagTitle(mark, mark.evidence), mark.range, confirm(article, mark));
  tag.isPreferred = true;
  const count = changesForAll(article, mark).length;
  return [
    tag,
    ...(mark.alternatives ?? []).map((other) =>
      changeAction(article, tagTitle(other, reasonsOf(other)), mark.range, revalue(article, mark, attributes(other))),
    ),
    ...(count > 1 ? [allAction(article, mark, vscode.l10n.t('Tag all {count} in this file', { count }))] : []),
    askAction(article, mark, vscode.l10n.t('Pick a Date…'), 'date'),
    askAction(article, mark, vscode.l10n.t('Tag with another value…'), 'value'),
    ...documentDateActions(article, mark),
    changeAction(article, vscode.l10n.t('Not a date here'), mark.range, reject(article, mark)),
  ];
}

function confirmedActions(article: Article, mark: DateMark): vscode.CodeAction[] {
  const count = changesForAll(article, mark).length;
  const removal = remove(mark);
  return [
    ...(removal
      ? [changeAction(article, vscode.l10n.t('Remove tag {label}', { label: mark.type }), mark.range, removal)]
      : []),
    askAction(article, mark, vscode.l10n.t('Pick a Date…'), 'date'),
    askAction(article, mark, vscode.l10n.t('Change value…'), 'value'),
    ...documentDateActions(article, mark),
    ...(count > 0
      ? [allAction(article, mark, vscode.l10n.t('Apply to all in this file ({count} more)', { count }))]
      : []),
  ];
}

function askAction(article: Article, mark: DateMark, title: string, ask: DateArgument['ask']): vscode.CodeAction {
  return commandAction(title, CommandId.tagDate, { ...spanTarget(article, mark.range), ask });
}

/** On the expression that told the article's date, and on full dates that could have. */
function documentDateActions(article: Article, mark: DateMark): vscode.CodeAction[] {
  const date = documentDateAt(article, mark);
  const { document } = article.sidecar;
  if (date === undefined || (document.date === date && document.dateBy === 'person')) return [];
  const title = vscode.l10n.t("This is the article's date: {date}", { date });
  return [commandAction(title, CommandId.setDocumentDate, { ...spanTarget(article, mark.range), date })];
}

function documentDateAt(article: Article, mark: DateMark): string | undefined {
  const told = toldDate(article);
  if (told?.range !== undefined && sameRange(told.range, mark.range)) return told.value;
  const day = fullDay(mark.value);
  // What counts from the article's date cannot tell it.
  if (day === undefined || mark.anchor === 'document') return undefined;
  const line = article.text.lines.lineAt(mark.range.start);
  const kind = article.suggestions?.lines.find((other) => other.line === line)?.kind;
  const isDateline = kind === 'dateline' || kind === 'byline';
  return isDateline || article.suggestions?.date === undefined ? day : undefined;
}

function allAction(article: Article, mark: DateMark, title: string): vscode.CodeAction {
  return commandAction(title, CommandId.tagAllInFile, targetOf(article, mark));
}

/** `Tag as 2020-07-02, afternoon (TIME): article dated 2020-07-02`. */
function tagTitle(value: TimexValue, reasons: readonly Message[]): string {
  const title = vscode.l10n.t('Tag as {value} ({type})', { value: readTimex(value), type: value.type });
  const reason = reasons.map(translate).join(', ');
  return reason === '' ? title : vscode.l10n.t('{title}: {reason}', { title, reason });
}

function reasonsOf({ evidence }: { readonly evidence: readonly Message[] }): readonly Message[] {
  return evidence.length > 0 ? evidence : [say('another reading')];
}
