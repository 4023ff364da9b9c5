import * as vscode from 'vscode';
import { sameName } from '../../core/suggest/openNames';
import { overlaps, sameRange, type TextRange } from '../../core/text/range';
import type { Article } from '../articles';
import { shortened } from '../codeAction';
import { apply } from '../commands/apply';
import { CANCELLED, type Command, type Outcome, refuse, type Workbench } from '../commands/command';
import { isConfirmed, isEntity, isRefusal, isSuggested, placeFor, withSuggestions } from '../commands/current';
import { CommandId } from '../commands/ids';
import { openPlaces } from '../commands/tagAllInFile';
import { rangeToTag, tag } from '../commands/tagAs';
import { tagDate } from '../commands/tagDate';
import { asSpanTarget, spanTarget } from '../commands/target';
import { addEntity, batch, relabel } from '../decisions';
import { checkOverlap, taggableSpan } from '../selection';
import { tell } from '../tell';
import { acceptAll } from './decideName';
import { labelIn } from './labelChoice';
import { pickByLetter } from './pickByLetter';
import { moveOn } from './walk';

/**
 * Takes the suggestion under the cursor with another label, changes the label of what is tagged there, or tags the
 * selection. `{label}` or the bare label takes it at once, `all: true` for all of the name in the file.
 */
export const acceptAs: Command = {
  id: CommandId.acceptAs,
  isCalm: true,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const article = await withSuggestions(workbench.articles, place.article);
    const span = taggableSpan(article, rangeToTag(article, place.range));
    if (!span.ok) return refuse(span.reason);
    const given = labelIn(article, argument);
    if (isRefusal(given)) return given;
    const all = (argument as { readonly all?: unknown } | undefined)?.all === true;
    const choice =
      given.label === undefined
        ? await pickByLetter(article, article.text.slice(span.range), timesOf(article, span.range))
        : { label: given.label, all };
    if (choice === undefined) return CANCELLED;
    if (choice === 'date') return tagDate.run(workbench, spanTarget(article, span.range));
    return take(workbench, argument, article, span.range, choice);
  },
};

async function take(
  workbench: Workbench,
  argument: unknown,
  article: Article,
  range: TextRange,
  { label, all }: { readonly label: string; readonly all: boolean },
): Promise<Outcome> {
  const mark = suggestionAt(article, range);
  if (all && mark !== undefined) return acceptAll(workbench, argument, { article, mark }, label);
  const isTagged = article.marks.entities.some((one) => isConfirmed(one) && sameRange(one.range, range));
  if (all && !isTagged) return tagAll(workbench, article, range, label);
  const outcome = await tag(workbench, article, range, label);
  if (outcome.status === 'done' && mark !== undefined && asSpanTarget(argument) === undefined) {
    moveOn(workbench, article.uri, 'mentions', mark, `“${shortened(mark.text)}” ${label}`);
  }
  return outcome;
}

/** What nobody suggested: the selection itself, and wherever else the words stand and may be tagged. */
async function tagAll(workbench: Workbench, article: Article, range: TextRange, label: string): Promise<Outcome> {
  const free = checkOverlap(article, range);
  if (!free.ok) return refuse(free.reason);
  const text = article.text.slice(range);
  const others = openPlaces(article, text).filter((place) => !overlaps(place, range));
  const changes = [range, ...others].map((place) => {
    const there = suggestionAt(article, place);
    return there === undefined ? addEntity(article, place, label) : relabel(article, there, label);
  });
  const outcome = await apply(workbench, article, batch(changes));
  if (outcome.status !== 'done') return outcome;
  const data = { name: `“${shortened(text)}” ${label}`, count: changes.length };
  tell(
    changes.length === 1
      ? vscode.l10n.t('{name}: tagged once', data)
      : vscode.l10n.t('{name}: tagged {count} times', data),
  );
  return { status: 'done', count: changes.length };
}

function suggestionAt({ marks }: Article, range: TextRange) {
  return marks.entities.find((mark) => isSuggested(mark) && isEntity(mark) && sameRange(mark.range, range));
}

/** How many mentions a small letter decides. */
function timesOf(article: Article, range: TextRange): number {
  const mark = suggestionAt(article, range);
  if (mark !== undefined) return sameName(article.marks, mark).length;
  const isTagged = article.marks.entities.some((one) => isConfirmed(one) && sameRange(one.range, range));
  if (isTagged) return 1;
  return 1 + openPlaces(article, article.text.slice(range)).filter((place) => !overlaps(place, range)).length;
}
