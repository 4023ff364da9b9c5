import * as vscode from 'vscode';
import { type ComparedDocument, compareForAdjudication } from '../../core/compare/dispute';
import type { CancelToken } from '../../core/corpus/files';
import { compareByCodePoint } from '../../core/corpus/order';
import { scanCorpus } from '../../core/corpus/scan';
import { anchorSidecar } from '../../core/sidecar/anchor';
import { isSidecarPath, sidecarPathOf } from '../../core/sidecar/paths';
import { readSidecar } from '../../core/sidecar/read';
import { EMPTY_SIDECAR, type Sidecar } from '../../core/sidecar/types';
import { forEachPath } from '../acrossCorpus/documents';
import { translate } from '../convert';
import { nameOf, parentOf } from '../corpora';
import { readSidecarFile } from '../sidecarFile';
import { readSourceFile } from '../sourceFile';
import { WorkspaceFiles } from '../workspaceFiles';
import { adjudicatedUri, type CompareSetup, isSameUri, type SideFolder } from './sides';

/** One document that both worked on. */
export interface ComparedFile {
  /** Of the sidecar, relative to both trees. */
  readonly name: string;
  readonly source: vscode.Uri;
  readonly compared: ComparedDocument;
  readonly adjudicatedUri: vscode.Uri;
  /** True of the document; the empty one where there is none yet. */
  readonly adjudicated: Sidecar;
  readonly isBegun: boolean;
  /** Annotations without a certain place in the text, which were not compared. */
  readonly unplaced: { readonly a: number; readonly b: number };
}

export interface ReadComparison {
  /** In code-point order of their names. */
  readonly files: readonly ComparedFile[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
}

/** Reads both trees and what is decided already. @throws CancelledError */
export async function readComparison(
  setup: CompareSetup,
  token: CancelToken,
  report: (step: number, of: number) => void,
): Promise<ReadComparison> {
  const { corpus, a, b } = setup;
  const [inA, inB] = [await sidecarsIn(a.folder, setup), await sidecarsIn(b.folder, setup)];
  const { documents } = await scanCorpus(new WorkspaceFiles(corpus.folder), corpus.setup.membership, token);
  const byName = new Map(documents.map((path) => [sidecarPathOf(path, { sidecars: undefined }), path]));
  const names = inA.filter((name) => inB.includes(name));
  const read = await forEachPath(
    names,
    token,
    (name) => readFile(setup, name, byName.get(name)),
    (count) => report(count, names.length),
  );
  return {
    files: read.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    onlyA: inA.filter((name) => !inB.includes(name)),
    onlyB: inB.filter((name) => !inA.includes(name)),
    failed: read.flatMap((one, i) => (typeof one === 'string' ? [{ file: names[i]!, reason: one }] : [])),
  };
}

/** A tree may hold the other one, or the one that decisions go to. */
async function sidecarsIn(folder: vscode.Uri, { a, b, into }: CompareSetup): Promise<readonly string[]> {
  const others = [a.folder, b.folder, into.folder].filter((one) => one !== undefined && !isSameUri(one, folder));
  const files = new WorkspaceFiles(folder, '**/*.ann.yaml');
  const inOthers = others.flatMap((other) => {
    const path = files.pathOf(other!);
    return path === undefined || path === '' ? [] : [`${path.replace(/\/$/, '')}/`];
  });
  const listed = await files.list();
  return listed
    .filter((path) => isSidecarPath(path) && !inOthers.some((prefix) => path.startsWith(prefix)))
    .sort(compareByCodePoint);
}

/** @returns why it cannot be compared */
async function readFile(setup: CompareSetup, name: string, path: string | undefined): Promise<ComparedFile | string> {
  const [ofA, ofB] = [await readSide(setup.a, name), await readSide(setup.b, name)];
  if (typeof ofA === 'string') return ofA;
  if (typeof ofB === 'string') return ofB;
  const source = path === undefined ? await besideSidecar(setup, name, ofA) : setup.corpus.uriOf(path);
  if (source === undefined) return vscode.l10n.t('Its article was not found.');
  const file = await readSourceFile(source);
  if (!file.ok) return translate(file.message);
  const [overA, overB] = [anchorSidecar(ofA, file.text, file.sha256), anchorSidecar(ofB, file.text, file.sha256)];
  const uri = adjudicatedUri(setup, name, path);
  const begun = await readDecided(uri, file.text, file.sha256);
  if (typeof begun === 'string') return begun;
  return {
    name,
    source,
    compared: compareForAdjudication(file.text, overA.sidecar, overB.sidecar, setup.undone),
    adjudicatedUri: uri,
    adjudicated: begun ?? EMPTY_SIDECAR,
    isBegun: begun !== undefined,
    unplaced: { a: overA.sidecar.unanchored.length, b: overB.sidecar.unanchored.length },
  };
}

/** The file with what is decided by now. */
export async function readAgain(file: ComparedFile): Promise<ComparedFile> {
  const begun = await readDecided(file.adjudicatedUri, file.compared.document);
  if (typeof begun === 'string') return file;
  return { ...file, adjudicated: begun ?? EMPTY_SIDECAR, isBegun: begun !== undefined };
}

/** Undefined where there is none yet. @returns why it cannot be read */
async function readDecided(
  uri: vscode.Uri,
  document: ComparedDocument['document'],
  sha256?: string,
): Promise<Sidecar | string | undefined> {
  const content = await readSidecarFile(uri);
  if (!content.ok) return translate(content.message);
  if (content.text === undefined) return undefined;
  const { sidecar, state } = readSidecar(content.text);
  if (state !== 'ok') return notWhole(uri);
  return anchorSidecar(sidecar, document, sha256).sidecar;
}

/** Half of what somebody decided would look like disagreement. */
async function readSide({ folder }: SideFolder, name: string): Promise<Sidecar | string> {
  const uri = vscode.Uri.joinPath(folder, name);
  const content = await readSidecarFile(uri);
  if (!content.ok) return translate(content.message);
  const { sidecar, state } = readSidecar(content.text ?? '');
  return state === 'ok' ? sidecar : notWhole(uri);
}

function notWhole(uri: vscode.Uri): string {
  const file = vscode.workspace.asRelativePath(uri);
  return vscode.l10n.t('{file} cannot be read whole; Corpus: Lint says where.', { file });
}

/** For folders that hold their articles: by the name that the sidecar gives. */
async function besideSidecar(
  { a, b }: CompareSetup,
  name: string,
  { source }: Sidecar,
): Promise<vscode.Uri | undefined> {
  if (source === undefined || source.file.includes('/')) return undefined;
  for (const { folder } of [a, b]) {
    const uri = vscode.Uri.joinPath(parentOf(vscode.Uri.joinPath(folder, name)), source.file);
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (isThere) return uri;
  }
  return undefined;
}

/** The article's name, and its folder as people know it. */
export function namesOf({ source, name }: ComparedFile): { readonly file: string; readonly folder: string } {
  const slash = name.lastIndexOf('/');
  return { file: nameOf(source), folder: slash === -1 ? '.' : name.slice(0, slash) };
}
