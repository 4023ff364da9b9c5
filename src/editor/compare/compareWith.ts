import * as vscode from 'vscode';
import { CANCELLED, type Command, DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { CommandId } from '../commands/ids';
import { type Corpus, nameOf } from '../corpora';
import { isFolder } from '../folderUri';
import { settingsFor } from '../settings';
import {
  annotatorsOf,
  type CompareSetup,
  folderSide,
  isSameUri,
  ownTree,
  type SideFolder,
  treeOfAnnotator,
} from './sides';

/** The name that decisions go under where each annotator has a tree. */
const ADJUDICATED = 'adjudicated';

/**
 * The command's argument, for macros and tests. Sides are annotators' names or URIs of folders; `into` may also be
 * `corpus`, for the place where the corpus itself keeps its annotations.
 */
export interface CompareArgument {
  readonly a?: string;
  readonly b?: string;
  readonly into?: string;
  /** Layers that not both marked done, too. */
  readonly undone?: boolean;
  /** A file or folder of the corpus that is meant; else the active editor's. */
  readonly uri?: string;
}

/** Shows two annotators' work side by side, and writes what is decided where they differ. */
export const compareWith: Command = {
  id: CommandId.compareWith,
  async run(workbench, argument): Promise<Outcome> {
    const given: CompareArgument = typeof argument === 'object' && argument !== null ? argument : {};
    const corpus = await corpusFor(workbench, given);
    if (corpus === undefined) return refuse(vscode.l10n.t('Open the folder of your articles first.'));
    const setup = await setupFor(corpus, given);
    if (setup === undefined) return CANCELLED;
    if (typeof setup === 'string') return refuse(setup);
    const comparisons = await workbench.comparisons.get();
    if (!(await comparisons.show(setup))) return CANCELLED;
    const { files, read } = comparisons.comparison!;
    if (files.length + read.failed.length > 0) return DONE;
    await comparisons.close();
    return refuse(
      vscode.l10n.t('{a} and {b} have no annotation file of the same article.', { a: setup.a.name, b: setup.b.name }),
    );
  },
};

async function corpusFor({ corpora }: Workbench, { uri }: CompareArgument): Promise<Corpus | undefined> {
  const meant = uri === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(uri);
  const isMeantFolder = uri !== undefined && meant !== undefined && (await isFolder(meant));
  if (meant !== undefined && isMeantFolder) return corpora.find(vscode.Uri.joinPath(meant, 'x'));
  if (meant !== undefined && vscode.workspace.getWorkspaceFolder(meant) !== undefined) return corpora.find(meant);
  return (await corpora.all())[0];
}

type SideItem = vscode.QuickPickItem & { readonly side?: SideFolder };

/** A sentence where the argument cannot be followed; undefined when the person gave up. */
async function setupFor(corpus: Corpus, given: CompareArgument): Promise<CompareSetup | string | undefined> {
  const annotators = await annotatorsOf(corpus);
  const own: SideItem = {
    label: vscode.l10n.t('The annotations of this corpus'),
    description: vscode.workspace.asRelativePath(ownTree(corpus)),
    side: { name: nameOf(ownTree(corpus)), folder: ownTree(corpus) },
  };
  const me = settingsFor(corpus.folder).annotator;
  const known = annotators === undefined ? [own] : mineFirst(annotators, me).map((name) => annotatorItem(corpus, name));
  const a = given.a === undefined ? await pickSide(1, known) : sideOf(corpus, annotators, given.a);
  if (a === undefined) return undefined;
  const rest = known.filter(({ side }) => side !== undefined && !isSameUri(side.folder, a.folder));
  const b = given.b === undefined ? await pickSide(2, rest) : sideOf(corpus, annotators, given.b);
  if (b === undefined) return undefined;
  if (isSameUri(a.folder, b.folder)) return vscode.l10n.t('Choose the annotations of two different people.');
  const into = await intoFor(corpus, annotators, [a, b], given);
  if (into === undefined) return undefined;
  if (into.folder !== undefined && [a, b].some(({ folder }) => isSameUri(folder, into.folder!))) {
    return vscode.l10n.t('Decisions go to a third place, so that what the two said stays as it is.');
  }
  return { corpus, a, b, into, undone: given.undone === true };
}

function mineFirst(annotators: readonly string[], me: string): readonly string[] {
  const others = annotators.filter((name) => name !== ADJUDICATED);
  return others.includes(me) ? [me, ...others.filter((name) => name !== me)] : others;
}

function annotatorItem(corpus: Corpus, name: string): SideItem {
  const side = treeOfAnnotator(corpus, name);
  return { label: name, description: vscode.workspace.asRelativePath(side.folder), side };
}

function sideOf(corpus: Corpus, annotators: readonly string[] | undefined, typed: string): SideFolder {
  const isUri = /^[a-z][\w+.-]+:/i.test(typed);
  if (annotators !== undefined && !isUri) return treeOfAnnotator(corpus, typed);
  return typed === 'corpus'
    ? { name: nameOf(ownTree(corpus)), folder: ownTree(corpus) }
    : folderSide(isUri ? vscode.Uri.parse(typed) : corpus.uriOf(typed));
}

async function pickSide(step: 1 | 2, known: readonly SideItem[]): Promise<SideFolder | undefined> {
  const title = vscode.l10n.t('Compare ({step} of {count})', { step, count: 3 });
  const placeHolder =
    step === 1 ? vscode.l10n.t('Whose annotations stand on the left?') : vscode.l10n.t('Whose stand on the right?');
  return pickFolderOr(known, { title, placeHolder });
}

/** One of those that are known, or a folder of the person's choice. */
async function pickFolderOr(
  known: readonly SideItem[],
  { title, placeHolder }: { readonly title: string; readonly placeHolder: string },
): Promise<SideFolder | undefined> {
  const other: SideItem = { label: vscode.l10n.t('Choose a Folder…') };
  const item = await vscode.window.showQuickPick([...known, other], { title, placeHolder, ignoreFocusOut: true });
  if (item === undefined || item.side !== undefined) return item?.side;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Choose'),
    title: placeHolder,
  });
  return chosen?.[0] && folderSide(chosen[0]);
}

async function intoFor(
  corpus: Corpus,
  annotators: readonly string[] | undefined,
  sides: readonly SideFolder[],
  given: CompareArgument,
): Promise<CompareSetup['into'] | undefined> {
  const own = { name: vscode.l10n.t('the corpus'), folder: undefined };
  const isOwnFree = annotators === undefined && !sides.some(({ folder }) => isSameUri(folder, ownTree(corpus)));
  if (given.into === 'corpus' && isOwnFree) return own;
  if (given.into !== undefined) return sideOf(corpus, annotators, given.into);
  const isAsked = given.a === undefined || given.b === undefined;
  if (!isAsked && annotators !== undefined) return treeOfAnnotator(corpus, ADJUDICATED);
  if (!isAsked && isOwnFree) return own;
  const here: SideItem = {
    label: vscode.l10n.t('The annotations of this corpus'),
    description: vscode.workspace.asRelativePath(ownTree(corpus)),
    side: { name: own.name, folder: ownTree(corpus) },
  };
  const known =
    annotators !== undefined ? [annotatorItem(corpus, ADJUDICATED)] : isOwnFree ? [here] : ([] as SideItem[]);
  const chosen = await pickFolderOr(known, {
    title: vscode.l10n.t('Compare ({step} of {count})', { step: 3, count: 3 }),
    placeHolder: vscode.l10n.t('Where do the decisions go?'),
  });
  return chosen !== undefined && isOwnFree && isSameUri(chosen.folder, ownTree(corpus)) ? own : chosen;
}
