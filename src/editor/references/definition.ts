import * as vscode from 'vscode';
import { answers, entriesNamed } from '../../core/corpus/identity';
import type { EntityMark } from '../../core/suggest/marks';
import type { Article } from '../articles';
import type { Workbench } from '../commands/command';
import { entryLocations } from '../gazetteer/entryLocation';
import { entityAt, queryOf } from './thingAt';

/**
 * The gazetteer entry that a mention refers to, the entries that it may mean, or where the article mentions it first.
 * On that first mention VS Code shows the references instead, as it does on definitions in code.
 */
export async function definition(
  workbench: Workbench,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.LocationLink[] | undefined> {
  const found = entityAt(workbench, document, position);
  if (found === undefined) return undefined;
  const { article, shown, mark } = found;
  const originSelectionRange = shown.toRange(mark.range) ?? new vscode.Range(position, position);
  const entries = await entryLocations(article.corpus, entryIds(article, mark));
  if (entries.length > 0) {
    return entries.map(({ uri, item, name }) => ({
      originSelectionRange,
      targetUri: uri,
      targetRange: item,
      targetSelectionRange: name,
    }));
  }
  const firsts = sameThings(article, mark).map(({ range }) => shown.toRange(range));
  const first = firsts.find((range) => range !== undefined) ?? originSelectionRange;
  return [{ originSelectionRange, targetUri: document.uri, targetRange: first, targetSelectionRange: first }];
}

function entryIds({ knowledge }: Article, { ref, text, label }: EntityMark): readonly string[] {
  if (ref !== undefined) return [ref];
  return entriesNamed(knowledge.gazetteer, text, label)
    .filter((entry) => entry.label === label)
    .map(({ id }) => id);
}

/** Marks of the same thing in the article, confirmed and suggested, in document order. */
export function sameThings(article: Article, mark: EntityMark): readonly EntityMark[] {
  const query = queryOf(mark);
  // A long article has thousands of mentions of a few hundred names.
  const known = new Map<string, boolean>();
  return article.marks.entities.filter(({ text, label, ref }) => {
    const key = `${label}\n${ref ?? ''}\n${text}`;
    const isSame = known.get(key) ?? answers({ text, label, ...(ref === undefined ? {} : { ref }) }, query);
    known.set(key, isSame);
    return isSame;
  });
}
