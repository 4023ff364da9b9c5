import * as vscode from 'vscode';
import { CancelledError } from '../../core/corpus/scan';
import type { Workbench } from '../commands/command';
import { toRange } from '../convert';
import { entryLocations } from '../gazetteer/entryLocation';
import { mentionsOf } from './mentionsOf';
import { thingAt } from './thingAt';

/** Every mention of what the cursor stands on, in all articles of the corpus; its gazetteer entry is the declaration. */
export async function references(
  workbench: Workbench,
  document: vscode.TextDocument,
  position: vscode.Position,
  context: vscode.ReferenceContext,
  token: vscode.CancellationToken,
): Promise<vscode.Location[] | undefined> {
  const thing = await thingAt(workbench, document, position);
  if (thing === undefined) return undefined;
  const { corpus, query } = thing;
  try {
    const found = await mentionsOf(workbench, corpus, query, token);
    const ids = context.includeDeclaration && query.ref !== undefined ? [query.ref] : [];
    const entries = await entryLocations(corpus, ids);
    return [
      ...entries.map(({ uri, name }) => new vscode.Location(uri, name)),
      ...found.flatMap(({ document: { uri, text }, mentions }) =>
        mentions.map((mention) => new vscode.Location(uri, toRange(text, text.toUtf16(mention)))),
      ),
    ];
  } catch (error) {
    if (error instanceof CancelledError) return undefined;
    throw error;
  }
}
