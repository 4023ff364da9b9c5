import * as vscode from 'vscode';
import type { Layer } from '../../core/annotation';
import { inTurn } from '../../core/corpus/inTurn';
import { sidecarPathOf } from '../../core/sidecar/paths';
import { readSidecar } from '../../core/sidecar/read';
import type { Sidecar } from '../../core/sidecar/types';
import { undoneLayers } from '../../core/suggest/settled';
import { listCorpus, readNow } from '../acrossCorpus/documents';
import type { Article } from '../articles';
import { type Command, DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { isRefusal, placeFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { focusArticle } from '../focus/focusArticle';
import { FOCUS_SCHEME } from '../focus/focusUri';
import { settingsFor } from '../settings';
import { readSidecarFile } from '../sidecarFile';
import { tell } from '../tell';
import { layersIn } from './layers';
import { type Marked, markDone, whatIsOpenIn } from './layersDone';

/** Says of the article's layers that they are done, and opens the next article of the corpus that is not. */
export const doneAndOpenNext: Command = {
  id: CommandId.doneAndOpenNext,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const layers = layersIn(argument) ?? settingsFor(article.uri).doneLayers;
    const isOpen = undoneLayers(article.sidecar, layers).length > 0;
    const marked = isOpen ? await markDone(workbench, article, layers, whatIsOpenIn(argument)) : NOTHING_TO_MARK;
    return marked.outcome.status === 'done' ? openNext(workbench, article, layers, marked) : marked.outcome;
  },
};

const NOTHING_TO_MARK: Marked = { outcome: DONE };

async function openNext(
  workbench: Workbench,
  article: Article,
  layers: readonly Layer[],
  { outcome, said }: Marked,
): Promise<Outcome> {
  const location = vscode.ProgressLocation.Window;
  const title = vscode.l10n.t('Looking for the next article');
  const next = await vscode.window.withProgress({ location, title }, () => findNext(workbench, article, layers));
  if (next === undefined) {
    const nothing = vscode.l10n.t('Every article of the corpus is done.');
    if (said === undefined) return refuse(nothing);
    tell(`${said} – ${nothing}`);
    return outcome;
  }
  const wasAlone = vscode.window.activeTextEditor?.document.uri.scheme === FOCUS_SCHEME;
  await vscode.window.showTextDocument(article.corpus.uriOf(next));
  // Who reads articles alone goes on doing so, where there is an article in the file.
  if (wasAlone) await focusArticle.run(workbench, undefined);
  tell(said ?? next);
  return { ...(outcome.status === 'done' ? outcome : { status: 'done' }), opened: next };
}

/** The order of the file list; what cannot be annotated is passed over. */
async function findNext(
  { articles }: Workbench,
  { corpus, path }: Article,
  layers: readonly Layer[],
): Promise<string | undefined> {
  const { documents } = await listCorpus(articles, corpus, { isCancellationRequested: false });
  for (const other of inTurn(documents, path)) {
    const open = articles.at(corpus.uriOf(other));
    const sidecar = open?.sidecar ?? (await storedSidecar(corpus.uriOf(sidecarPathOf(other, corpus.config))));
    if (sidecar !== undefined && undoneLayers(sidecar, layers).length === 0) continue;
    if ((await readNow(articles, corpus, other)) !== undefined) return other;
  }
  return undefined;
}

async function storedSidecar(uri: vscode.Uri): Promise<Sidecar | undefined> {
  const content = await readSidecarFile(uri);
  return content.ok && content.text !== undefined ? readSidecar(content.text).sidecar : undefined;
}
