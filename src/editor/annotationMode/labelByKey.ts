import * as vscode from 'vscode';
import type { Article } from '../articles';
import { type Command, refuse } from '../commands/command';
import { isRefusal, placeFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { acceptAs } from '../flow/acceptAs';
import { keysOfLabels, labelAt } from './labelKeys';

/** What the manifest's keys say: a letter, or a place in the list of labels. */
interface Key {
  readonly letter?: unknown;
  readonly place?: unknown;
  /** Every suggestion of the name in the file. */
  readonly all?: unknown;
}

/** Internal, on a key: *Accept As* with the label whose key it is. */
export const labelByKey: Command = {
  id: CommandId.labelByKey,
  isCalm: true,
  async run(workbench, argument) {
    const place = await placeFor(workbench, undefined);
    if (isRefusal(place)) return place;
    const { letter, place: number, all } = (argument ?? {}) as Key;
    const label = typeof letter === 'string' ? labelOf(place.article, letter) : labelAt(place.article, Number(number));
    if (label === undefined) return refuse(noLabel(place.article));
    return acceptAs.run(workbench, { label, all: all === true });
  },
};

function labelOf(article: Article, letter: string): string | undefined {
  for (const [label, its] of keysOfLabels(article)) if (its === letter) return label;
  return undefined;
}

function noLabel(article: Article): string {
  const keys = [...keysOfLabels(article)].map(([label, letter]) => `${letter.toUpperCase()} ${label}`);
  return vscode.l10n.t('No label is on this key. The labels are: {keys}.', { keys: keys.join(', ') });
}
