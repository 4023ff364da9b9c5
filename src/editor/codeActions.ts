import * as vscode from 'vscode';
import { sameRange } from '../core/text/range';
import type { Article, Articles } from './articles';
import { ANNOTATE, commandAction, disabledAction } from './codeAction';
import { blockActions } from './codeActionsBlock';
import { dateActions } from './codeActionsDate';
import { entityActions } from './codeActionsEntity';
import { selectionActions } from './codeActionsSelection';
import { placeHereActions, unplacedActions } from './codeActionsUnplaced';
import { CommandId } from './commands/ids';
import { toTextRange, translate } from './convert';
import { blocksAt, mentionsAt } from './marksAt';

/** A selection over more blocks than this is about something else than blocks. */
const MAX_BLOCKS = 2;

/** Quick fixes that annotate: on what is suggested, on what is confirmed, and on any selection. */
export function registerCodeActions(articles: Articles): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      if (context.only !== undefined && !context.only.contains(ANNOTATE)) return [];
      const article = articles.get(document);
      // A stale article would offer ranges that have moved; VS Code asks again when the text is settled.
      if (article === undefined || article.version !== document.version) return [];
      if (article.trouble === undefined) return actionsAt(article, range);
      if (article.view.problems.some(({ code }) => code === 'conflict-markers')) {
        const title = vscode.l10n.t('Resolve the conflict in the annotations…');
        return [commandAction(title, CommandId.resolveConflict, { sidecar: article.sidecarUri.toString() })];
      }
      return [disabledAction(vscode.l10n.t('Tag selection'), translate(article.trouble))];
    },
  };
  return vscode.languages.registerCodeActionsProvider({ pattern: '**' }, provider, {
    providedCodeActionKinds: [ANNOTATE],
  });
}

export function actionsAt(article: Article, where: vscode.Range): vscode.CodeAction[] {
  const range = toTextRange(article.text, where);
  const mentions = mentionsAt(article.marks, range);
  const isMark = mentions.some((mark) => sameRange(mark.range, range));
  const isSelection = range.start < range.end;
  const unplaced = isSelection ? placeHereActions(article, range) : unplacedActions(article, range);
  const selected = isSelection && !isMark ? selectionActions(article, range) : [];
  const onMentions = mentions.flatMap((mark) =>
    mark.layer === 'entity' ? entityActions(article, mark) : dateActions(article, mark),
  );
  const onBlocks = blocksAt(article.marks, article.text, range)
    .slice(0, MAX_BLOCKS)
    .flatMap((mark) => blockActions(article, mark));
  const actions = isSelection ? [...selected, ...unplaced] : [...unplaced, ...selected];
  return withOnePreferred([...actions, ...onMentions, ...onBlocks], selected.length > 0);
}

/** Auto Fix applies the preferred one unasked: only where exactly one is meant. */
function withOnePreferred(actions: vscode.CodeAction[], none: boolean): vscode.CodeAction[] {
  const preferred = actions.filter((action) => action.isPreferred);
  if (none || preferred.length > 1) for (const action of preferred) action.isPreferred = false;
  if (!none && preferred.length > 1) preferred[0]!.isPreferred = true;
  return actions;
}
