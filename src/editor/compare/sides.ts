import * as vscode from 'vscode';
import { isSidecarPath, sidecarPathOf } from '../../core/sidecar/paths';
import { type Corpus, nameOf, parentOf } from '../corpora';
import { WorkspaceFiles } from '../workspaceFiles';

/** A tree of sidecars and whose it is. */
export interface SideFolder {
  /** An annotator's, or the folder's; for people. */
  readonly name: string;
  readonly folder: vscode.Uri;
}

/** What is compared, and where decisions go. */
export interface CompareSetup {
  readonly corpus: Corpus;
  readonly a: SideFolder;
  readonly b: SideFolder;
  /** `folder` undefined: where the corpus itself keeps its sidecars. */
  readonly into: { readonly name: string; readonly folder: vscode.Uri | undefined };
  /** Layers that not both marked done, too. */
  readonly undone: boolean;
}

/**
 * The sidecar that holds the decisions about a document.
 * @param name relative to the two trees
 * @param path of the source in the corpus; undefined where it lies elsewhere
 */
export function adjudicatedUri({ corpus, into }: CompareSetup, name: string, path: string | undefined): vscode.Uri {
  if (into.folder !== undefined) return vscode.Uri.joinPath(into.folder, name);
  return corpus.uriOf(path === undefined ? name : sidecarPathOf(path, corpus.config));
}

/** The annotators of a corpus with a tree for each (`annotations/{annotator}/`), by name; undefined for others. */
export async function annotatorsOf(corpus: Corpus): Promise<readonly string[] | undefined> {
  const { annotators } = corpus.config;
  if (annotators === undefined) return undefined;
  const { before, after } = annotators;
  const above = before.slice(0, before.lastIndexOf('/') + 1);
  const listed = await new WorkspaceFiles(corpus.uriOf(above.replace(/\/$/, ''))).list();
  const names = listed.filter(isSidecarPath).flatMap((path) => {
    const rest = `${above}${path}`.startsWith(before) ? `${above}${path}`.slice(before.length) : '';
    const end = rest.indexOf(after);
    // A folder's name holds no slash.
    return end <= 0 || rest.slice(0, end).includes('/') ? [] : [rest.slice(0, end)];
  });
  return [...new Set(names)].sort();
}

/** The tree of one annotator. */
export function treeOfAnnotator(corpus: Corpus, name: string): SideFolder {
  const { before, after } = corpus.config.annotators!;
  return { name, folder: corpus.uriOf(`${before}${name}${after}`.replace(/\/$/, '')) };
}

/** The tree that the corpus itself reads: the mirrored one, or the corpus' folder. */
export function ownTree(corpus: Corpus): vscode.Uri {
  const { sidecars } = corpus.config;
  return sidecars === undefined ? corpus.folder : corpus.uriOf(sidecars.replace(/\/$/, ''));
}

export function folderSide(uri: vscode.Uri): SideFolder {
  return { name: nameOf(uri) || nameOf(parentOf(uri)), folder: uri };
}

export function isSameUri(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString().replace(/\/$/, '') === b.toString().replace(/\/$/, '');
}
