import * as vscode from 'vscode';
import { labelLetters, plainLetter } from '../../core/corpus/labelLetters';
import { keysOfLabels } from '../annotationMode/labelKeys';
import type { Article } from '../articles';
import { shortened } from '../codeAction';
import { labelsFor } from '../labels';

/** What was chosen: a label for this mention or for all of the name, or that it is a date. */
export type Choice = { readonly label: string; readonly all: boolean } | 'date';

/** As in annotation mode, where it tags a date. */
const DATE_LETTER = 'd';

interface Item extends vscode.QuickPickItem {
  readonly letter: string | undefined;
  readonly choice: string | undefined;
}

/**
 * One letter is an answer, as in annotation mode: small for all of the name, capital for this mention alone. What is no
 * letter of a label filters.
 * @param times how many mentions a small letter decides
 * @returns undefined when the person gave up
 */
export function pickByLetter(article: Article, text: string, times: number): Promise<Choice | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = vscode.l10n.t('“{text}” is', { text: shortened(text) });
  pick.placeholder =
    times > 1
      ? vscode.l10n.t('A letter for all {count} in the file, a capital letter or Enter for this one', { count: times })
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
      const meant = items.find((item) => letter !== undefined && item.letter === letter);
      choose(meant, typed === typed.toLowerCase());
    });
    pick.onDidAccept(() => choose(pick.selectedItems[0], false));
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}

/** The letters of annotation mode; what has none there gets one of the others. */
function lettersOf(article: Article, date: string): ReadonlyMap<string, string> {
  const inMode = keysOfLabels(article);
  const rest = [...article.corpus.config.labels.keys()].filter((label) => !inMode.has(label));
  return new Map([...inMode, [date, DATE_LETTER], ...labelLetters(rest, [...inMode.values(), DATE_LETTER])]);
}

/** In the corpus' own order, so that the hand learns the letters. */
function itemsFor(article: Article): Item[] {
  const labels = [...article.corpus.config.labels.keys()];
  const date = vscode.l10n.t('Date or time…');
  const letters = lettersOf(article, date);
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
