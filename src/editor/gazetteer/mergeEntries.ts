import * as vscode from 'vscode';
import { mergeEntries as merged } from '../../core/corpus/gazetteerChange';
import { relinked } from '../../core/corpus/identity';
import type { GazetteerEntry } from '../../core/knowledge';
import { searchCorpus } from '../acrossCorpus/search';
import { type DocumentChange, writeChanges } from '../acrossCorpus/writeChanges';
import { CANCELLED, type Command, type Outcome, refuse, type Workbench } from '../commands/command';
import { CommandId } from '../commands/ids';
import type { Corpus } from '../corpora';
import { thingAt } from '../references/thingAt';
import { changeGazetteer } from './gazetteerFile';
import { pickEntry } from './pickEntry';

/** Two entries that turned out to be one thing: what meant either of them means the one that stays. One step. */
export const mergeEntries: Command = {
  id: CommandId.mergeEntries,
  async run(workbench, argument) {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return refuse(vscode.l10n.t('Open an article or the gazetteer first.'));
    const corpus = await workbench.corpora.find(workbench.shown.articleOf(editor.document)?.uri ?? editor.document.uri);
    const { entries } = corpus.setup.gazetteer;
    if (entries.length < 2) return refuse(vscode.l10n.t('The gazetteer does not hold two entries.'));
    const thing = await thingAt(workbench, editor.document, editor.selection.active);
    const { keep, gone } = (argument ?? {}) as { readonly keep?: unknown; readonly gone?: unknown };
    const byId = (id: unknown): GazetteerEntry | undefined => entries.find((entry) => entry.id === id);
    const pair =
      typeof keep === 'string' ? { keep: byId(keep), gone: byId(gone) } : await askForPair(entries, thing?.query.ref);
    if (pair?.keep === undefined || pair.gone === undefined) return CANCELLED;
    return merge(workbench, corpus, pair.keep, pair.gone);
  },
};

async function askForPair(
  entries: readonly GazetteerEntry[],
  at: string | undefined,
): Promise<{ readonly keep: GazetteerEntry; readonly gone: GazetteerEntry } | undefined> {
  const one = entries.find(({ id }) => id === at) ?? (await pick(entries, vscode.l10n.t('Merge Which Entry?')));
  if (one === undefined) return undefined;
  const title = vscode.l10n.t('Merge “{name}” ({id}) With', { name: one.name, id: one.id });
  const other = await pick(entries, title, one);
  if (other === undefined) return undefined;
  const ways = [
    { keep: one, gone: other },
    { keep: other, gone: one },
  ].map((way) => ({
    label: vscode.l10n.t('Keep “{name}” ({id})', { name: way.keep.name, id: way.keep.id }),
    description: vscode.l10n.t('“{name}” ({id}) becomes an alias', { name: way.gone.name, id: way.gone.id }),
    way,
  }));
  return (await vscode.window.showQuickPick(ways, { title: vscode.l10n.t('Which Entry Stays?') }))?.way;
}

async function pick(
  entries: readonly GazetteerEntry[],
  title: string,
  except?: GazetteerEntry,
): Promise<GazetteerEntry | undefined> {
  const like = except && { text: except.name, label: except.label };
  const choice = await pickEntry(entries, {
    title,
    ...(except === undefined ? {} : { except: except.id }),
    ...(like === undefined ? {} : { like }),
  });
  return choice?.type === 'entry' ? choice.entry : undefined;
}

async function merge(
  workbench: Workbench,
  corpus: Corpus,
  keep: GazetteerEntry,
  gone: GazetteerEntry,
): Promise<Outcome> {
  const title = vscode.l10n.t('Merging “{gone}” into “{keep}”', { gone: gone.name, keep: keep.name });
  const searched = await searchCorpus(workbench, corpus, title, (document): DocumentChange | undefined => {
    const change = relinked(document.sidecar, gone.id, keep.id);
    return change && { document, change };
  });
  if (searched === undefined) return CANCELLED;
  if (searched.doubtful > 0) {
    // What went on meaning an entry that is gone would mean nothing.
    return refuse(
      vscode.l10n.t('{count} files with this entry hold annotations that wait for a place. Place them first.', {
        count: searched.doubtful,
      }),
    );
  }
  const step = {};
  const outcome = await changeGazetteer(workbench, corpus, step, (text) => merged(text, keep.id, gone.id));
  if (outcome.status !== 'done') return outcome;
  // Not to be stopped: half of the corpus would mean an entry that is gone.
  const { refusals } = await writeChanges(workbench, step, searched.found, { isCancellationRequested: false });
  workbench.corpora.refresh();
  return refusals.length > 0 ? refuse(refusals.join(' ')) : outcome;
}
