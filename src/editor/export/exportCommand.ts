import * as vscode from 'vscode';
import type { ExportFormat } from '../../core/export/format';
import { ExportClash } from '../../core/export/target';
import { CANCELLED, type Command, type Outcome, refuse, type Workbench } from '../commands/command';
import { CommandId } from '../commands/ids';
import { translate } from '../convert';
import { type Corpus, nameOf } from '../corpora';
import { isFolder } from '../folderUri';
import { BACK } from '../pickStep';
import {
  type ExportArgument,
  type ExportRequest,
  type ExportScope,
  formatOf,
  goesIntoFolder,
  optionsOf,
} from './exportRequest';
import { type ExportDone, runExport } from './exportRun';
import { pickFormat, pickOptions, pickOut, pickScope } from './exportWizard';

/** What the command gives back, for macros and tests. */
export type ExportOutcome = Outcome & { readonly documents?: number; readonly report?: string };

/** Writes articles and annotations in the format of another tool. With `format` and `out` nothing is asked. */
export const exportCorpus: Command = {
  id: CommandId.exportCorpus,
  async run(workbench, argument): Promise<ExportOutcome> {
    const given = asArgument(argument);
    const place = await placeOf(workbench, given);
    if (place === undefined) return refuse(vscode.l10n.t('Open the folder of your articles first.'));
    const request = await requestFor(place, given);
    if (request === undefined) return CANCELLED;
    if (typeof request === 'string') return refuse(request);
    try {
      const done = await runExport(workbench, request, given.token);
      return done === undefined ? CANCELLED : await tell(workbench, request, done);
    } catch (error) {
      if (error instanceof ExportClash) return refuse(translate(error.reason));
      throw error;
    }
  },
};

/** From the palette there is no argument; from the explorer it is a URI. */
function asArgument(argument: unknown): ExportArgument {
  if (argument instanceof vscode.Uri) return { uri: argument.toString() };
  return typeof argument === 'object' && argument !== null ? argument : {};
}

interface Place {
  readonly corpus: Corpus;
  /** Of the article in front, or of the folder that is meant. */
  readonly path: string | undefined;
  readonly isFolder: boolean;
}

async function placeOf({ corpora }: Workbench, { uri }: ExportArgument): Promise<Place | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const meant = uri === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(uri);
  const isMeantFolder = uri !== undefined && meant !== undefined && (await isFolder(meant));
  if (meant !== undefined) {
    const corpus = await corpora.find(isMeantFolder ? vscode.Uri.joinPath(meant, 'x') : meant);
    const path = corpus.pathOf(meant) ?? (isMeantFolder ? '' : undefined);
    const isInside = path !== undefined && (isMeantFolder || corpus.contains(path));
    if (isInside) return { corpus, path, isFolder: isMeantFolder };
  }
  const known = await corpora.all();
  if (known.length > 1 && folders.length > 0) {
    const items = known.map((corpus) => ({
      label: nameOf(corpus.folder),
      description: vscode.workspace.asRelativePath(corpus.folder),
      corpus,
    }));
    const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export which corpus?') });
    return chosen && { corpus: chosen.corpus, path: undefined, isFolder: false };
  }
  return known[0] && { corpus: known[0], path: undefined, isFolder: false };
}

/** A sentence where the argument cannot be followed; undefined when the person gave up. */
async function requestFor(place: Place, given: ExportArgument): Promise<ExportRequest | string | undefined> {
  const asked = await ask(place, given);
  if (asked === undefined || typeof asked === 'string') return asked;
  const { format, scope, argument } = asked;
  const options = optionsOf(format, argument);
  if (typeof options === 'string') return options;
  const out = given.out === undefined ? await pickOut(place.corpus, format, argument) : vscode.Uri.parse(given.out);
  if (out === undefined) return undefined;
  const refusal = whyNotThere(place.corpus, format, out);
  return refusal ?? { ...options, corpus: place.corpus, scope, format, out };
}

interface Asked {
  readonly format: ExportFormat;
  readonly scope: ExportScope;
  readonly argument: ExportArgument;
}

/** The steps before the place; *Back* leads to the one before. */
async function ask(place: Place, given: ExportArgument): Promise<Asked | string | undefined> {
  if (given.format !== undefined && formatOf(given.format) === undefined) {
    return vscode.l10n.t('There is no format “{format}”.', { format: given.format });
  }
  const fixed = scopeOf(place, given);
  if (given.out !== undefined && given.format !== undefined) {
    return { format: formatOf(given.format)!, scope: fixed ?? { of: 'corpus' }, argument: given };
  }
  const titled = (step: number): string =>
    vscode.l10n.t('Export ({step} of {count})', { step, count: fixed === undefined ? 4 : 3 });
  let format = formatOf(given.format);
  let scope = fixed;
  for (;;) {
    if (format === undefined) {
      const picked = await pickFormat(titled(1));
      if (picked === undefined || picked === BACK) return undefined;
      format = picked;
    }
    if (scope === undefined) {
      const picked = await pickScope(titled(2), place.corpus, place.path);
      if (picked === undefined) return undefined;
      if (picked === BACK) {
        format = undefined;
        continue;
      }
      scope = picked;
    }
    const options = await pickOptions(titled(fixed === undefined ? 3 : 2), format);
    if (options === undefined) return undefined;
    if (options !== BACK) return { format, scope, argument: { ...options, ...given } };
    if (fixed === undefined) scope = undefined;
    else format = undefined;
  }
}

function scopeOf({ path, isFolder }: Place, { files, uri }: ExportArgument): ExportScope | undefined {
  if (files === 'corpus') return { of: 'corpus' };
  if (path === undefined || (files === undefined && uri === undefined)) return undefined;
  if (isFolder) return { of: 'folder', path };
  if (files !== 'folder') return { of: 'file', path };
  return { of: 'folder', path: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '' };
}

/** Files among the articles would be taken for articles the next time. */
function whyNotThere(corpus: Corpus, format: ExportFormat, out: vscode.Uri): string | undefined {
  if (format.kind !== 'files') return undefined;
  const sample = corpus.pathOf(vscode.Uri.joinPath(out, `x${format.suffixes[0]}`));
  if (out.toString() !== corpus.folder.toString() && (sample === undefined || !corpus.contains(sample))) {
    return undefined;
  }
  return vscode.l10n.t(
    'What is written to {folder} would count as articles of the corpus. Choose another folder, or exclude it in corpus.yaml.',
    { folder: vscode.workspace.asRelativePath(out) },
  );
}

/** Says what was done; the report is a button away. */
async function tell(workbench: Workbench, request: ExportRequest, done: ExportDone): Promise<ExportOutcome> {
  const { tally, failed, unsaved } = done;
  const text = [
    tally.describe('exported', translate),
    ...(failed.length === 0 ? [] : [`${vscode.l10n.t('Not read')}:\n`, ...failed.map((line) => `  ${line}\n`)]),
    ...(unsaved === 0
      ? []
      : [`${vscode.l10n.t('With unsaved changes, exported as saved: {count}', { count: unsaved })}\n`]),
    ...(done.report === undefined
      ? []
      : [`${vscode.l10n.t('Every single note: {file}', { file: vscode.workspace.asRelativePath(done.report) })}\n`]),
  ].join('');
  void offer(workbench, request, done, text);
  return { status: 'done', documents: tally.documents, report: text };
}

async function offer(
  { reports }: Workbench,
  request: ExportRequest,
  { tally, failed }: ExportDone,
  text: string,
): Promise<void> {
  const [changed, refused] = [tally.countOf('snapped') + tally.countOf('stripped'), tally.countOf('refused')];
  const open = tally.countOf('left-out');
  const more = [
    ...(changed === 0 ? [] : [vscode.l10n.t('{count} written with a change', { count: changed })]),
    ...(refused === 0 ? [] : [vscode.l10n.t('{count} refused', { count: refused })]),
    ...(open === 0 ? [] : [vscode.l10n.t('{count} left out', { count: open })]),
    ...(failed.length === 0 ? [] : [vscode.l10n.t('{count} articles not read', { count: failed.length })]),
  ];
  const said = [tally.headline('exported', translate), ...(more.length === 0 ? [] : [`${more.join(', ')}.`])].join(' ');
  const [showReport, show] = [vscode.l10n.t('Show Report'), vscode.l10n.t('Show Export')];
  const isWhole = refused + failed.length === 0;
  const message = isWhole ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  const answer = await message(said, showReport, show);
  if (answer === showReport) await (await reports.get()).show('export.log', text);
  if (answer === show) await showOut(request);
}

/** The file in an editor; a folder in the explorer, or in the system's where it lies outside of the workspace. */
async function showOut(request: ExportRequest): Promise<void> {
  const { out, format } = request;
  if (!goesIntoFolder(format, request)) {
    await vscode.commands.executeCommand('vscode.open', out);
    return;
  }
  const isInside = vscode.workspace.getWorkspaceFolder(out) !== undefined;
  await vscode.commands.executeCommand(isInside ? 'revealInExplorer' : 'revealFileInOS', out);
}
