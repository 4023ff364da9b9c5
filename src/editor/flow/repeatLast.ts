import * as vscode from 'vscode';
import type { SidecarChange } from '../../core/sidecar/change';
import type { Decision } from '../../core/sidecar/lastDecision';
import { sameRange } from '../../core/text/range';
import type { Article } from '../articles';
import { isOffered } from '../commands/acceptSuggestion';
import { apply } from '../commands/apply';
import { type Command, type Outcome, refuse, type Workbench } from '../commands/command';
import { isDate, isRefusal, isSuggested, type Place, placeFor, withSuggestions } from '../commands/current';
import { CommandId } from '../commands/ids';
import { rangeToTag, tag } from '../commands/tagAs';
import { proposedValue } from '../commands/tagDate';
import { asSpanTarget } from '../commands/target';
import { addBlock, addDate, confirm, reject, rekind } from '../decisions';
import { blocksAt, mentionsAt } from '../marksAt';
import { selectedLines, taggableSpan } from '../selection';
import { labelIn } from './labelChoice';
import { moveOn } from './walk';

/** The last decision of this window once more: its label, its kind of block, a date with its own value, or a refusal. */
export const repeatLast: Command = {
  id: CommandId.repeatLast,
  isCalm: true,
  async run(workbench, argument) {
    const { decision } = workbench.last;
    if (decision === undefined)
      return refuse(vscode.l10n.t('Nothing was decided in this window that could be repeated.'));
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const article = await withSuggestions(workbench.articles, place.article);
    const open = [
      ...mentionsAt(article.marks, place.range),
      ...blocksAt(article.marks, article.text, place.range),
    ].find(isOffered);
    const outcome = await repeat(workbench, { ...place, article }, decision);
    if (outcome.status === 'done' && open !== undefined && asSpanTarget(argument) === undefined) {
      moveOn(workbench, article.uri, 'mentions', open);
    }
    return outcome;
  },
};

async function repeat(workbench: Workbench, place: Place, decision: Decision): Promise<Outcome> {
  const { article } = place;
  if (decision.as === 'label') return repeatLabel(workbench, place, decision.label);
  const change = changeOf(place, decision);
  return typeof change === 'string' ? refuse(change) : apply(workbench, article, change);
}

async function repeatLabel(workbench: Workbench, { article, range }: Place, given: string): Promise<Outcome> {
  // The decision may have been made in a corpus with other labels.
  const known = labelIn(article, given);
  if (isRefusal(known)) return known;
  const label = known.label ?? given;
  const span = taggableSpan(article, rangeToTag(article, range));
  if (!span.ok) {
    return refuse(
      vscode.l10n.t('The last decision was {label}: select words, or put the cursor on a name.', { label }),
    );
  }
  return tag(workbench, article, span.range, label);
}

/** @returns why nothing can be done, as a sentence */
function changeOf({ article, range }: Place, decision: Exclude<Decision, { as: 'label' }>): SidecarChange | string {
  switch (decision.as) {
    case 'kind':
      return kindChange(article, range, decision.kind);
    case 'date':
      return dateChange(article, range);
    case 'rejection': {
      const mark = [...mentionsAt(article.marks, range), ...blocksAt(article.marks, article.text, range)].find(
        isOffered,
      );
      return mark === undefined
        ? vscode.l10n.t('The last decision was a refusal: put the cursor on a suggestion.')
        : reject(article, mark);
    }
  }
}

function kindChange(article: Article, range: Place['range'], kind: string): SidecarChange | string {
  const [block] = range.start === range.end ? blocksAt(article.marks, article.text, range) : [];
  if (block !== undefined) {
    return isSuggested(block) && block.kind === kind ? confirm(article, block) : rekind(article, block, kind);
  }
  const lines = selectedLines(article, range);
  return lines === undefined
    ? vscode.l10n.t('The last decision was {kind}: select lines, or put the cursor on a block.', { kind })
    : addBlock(article, lines, kind);
}

function dateChange(article: Article, range: Place['range']): SidecarChange | string {
  const mark = mentionsAt(article.marks, range).find((one) => isDate(one) && isSuggested(one));
  const isMeant = mark !== undefined && (range.start === range.end || sameRange(mark.range, range));
  if (isMeant) return confirm(article, mark);
  const span = taggableSpan(article, range);
  const value = span.ok ? proposedValue(article, span.range) : undefined;
  return span.ok && value !== undefined
    ? addDate(article, span.range, value)
    : vscode.l10n.t('The last decision was a date: select words that say one, or put the cursor on a suggested one.');
}
