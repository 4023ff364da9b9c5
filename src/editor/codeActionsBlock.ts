import * as vscode from 'vscode';
import { isBoilerplate } from '../core/annotation';
import type { BlockMark } from '../core/suggest/marks';
import type { Article } from './articles';
import { changeAction, commandAction } from './codeAction';
import { suggestedOfKind } from './commands/confirmKind';
import { CommandId } from './commands/ids';
import { targetOf } from './commands/target';
import { confirm, reject, remove } from './decisions';
import { countLines } from './selection';

export function blockActions(article: Article, mark: BlockMark): vscode.CodeAction[] {
  const change = commandAction(vscode.l10n.t('Change kind…'), CommandId.changeKind, targetOf(article, mark));
  const { kind } = mark;
  const count = countLines(article, mark.range);
  if (mark.status === 'suggested') {
    const title =
      count === 1
        ? vscode.l10n.t('Confirm block: {kind} (1 line)', { kind })
        : vscode.l10n.t('Confirm block: {kind} ({count} lines)', { kind, count });
    const alike = isBoilerplate(kind) ? suggestedOfKind(article, kind) : [];
    const all = vscode.l10n.t('Confirm all {count} blocks of {kind} in this file', { kind, count: alike.length });
    return [
      changeAction(article, title, mark.range, confirm(article, mark)),
      ...(alike.length > 1 ? [commandAction(all, CommandId.confirmKind, targetOf(article, mark))] : []),
      change,
      changeAction(article, vscode.l10n.t('Not boilerplate'), mark.range, reject(article, mark)),
    ];
  }
  const removal = remove(mark);
  const title =
    count === 1
      ? vscode.l10n.t('Remove block: {kind} (1 line)', { kind })
      : vscode.l10n.t('Remove block: {kind} ({count} lines)', { kind, count });
  const everywhere = vscode.l10n.t('Mark the same lines in other articles…');
  return [
    ...(removal ? [changeAction(article, title, mark.range, removal)] : []),
    change,
    commandAction(everywhere, CommandId.markSameLines, targetOf(article, mark)),
  ];
}
