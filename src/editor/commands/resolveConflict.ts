import * as vscode from 'vscode';
import type { MergeConflict } from '../../core/sidecar/merge';
import { mergeSidecars } from '../../core/sidecar/merge';
import type { Decided } from '../../core/sidecar/mergeLayer';
import { conflictSides, settleMerge } from '../../core/sidecar/mergeText';
import { isSidecarPath } from '../../core/sidecar/paths';
import { oursAlone } from '../../core/sidecar/resolvedText';
import { EMPTY_SIDECAR, type Sidecar } from '../../core/sidecar/types';
import { writeSidecar } from '../../core/sidecar/write';
import { translate } from '../convert';
import { nameOf, parentOf } from '../corpora';
import { readSidecarFile, updateSidecarFile } from '../sidecarFile';
import { readSourceFile, stampOf } from '../sourceFile';
import { writeFailure } from '../writeFailures';
import { CANCELLED, type Command, DONE, type Outcome, refuse, type Workbench } from './command';
import { CommandId } from './ids';

/** Merges the two sides of an annotation file with git's conflict markers; asks where they decided differently. */
export const resolveConflict: Command = {
  id: CommandId.resolveConflict,
  async run(workbench, argument) {
    const uri = sidecarFor(workbench, argument);
    if (uri === undefined) return refuse(vscode.l10n.t('Open the article or its annotation file first.'));
    const content = await readSidecarFile(uri);
    if (!content.ok) return refuse(translate(content.message));
    const sides = conflictSides(content.text ?? '');
    const file = nameOf(uri);
    if (content.text === undefined || sides === undefined) {
      return refuse(vscode.l10n.t('{file} has no conflict markers.', { file }));
    }
    const sourceUri = await sourceOf(workbench, uri, sides.ours);
    if (sourceUri === undefined) return refuse(vscode.l10n.t('The source of {file} was not found.', { file }));
    const source = await readSourceFile(sourceUri);
    if (!source.ok) return refuse(translate(source.message));
    // What both started from is not in the file: a merge with nothing takes back no removal.
    const stamp = stampOf(sourceUri, source);
    const merge = mergeSidecars(EMPTY_SIDECAR, sides.ours, sides.theirs, { document: source.text, stamp });
    const choices = await chooseAll(merge.conflicts);
    if (choices === undefined) return CANCELLED;
    const settled = settleMerge(merge, (conflict) => choices.get(conflict) ?? 'ours');
    return write(uri, content.text, writeSidecar(settled, oursAlone(content.text)));
  },
};

function sidecarFor({ shown }: Workbench, argument: unknown): vscode.Uri | undefined {
  const named = (argument as { readonly sidecar?: unknown } | undefined)?.sidecar;
  if (typeof named === 'string') return vscode.Uri.parse(named);
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return undefined;
  return isSidecarPath(document.uri.path) ? document.uri : shown.articleOf(document)?.sidecarUri;
}

/** Of an open article at once; else beside the sidecar, or where the mirrored tree says, by the name in it. */
async function sourceOf(
  { articles, corpora }: Workbench,
  sidecar: vscode.Uri,
  { source }: Sidecar,
): Promise<vscode.Uri | undefined> {
  for (const { uri, sidecarUri } of articles.all()) if (sidecarUri.toString() === sidecar.toString()) return uri;
  if (source === undefined) return undefined;
  const corpus = await corpora.find(sidecar);
  const path = corpus.pathOf(sidecar);
  const { sidecars } = corpus.config;
  const folder =
    sidecars !== undefined && path?.startsWith(sidecars)
      ? parentOf(corpus.uriOf(path.slice(sidecars.length)))
      : parentOf(sidecar);
  return vscode.Uri.joinPath(folder, source.file);
}

type Side = 'ours' | 'theirs';

/** Undefined when the person left; then nothing is written. */
async function chooseAll(conflicts: readonly MergeConflict[]): Promise<Map<MergeConflict, Side> | undefined> {
  const choices = new Map<MergeConflict, Side>();
  for (const [i, conflict] of conflicts.entries()) {
    const items: (vscode.QuickPickItem & { readonly side: Side })[] = [
      { label: describe(conflict, 'ours'), description: vscode.l10n.t('ours'), side: 'ours' },
      { label: describe(conflict, 'theirs'), description: vscode.l10n.t('theirs'), side: 'theirs' },
    ];
    const title = vscode.l10n.t('Which decision stands? ({step} of {count})', { step: i + 1, count: conflicts.length });
    const chosen = await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true });
    if (chosen === undefined) return undefined;
    choices.set(conflict, chosen.side);
  }
  return choices;
}

function describe(conflict: MergeConflict, side: Side): string {
  const value = conflict[side];
  if (conflict.kind === 'document') {
    return value === undefined
      ? vscode.l10n.t('{key}: not set', { key: conflict.key })
      : vscode.l10n.t('{key}: {value}', { key: conflict.key, value: String(value) });
  }
  if (value === undefined) return vscode.l10n.t('removed');
  const decided = value as Decided;
  const isUnanchored = 'reason' in decided;
  const item: object = isUnanchored ? decided.item : decided;
  const { text, first, label, kind, type, value: date, by } = item as Readonly<Record<string, string | undefined>>;
  const quote = text ?? first ?? '';
  const decision =
    'layer' in decided && !isUnanchored
      ? vscode.l10n.t('refused')
      : [label, kind, type, date].filter(Boolean).join(' ');
  return by === undefined
    ? vscode.l10n.t('“{quote}”: {decision}', { quote, decision })
    : vscode.l10n.t('“{quote}”: {decision} (by {by})', { quote, decision, by });
}

async function write(uri: vscode.Uri, before: string, text: string): Promise<Outcome> {
  try {
    const { result } = await updateSidecarFile<{ readonly text?: string }>(uri, (now) =>
      now.ok && now.text === before ? { text } : {},
    );
    if (result.text !== undefined) return DONE;
    return refuse(vscode.l10n.t('{file} changed meanwhile. Try again.', { file: nameOf(uri) }));
  } catch (error) {
    return refuse(translate(writeFailure(uri, error)));
  }
}
