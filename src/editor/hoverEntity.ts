import * as vscode from 'vscode';
import { entriesNamed } from '../core/corpus/identity';
import type { GazetteerEntry } from '../core/knowledge';
import type { EntityMark } from '../core/suggest/marks';
import type { Article } from './articles';

/** What the gazetteer has on a mention: the entry that it means, or that several may be meant. */
export function gazetteerFact({ knowledge }: Article, { ref, text, label }: EntityMark): string {
  const { gazetteer } = knowledge;
  if (ref !== undefined) {
    const entry = gazetteer.find(({ id }) => id === ref);
    return entry === undefined
      ? vscode.l10n.t('Linked to {ref}, which the gazetteer does not hold', { ref })
      : vscode.l10n.t('Means {entry}', { entry: describe(entry) });
  }
  const named = entriesNamed(gazetteer, text, label).filter((entry) => entry.label === label);
  if (named.length < 2) return '';
  return vscode.l10n.t('{count} entries of the gazetteer have this name; Link to… says which is meant', {
    count: named.length,
  });
}

function describe({ id, name, aliases, kb }: GazetteerEntry): string {
  const more = [id, ...aliases, ...(kb === undefined ? [] : [kb])];
  return `${name} (${more.join(', ')})`;
}
