import * as vscode from 'vscode';
import type { EntityMark } from '../core/suggest/marks';
import type { Article } from './articles';
import { changeAction, commandAction, shortened } from './codeAction';
import { CommandId } from './commands/ids';
import { changesForAll, openPlaces } from './commands/tagAllInFile';
import { spanTarget, targetOf } from './commands/target';
import { confirm, reject, remove } from './decisions';

export function entityActions(article: Article, mark: EntityMark): vscode.CodeAction[] {
  return mark.status === 'suggested' ? suggestedActions(article, mark) : confirmedActions(article, mark);
}

function suggestedActions(article: Article, mark: EntityMark): vscode.CodeAction[] {
  const target = targetOf(article, mark);
  const text = shortened(mark.text);
  const count = openPlaces(article, mark.text).length;
  const tag = changeAction(
    article,
    vscode.l10n.t('Tag "{text}" as {label}', { text, label: mark.label }),
    mark.range,
    confirm(article, mark),
  );
  tag.isPreferred = true;
  return [
    tag,
    ...(count > 1
      ? [commandAction(vscode.l10n.t('Tag all {count} in this file', { count }), CommandId.tagAllInFile, target)]
      : []),
    commandAction(vscode.l10n.t('Tag as…'), CommandId.tagAs, spanTarget(article, mark.range)),
    changeAction(article, vscode.l10n.t('Not an entity here'), mark.range, reject(article, mark)),
    commandAction(vscode.l10n.t('Never suggest "{text}"', { text }), CommandId.neverSuggest, target),
  ];
}

function confirmedActions(article: Article, mark: EntityMark): vscode.CodeAction[] {
  const others = changesForAll(article, mark).length;
  const removal = remove(mark);
  const { label } = mark;
  return [
    ...(removal ? [changeAction(article, vscode.l10n.t('Remove tag {label}', { label }), mark.range, removal)] : []),
    commandAction(vscode.l10n.t('Change label…'), CommandId.tagAs, spanTarget(article, mark.range)),
    ...(others > 0
      ? [
          commandAction(
            vscode.l10n.t('Apply to all in this file ({count} more)', { count: others }),
            CommandId.tagAllInFile,
            targetOf(article, mark),
          ),
        ]
      : []),
  ];
}
