import * as vscode from 'vscode';
import type { Destination, NewFile, Piece } from '../../core/export/target';
import { safeFilesFor } from '../safeFiles';
import { fileError } from '../workspaceFiles';

/**
 * Where an export goes, through VS Code. On a disk that Node can reach files are written piece by piece, so that memory
 * does not grow with them; elsewhere `workspace.fs` takes a file as a whole.
 * @param out the folder, or the file, whose name is then empty
 * @param own what belongs to the corpus, as strings of URIs
 */
export function workspaceDestination(out: vscode.Uri, own: ReadonlySet<string>): Destination {
  const uriOf = (name: string): vscode.Uri => (name === '' ? out : vscode.Uri.joinPath(out, name));
  return {
    create: (name) => createFile(uriOf(name)),
    isOfCorpus: (name) => own.has(uriOf(name).toString()),
    shown: (name) => vscode.workspace.asRelativePath(uriOf(name)),
  };
}

/** @throws FileError */
export async function createFile(uri: vscode.Uri): Promise<NewFile> {
  const files = safeFilesFor(uri);
  if (files !== undefined) return files.create(uri.fsPath);
  let pieces: Piece[] = [];
  return {
    write: async (piece) => {
      pieces.push(piece);
    },
    close: async () => {
      const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
      pieces = [];
      try {
        // Makes the folders above it.
        await vscode.workspace.fs.writeFile(uri, bytes);
      } catch (error) {
        throw fileError(uri.path, error);
      }
    },
    abandon: async () => {
      pieces = [];
    },
  };
}
