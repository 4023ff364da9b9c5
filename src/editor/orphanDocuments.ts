import * as vscode from 'vscode';
import { sidecarPathOf } from '../core/sidecar/paths';
import { readSidecar } from '../core/sidecar/read';
import { sha256 } from '../core/sidecar/sha256';
import type { Corpus } from './corpora';
import { takeInventory } from './lintFiles';
import { readSidecarFile } from './sidecarFile';

/** Paths of documents without a sidecar whose bytes are those that the orphan names. */
export async function documentsLike(
  corpus: Corpus,
  orphan: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<string[]> {
  const content = await readSidecarFile(orphan);
  const wanted = content.ok ? readSidecar(content.text ?? '').sidecar.source?.sha256 : undefined;
  if (wanted === undefined) return [];
  const { listing } = await takeInventory(corpus, token);
  const found: string[] = [];
  for (const path of listing.documents) {
    if (token.isCancellationRequested) return [];
    if (await hasSidecar(corpus, path)) continue;
    try {
      if (sha256(await vscode.workspace.fs.readFile(corpus.uriOf(path))) === wanted) found.push(path);
    } catch {
      // It went or cannot be read: it is none to attach to.
    }
  }
  return found;
}

async function hasSidecar(corpus: Corpus, path: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(corpus.uriOf(sidecarPathOf(path, corpus.config)));
    return true;
  } catch {
    return false;
  }
}
