import * as vscode from 'vscode';
import { queryKey } from '../../core/corpus/identity';
import { CancelledError } from '../../core/corpus/scan';
import { withoutMarks } from '../../core/text/withoutMarks';
import type { Tally } from '../acrossCorpus/mentionTallies';
import type { Workbench } from '../commands/command';
import { toRange } from '../convert';
import type { Corpus } from '../corpora';
import { entryLocations } from '../gazetteer/entryLocation';
import { mentionsOf } from './mentionsOf';
import { symbolKind } from './symbolKind';

/** VS Code draws a few dozen, and asks again with each letter. */
const MAX_SYMBOLS = 1000;

/** A symbol that knows where to look for its place when it is chosen. */
export class EntitySymbol extends vscode.SymbolInformation {
  constructor(
    name: string,
    container: string,
    readonly entity: Entity,
  ) {
    super(name, symbolKind(entity.label), container, new vscode.Location(entity.uri, new vscode.Position(0, 0)));
  }
}

interface Entity {
  readonly corpus: Corpus;
  readonly query: Tally['query'];
  readonly name: string;
  readonly label: string;
  /** The first document that mentions it, else the gazetteer. */
  readonly uri: vscode.Uri;
  readonly mentions: number;
  readonly files: number;
}

/** The names of all corpora: what is confirmed anywhere and what the gazetteers hold, the most mentioned first. */
export async function workspaceSymbols({ corpora, tallies, log }: Workbench, query: string): Promise<EntitySymbol[]> {
  const found: Entity[] = [];
  for (const corpus of await corpora.all()) {
    try {
      found.push(...entitiesOf(corpus, await (await tallies.get()).of(corpus)));
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      log.debug('the corpus changed while its annotations were read');
    }
  }
  const wanted = withoutMarks(query);
  return found
    .filter(({ name, label }) =>
      isSpreadOver(wanted, `${withoutMarks(label)} ${withoutMarks(name)} ${withoutMarks(label)}`),
    )
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, MAX_SYMBOLS)
    .map((entity) => new EntitySymbol(shownName(entity, wanted), containerOf(entity), entity));
}

/** Where it is mentioned first; for an entry that nothing mentions, its place in the gazetteer. */
export async function placeOf(
  workbench: Workbench,
  { corpus, query, uri }: Entity,
  token: vscode.CancellationToken,
): Promise<vscode.Location> {
  const [first] = await mentionsOf(workbench, corpus, query, token);
  const mention = first?.mentions[0];
  if (first !== undefined && mention !== undefined) {
    const { text } = first.document;
    return new vscode.Location(first.document.uri, toRange(text, text.toUtf16(mention)));
  }
  const [entry] = await entryLocations(corpus, query.ref === undefined ? [] : [query.ref]);
  return entry ? new vscode.Location(entry.uri, entry.name) : new vscode.Location(uri, new vscode.Position(0, 0));
}

function entitiesOf(corpus: Corpus, tallies: ReadonlyMap<string, readonly Tally[]>): Iterable<Entity> {
  const entries = corpus.setup.gazetteer.entries;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = new Map<string, Entity>();
  for (const [path, ofFile] of tallies) {
    for (const { key, query, label, text, count } of ofFile) {
      const known = found.get(key);
      if (known !== undefined) {
        found.set(key, { ...known, mentions: known.mentions + count, files: known.files + 1 });
        continue;
      }
      const name = (query.ref === undefined ? undefined : byId.get(query.ref)?.name) ?? text;
      found.set(key, { corpus, query, name, label, uri: corpus.uriOf(path), mentions: count, files: 1 });
    }
  }
  const gazetteer = corpus.uriOf(corpus.config.gazetteer);
  for (const { id, name, label } of entries) {
    const query = { ref: id };
    if (found.has(queryKey(query))) continue;
    found.set(queryKey(query), { corpus, query, name, label, uri: gazetteer, mentions: 0, files: 0 });
  }
  return found.values();
}

/** VS Code filters by the name alone: whoever asks for a label must find it there. */
function shownName({ name, label }: Entity, wanted: string): string {
  return wanted.length >= 3 && withoutMarks(label).startsWith(wanted.split(' ')[0]!) ? `${label} ${name}` : name;
}

function containerOf({ label, mentions, files }: Entity): string {
  if (mentions === 0) return vscode.l10n.t('{label} · not mentioned', { label });
  return files === 1
    ? vscode.l10n.t('{label} · {mentions} in 1 file', { label, mentions })
    : vscode.l10n.t('{label} · {mentions} in {files} files', { label, mentions, files });
}

/** Whether the letters stand in the text in their order, as VS Code's own filter wants it. */
function isSpreadOver(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
