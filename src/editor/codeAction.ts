import * as vscode from 'vscode';
import type { SidecarChange } from '../core/sidecar/change';
import type { TextRange } from '../core/text/range';
import type { Article } from './articles';
import type { CommandId } from './commands/ids';
import { CommandId as Id } from './commands/ids';
import { spanTarget } from './commands/target';

/** Of every quick fix that annotates; `quickfix` asks for them all. */
export const ANNOTATE = vscode.CodeActionKind.QuickFix.append('corpus');

/** Letters of a mention in a title; longer ones are cut so that the menu stays narrow. */
const TITLE_LENGTH = 40;

/** A quick fix that asks or computes further: the command gets the argument. */
export function commandAction(title: string, command: CommandId, argument: object): vscode.CodeAction {
  const action = new vscode.CodeAction(title, ANNOTATE);
  action.command = { title, command, arguments: [argument] };
  return action;
}

/** A quick fix whose whole effect is known: it carries the change and the version it is true of. */
export function changeAction(
  article: Article,
  title: string,
  range: TextRange,
  change: SidecarChange,
): vscode.CodeAction {
  return commandAction(title, Id.applyChange, { ...spanTarget(article, range), change });
}

/** What is not possible here, with the reason that VS Code shows. */
export function disabledAction(title: string, reason: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, ANNOTATE);
  action.disabled = { reason };
  return action;
}

export function shortened(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ')];
  return letters.length > TITLE_LENGTH ? `${letters.slice(0, TITLE_LENGTH - 1).join('')}…` : letters.join('');
}
