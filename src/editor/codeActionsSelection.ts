import * as vscode from 'vscode';
import type { TextRange } from '../core/text/range';
import type { Article } from './articles';
import { changeAction, commandAction, disabledAction, shortened } from './codeAction';
import { CommandId } from './commands/ids';
import { proposedValue } from './commands/tagDate';
import { spanTarget } from './commands/target';
import { addDate, addEntity } from './decisions';
import { labelsFor } from './labels';
import { checkOverlap, countLines, coversWholeLines, selectedLines, taggableSpan } from './selection';
import { readTimex } from './timexReading';

/** More labels than this are left to *Tag as…*, which can be searched. */
const MAX_LABELS = 8;

/** What can be made of a selection that is no mark already. */
export function selectionActions(article: Article, selected: TextRange): vscode.CodeAction[] {
  const lines = coversWholeLines(article, selected) ? lineActions(article, selected) : [];
  const span = taggableSpan(article, selected);
  if (!span.ok) return [...lines, disabledAction(vscode.l10n.t('Tag selection'), span.reason)];
  const { range } = span;
  // Whole lines are a block far oftener than a name, so marking them stands first there.
  return [...lines, ...entityActions(article, range), ...dateActions(article, range)];
}

function lineActions(article: Article, selected: TextRange): vscode.CodeAction[] {
  const lines = selectedLines(article, selected);
  if (lines === undefined) return [];
  const count = countLines(article, lines);
  const title =
    count === 1
      ? vscode.l10n.t('Mark 1 line as boilerplate…')
      : vscode.l10n.t('Mark {count} lines as boilerplate…', { count });
  return [commandAction(title, CommandId.markLines, spanTarget(article, lines))];
}

function entityActions(article: Article, range: TextRange): vscode.CodeAction[] {
  const name = article.text.slice(range);
  const text = shortened(name);
  const free = checkOverlap(article, range);
  if (!free.ok) return [disabledAction(vscode.l10n.t('Tag "{text}"', { text }), free.reason)];
  const labels = labelsFor(article, name);
  return [
    ...labels
      .slice(0, MAX_LABELS)
      .map(({ label }) =>
        changeAction(
          article,
          vscode.l10n.t('Tag "{text}" as {label}', { text, label }),
          range,
          addEntity(article, range, label),
        ),
      ),
    commandAction(vscode.l10n.t('Tag all in the corpus as…'), CommandId.tagAllInCorpus, spanTarget(article, range)),
    ...(labels.length > MAX_LABELS
      ? [commandAction(vscode.l10n.t('Tag as…'), CommandId.tagAs, spanTarget(article, range))]
      : []),
  ];
}

function dateActions(article: Article, range: TextRange): vscode.CodeAction[] {
  const ask = commandAction(vscode.l10n.t('Tag as a date…'), CommandId.tagDate, spanTarget(article, range));
  const proposed = proposedValue(article, range);
  if (proposed === undefined) return [ask];
  const title = vscode.l10n.t('Tag as {value} ({type})', { value: readTimex(proposed), type: proposed.type });
  return [changeAction(article, title, range, addDate(article, range, proposed)), ask];
}
