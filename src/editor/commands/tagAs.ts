import * as vscode from 'vscode';
import { sameRange, type TextRange } from '../../core/text/range';
import type { Article } from '../articles';
import { addEntity, relabel } from '../decisions';
import { labelsFor } from '../labels';
import { mentionsAt } from '../marksAt';
import { checkOverlap, taggableSpan } from '../selection';
import { apply } from './apply';
import { CANCELLED, type Command, type Outcome, refuse, type Workbench } from './command';
import { isEntity, isRefusal, placeFor } from './current';
import { CommandId } from './ids';

/** Tags the selection, or the entity under the cursor, with a label that is given or chosen. */
export const tagAs: Command = {
  id: CommandId.tagAs,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const range = rangeToTag(article, place.range);
    const given = (argument as { label?: unknown } | undefined)?.label;
    const span = taggableSpan(article, range);
    if (!span.ok) return refuse(span.reason);
    const label = typeof given === 'string' ? given : await pickLabel(article, span.range);
    return label === undefined ? CANCELLED : tag(workbench, article, span.range, label);
  },
};

/** An empty selection means the entity that the cursor stands on. */
export function rangeToTag(article: Article, range: TextRange): TextRange {
  if (range.start !== range.end) return range;
  return mentionsAt(article.marks, range).find(isEntity)?.range ?? range;
}

export async function tag(workbench: Workbench, article: Article, range: TextRange, label: string): Promise<Outcome> {
  const marks = article.marks.entities.filter((mark) => sameRange(mark.range, range));
  const mark = marks.find(({ status }) => status === 'confirmed') ?? marks[0];
  if (mark !== undefined) return apply(workbench, article, relabel(article, mark, label));
  const free = checkOverlap(article, range);
  if (!free.ok) return refuse(free.reason);
  return apply(workbench, article, addEntity(article, range, label));
}

/** @param except a label that is no choice */
export async function pickLabel(article: Article, range: TextRange, except?: string): Promise<string | undefined> {
  const text = article.text.slice(range);
  const now = article.marks.entities.find((mark) => sameRange(mark.range, range) && mark.status === 'confirmed')?.label;
  const labels = labelsFor(article, text).filter(({ label }) => label !== except);
  const items = labels.map(({ label, description }) => ({
    label,
    description,
    ...(label === now ? { detail: vscode.l10n.t('as it is now') } : {}),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Tag “{text}” as', { text }),
    placeHolder: vscode.l10n.t('The likeliest label comes first'),
    matchOnDescription: true,
  });
  return picked?.label;
}
