import type * as vscode from 'vscode';
import { sameRange, type TextRange } from '../core/text/range';
import type { Article } from './articles';
import { blockActions } from './codeActionsBlock';
import { dateActions } from './codeActionsDate';
import { entityActions } from './codeActionsEntity';
import { selectionActions } from './codeActionsSelection';
import { placeHereActions, unplacedActions } from './codeActionsUnplaced';
import { blocksAt, mentionsAt } from './marksAt';

/** A selection over more blocks than this is about something else than blocks. */
const MAX_BLOCKS = 2;

/** What can be done at a place: to what is suggested there, to what is confirmed, and to any selection. */
export function actionsAt(article: Article, range: TextRange): vscode.CodeAction[] {
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
