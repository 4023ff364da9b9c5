import * as vscode from 'vscode';
import { labelLetters, plainLetter } from '../../core/corpus/labelLetters';
import { sameName } from '../../core/suggest/openNames';
import { sameRange, type TextRange } from '../../core/text/range';
import type { Article } from '../articles';
import { shortened } from '../codeAction';
import { CANCELLED, type Command, type Outcome, refuse, type Workbench } from '../commands/command';
import { isEntity, isRefusal, isSuggested, placeFor, withSuggestions } from '../commands/current';
import { CommandId } from '../commands/ids';
import { rangeToTag, tag } from '../commands/tagAs';
import { tagDate } from '../commands/tagDate';
import { asSpanTarget, spanTarget } from '../commands/target';
import { labelsFor } from '../labels';
import { taggableSpan } from '../selection';
import { acceptAll } from './decideName';
import { labelIn } from './labelChoice';
import { moveOn } from './walk';

/** What was chosen: a label for this mention or for all of the name, or that it is a date. */
type Choice = { readonly label: string; readonly all: boolean } | 'date';

/**
 * Takes the suggestion under the cursor with another label, changes the label of what is tagged there, or tags the
 * selection. `{label}` or the bare label takes it at once, `all: true` for every suggestion of the name in the file.
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
    const choice = given.label === undefined ? await pickByLetter(article, span.range) : { label: given.label, all };
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
  const outcome = await tag(workbench, article, range, label);
  if (outcome.status === 'done' && mark !== undefined && asSpanTarget(argument) === undefined) {
    moveOn(workbench, article.uri, 'mentions', mark, `“${shortened(mark.text)}” ${label}`);
  }
  return outcome;
}

function suggestionAt({ marks }: Article, range: TextRange) {
  return marks.entities.find((mark) => isSuggested(mark) && isEntity(mark) && sameRange(mark.range, range));
}

interface Item extends vscode.QuickPickItem {
  readonly letter: string | undefined;
  readonly choice: string | undefined;
}

/** One letter is an answer: small for this mention, capital for all of the name. What is no letter of a label filters. */
function pickByLetter(article: Article, range: TextRange): Promise<Choice | undefined> {
  const text = article.text.slice(range);
  const mark = suggestionAt(article, range);
  const times = mark === undefined ? 1 : sameName(article.marks, mark).length;
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = vscode.l10n.t('“{text}” is', { text: shortened(text) });
  pick.placeholder =
    times > 1
      ? vscode.l10n.t('A letter for this mention, a capital letter for all {count} in the file', { count: times })
      : vscode.l10n.t('A letter, or the arrow keys and Enter');
  pick.matchOnDescription = true;
  const items = itemsFor(article);
  pick.items = items;
  const [likeliest] = labelsFor(article, text);
  pick.activeItems = items.filter(({ choice }) => choice !== undefined && choice === likeliest?.label);
  return new Promise((resolve) => {
    let answer: Choice | undefined;
    const choose = (item: Item | undefined, all: boolean): void => {
      if (item === undefined) return;
      answer = item.choice === undefined ? 'date' : { label: item.choice, all };
      pick.hide();
    };
    pick.onDidChangeValue((typed) => {
      const letter = plainLetter(typed);
      const isCapital = typed !== typed.toLowerCase();
      if (letter !== undefined)
        choose(
          items.find((item) => item.letter === letter),
          isCapital,
        );
    });
    pick.onDidAccept(() => choose(pick.selectedItems[0], false));
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}

/** In the corpus' own order, so that the hand learns the letters. */
function itemsFor(article: Article): Item[] {
  const labels = [...article.corpus.config.labels.keys()];
  const date = vscode.l10n.t('Date or time…');
  const letters = labelLetters([...labels, date]);
  const descriptions = new Map(labelsFor(article, '').map(({ label, description }) => [label, description]));
  const item = (name: string, choice: string | undefined, description: string): Item => {
    const letter = letters.get(name);
    return { label: letter === undefined ? name : `[${letter}]  ${name}`, description, letter, choice };
  };
  return [
    ...labels.map((label) => item(label, label, descriptions.get(label) ?? '')),
    item(date, undefined, vscode.l10n.t('with its TIMEX3 value')),
  ];
}
