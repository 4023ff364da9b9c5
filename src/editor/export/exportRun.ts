import * as vscode from 'vscode';
import type { CancelToken } from '../../core/corpus/files';
import { learnCorpus } from '../../core/corpus/knowledge';
import { readAhead } from '../../core/corpus/readAhead';
import { readDocument } from '../../core/corpus/readDocument';
import { scanCorpus, throwIfCancelled } from '../../core/corpus/scan';
import { corpusOwnFiles } from '../../core/export/corpusOwnFiles';
import { exportStored, type Suggesting } from '../../core/export/exportStored';
import type { Note } from '../../core/export/note';
import { notedObject } from '../../core/export/notedObject';
import { splitOf } from '../../core/export/split';
import { Tally } from '../../core/export/tally';
import { type ExportTarget, filesBelow, type NewFile, openStreams, streamName } from '../../core/export/target';
import { sha256 } from '../../core/sidecar/sha256';
import { withProgress } from '../acrossCorpus/search';
import type { Workbench } from '../commands/command';
import { translate } from '../convert';
import { documentOf } from '../openDocuments';
import { Slices } from '../slices';
import { WorkspaceFiles } from '../workspaceFiles';
import { type ExportRequest, type ExportScope, goesIntoFolder } from './exportRequest';
import { createFile, workspaceDestination } from './workspaceDestination';

/** What an export did. */
export interface ExportDone {
  readonly tally: Tally;
  /** Documents that could not be read, each with the reason. */
  readonly failed: readonly string[];
  /** Documents with unsaved changes, which went out as saved. */
  readonly unsaved: number;
  /** Where every single note stands, where that was asked for. */
  readonly report: vscode.Uri | undefined;
}

/**
 * Writes what `corpus export` would write in the corpus' folder, byte by byte, with progress, until it is cancelled.
 * @returns undefined when it was
 * @throws ExportClash, FileError; nothing is left half written
 */
export function runExport(
  workbench: Workbench,
  request: ExportRequest,
  cancel?: CancelToken,
): Promise<ExportDone | undefined> {
  const title = vscode.l10n.t('Exporting as {format}', { format: request.format.id });
  return withProgress(title, (token, report) => {
    const either: CancelToken = {
      get isCancellationRequested() {
        return token.isCancellationRequested || cancel?.isCancellationRequested === true;
      },
    };
    return exportAll(workbench, request, either, report);
  });
}

async function exportAll(
  workbench: Workbench,
  request: ExportRequest,
  token: CancelToken,
  progress: (step: number, of: number) => void,
): Promise<ExportDone> {
  const { corpus, format, choice, split, scope } = request;
  const files = new WorkspaceFiles(corpus.folder);
  const listing = await scanCorpus(files, corpus.setup.membership, token);
  const paths = inScope(listing.documents, scope);
  const suggesting = choice.suggestions
    ? await suggestingOver(workbench, request, listing.documents, token)
    : undefined;
  const own = [...corpusOwnFiles(listing, corpus.config)].map((path) => corpus.uriOf(path).toString());
  const target = await openTarget(request, ownOf(request, own, paths));
  const report = request.report ? await openReport(request) : undefined;
  const run = { format, choice, words: () => undefined, sha256 };
  const tally = new Tally();
  const failed: string[] = [];
  const slices = new Slices();
  try {
    let step = 0;
    const read = async (path: string) => ({ path, stored: await readDocument(files, path, corpus.config) });
    for await (const { path, stored } of readAhead(paths, read)) {
      throwIfCancelled(token);
      await slices.pause();
      progress(++step, paths.length);
      const exported = exportStored(stored, path, corpus.setup, suggesting, run);
      if (!exported.ok) {
        failed.push(`${path}: ${translate(exported.error.message)}`);
        continue;
      }
      const { texts, sourceMap, site, written, notes } = exported;
      tally.add(path, written, notes);
      await report?.put(path, notes);
      const key = split?.by === 'site' ? (site ?? path) : path;
      const part = split === undefined ? undefined : splitOf(key, split.seed);
      await target.put({ file: path, texts, sourceMap }, part);
    }
    await target.close();
    await report?.file.close();
  } catch (error) {
    await target.abandon();
    await report?.file.abandon();
    throw error;
  }
  const unsaved = paths.filter((path) => documentOf(corpus.uriOf(path))?.isDirty).length;
  return { tally, failed, unsaved, report: report?.uri };
}

function inScope(documents: readonly string[], scope: ExportScope): readonly string[] {
  switch (scope.of) {
    case 'corpus':
      return documents;
    case 'folder':
      return scope.path === '' ? documents : documents.filter((path) => path.startsWith(`${scope.path}/`));
    case 'file':
      return [scope.path];
  }
}

/** What others teach, as the command line learns it: from the files, not from what this window has read so far. */
async function suggestingOver(
  { recognisers }: Workbench,
  { corpus }: ExportRequest,
  documents: readonly string[],
  token: CancelToken,
): Promise<Suggesting> {
  const loaded = await recognisers.load();
  if (loaded === undefined) throw new Error(vscode.l10n.t('Suggestions are off, so they cannot be exported.'));
  const slices = new Slices();
  const memory = await learnCorpus(new WorkspaceFiles(corpus.folder), corpus.setup, documents, {
    token,
    cache: await corpus.contributions.cache(),
    pause: () => slices.pause(),
  });
  return { memory, suggest: loaded.suggest };
}

/** An earlier export may lie below the folder and count as articles; those that go out now stay as they are. */
function ownOf({ corpus, format, out }: ExportRequest, own: readonly string[], paths: readonly string[]): Set<string> {
  if (format.kind !== 'files') return new Set(own);
  const folder = `${out.toString().replace(/\/$/, '')}/`;
  const articles = new Set(paths.map((path) => corpus.uriOf(path).toString()));
  return new Set(own.filter((uri) => !uri.startsWith(folder) || articles.has(uri)));
}

function openTarget(request: ExportRequest, own: ReadonlySet<string>): Promise<ExportTarget> | ExportTarget {
  const { format, out, split } = request;
  const destination = workspaceDestination(out, own);
  if (format.kind === 'files') return filesBelow(format, destination);
  const isFolder = goesIntoFolder(format, request);
  return openStreams(format, destination, (part) => (isFolder ? streamName(format, part) : ''), split !== undefined);
}

interface Report {
  readonly uri: vscode.Uri;
  readonly file: NewFile;
  put(path: string, notes: readonly Note[]): Promise<void>;
}

/** In the folder, or beside the file under its name. */
async function openReport(request: ExportRequest): Promise<Report> {
  const { out, format } = request;
  const uri = goesIntoFolder(format, request)
    ? vscode.Uri.joinPath(out, 'report.jsonl')
    : out.with({ path: `${out.path}.report.jsonl` });
  const file = await createFile(uri);
  return {
    uri,
    file,
    put: async (path, notes) => {
      for (const note of notes) await file.write(`${JSON.stringify(notedObject(path, note))}\n`);
    },
  };
}
