import * as vscode from 'vscode';
import { entryPlaces } from '../../core/corpus/gazetteerPlaces';
import type { Corpus } from '../corpora';

export interface EntryLocation {
  readonly uri: vscode.Uri;
  readonly item: vscode.Range;
  readonly name: vscode.Range;
}

/** Where gazetteer.yaml holds the entries, in its order; as in its editor, unsaved changes included. */
export async function entryLocations(corpus: Corpus, ids: readonly string[]): Promise<readonly EntryLocation[]> {
  if (ids.length === 0) return [];
  const uri = corpus.uriOf(corpus.config.gazetteer);
  const document = await openIfThere(uri);
  if (document === undefined) return [];
  const range = ({ start, end }: { readonly start: number; readonly end: number }): vscode.Range =>
    new vscode.Range(document.positionAt(start), document.positionAt(end));
  return entryPlaces(document.getText())
    .filter(({ id }) => ids.includes(id))
    .map(({ item, name }) => ({ uri, item: range(item), name: range(name) }));
}

async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
