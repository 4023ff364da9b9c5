import * as vscode from 'vscode';
import type { CancelToken } from '../../core/corpus/files';
import { readDocument } from '../../core/corpus/readDocument';
import { type CorpusListing, scanCorpus, throwIfCancelled } from '../../core/corpus/scan';
import { anchorSidecar } from '../../core/sidecar/anchor';
import { sidecarPathOf } from '../../core/sidecar/paths';
import { EMPTY_SIDECAR, type Sidecar } from '../../core/sidecar/types';
import type { ArticleText } from '../../core/text/document';
import type { Article, Articles } from '../articles';
import type { Corpus } from '../corpora';
import { WorkspaceFiles } from '../workspaceFiles';

/** One document of a corpus as it stands: as in its editor where it is open, else as on disk. */
export interface CorpusDocument {
  readonly uri: vscode.Uri;
  readonly corpus: Corpus;
  readonly path: string;
  readonly sidecarUri: vscode.Uri;
  readonly text: ArticleText;
  /** In code points of `text`. */
  readonly sidecar: Sidecar;
  /** Some of its annotations have no certain place; nothing should be written before a person looked. */
  readonly isDoubtful: boolean;
}

/** Documents read at the same time: enough to keep a disk busy, few enough for memory. */
const AT_ONCE = 8;

/**
 * Every document's path, every sidecar's and every folder's with a corpus of its own, in code-point order.
 * @throws CancelledError
 */
export async function listCorpus(
  articles: Articles,
  corpus: Corpus,
  token: CancelToken,
): Promise<Pick<CorpusListing, 'documents' | 'sidecars' | 'nested'>> {
  // A single file without a folder has no siblings that we were asked to read.
  if (corpus.configUri === undefined && vscode.workspace.getWorkspaceFolder(corpus.folder) === undefined) {
    return { documents: openIn(articles, corpus).map(({ path }) => path), sidecars: [], nested: [] };
  }
  return scanCorpus(new WorkspaceFiles(corpus.folder), corpus.setup.membership, token);
}

export function openIn(articles: Articles, corpus: Corpus): readonly Article[] {
  return [...articles.all()].filter((article) => article.corpus.folder.toString() === corpus.folder.toString());
}

/** Undefined for what cannot be read or must not be written to: the linter says why. */
export async function readNow(articles: Articles, corpus: Corpus, path: string): Promise<CorpusDocument | undefined> {
  const uri = corpus.uriOf(path);
  const open = articles.at(uri);
  if (open !== undefined) {
    if (open.trouble !== undefined) return undefined;
    const { text, sidecar, sidecarUri, view } = open;
    return { uri, corpus, path, sidecarUri, text, sidecar, isDoubtful: view.doubts.size > 0 };
  }
  const stored = await readDocument(new WorkspaceFiles(corpus.folder), path, corpus.config);
  if (!stored.source.ok || stored.sidecar.error !== undefined) return undefined;
  const { reading } = stored.sidecar;
  if (reading !== undefined && reading.state !== 'ok' && reading.state !== 'partial') return undefined;
  const { text } = stored.source;
  const { sidecar, state } = anchorSidecar(reading?.sidecar ?? EMPTY_SIDECAR, text);
  const sidecarUri = corpus.uriOf(sidecarPathOf(path, corpus.config));
  return { uri, corpus, path, sidecarUri, text, sidecar, isDoubtful: state === 'doubtful' };
}

/**
 * Does the work for every path, several at a time; results come in the order of the paths.
 * @param done called after each with how many are done
 * @throws CancelledError between two documents when the token says so
 */
export async function forEachPath<T>(
  paths: readonly string[],
  token: CancelToken,
  work: (path: string) => Promise<T>,
  done: (count: number) => void = () => {},
): Promise<T[]> {
  const results: T[] = new Array(paths.length);
  const queue = paths.entries();
  let count = 0;
  const worker = async (): Promise<void> => {
    for (const [i, path] of queue) {
      throwIfCancelled(token);
      results[i] = await work(path);
      done(++count);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
