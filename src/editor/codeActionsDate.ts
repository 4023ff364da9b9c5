import * as vscode from 'vscode';
import type { Message } from '../core/message';
import type { DateMark } from '../core/suggest/marks';
import type { TimexValue } from '../core/suggestion';
import type { Article } from './articles';
import { changeAction, commandAction } from './codeAction';
import { CommandId } from './commands/ids';
import { changesForAll } from './commands/tagAllInFile';
import { spanTarget, targetOf } from './commands/target';
import { translate } from './convert';
import { attributes, confirm, reject, remove, revalue } from './decisions';
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
      changeAction(article, tagTitle(other, other.evidence), mark.range, revalue(article, mark, attributes(other))),
    ),
    ...(count > 1 ? [allAction(article, mark, vscode.l10n.t('Tag all {count} in this file', { count }))] : []),
    valueAction(article, mark, vscode.l10n.t('Tag with another value…')),
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
    valueAction(article, mark, vscode.l10n.t('Change value…')),
    ...(count > 0
      ? [allAction(article, mark, vscode.l10n.t('Apply to all in this file ({count} more)', { count }))]
      : []),
  ];
}

function valueAction(article: Article, mark: DateMark, title: string): vscode.CodeAction {
  return commandAction(title, CommandId.tagDate, spanTarget(article, mark.range));
}

function allAction(article: Article, mark: DateMark, title: string): vscode.CodeAction {
  return commandAction(title, CommandId.tagAllInFile, targetOf(article, mark));
}

/** `Tag as 2020-07-02, afternoon (TIME): article dated 2020-07-02`. */
function tagTitle(value: TimexValue, evidence: readonly Message[]): string {
  const title = vscode.l10n.t('Tag as {value} ({type})', { value: readTimex(value), type: value.type });
  const reason = evidence.map(translate).join(', ');
  return reason === '' ? title : vscode.l10n.t('{title}: {reason}', { title, reason });
}
