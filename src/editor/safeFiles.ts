import type * as vscode from 'vscode';
import type { SafeFiles } from '../node/safeFiles';

/** Whole writes and locks for this file; undefined where the host has no Node, or the file is none of its disk. */
export function safeFilesFor(uri: vscode.Uri): SafeFiles | undefined {
  if (uri.scheme !== 'file') return undefined;
  loaded ??= { files: load() };
  return loaded.files;
}

let loaded: { readonly files: SafeFiles | undefined } | undefined;

function load(): SafeFiles | undefined {
  try {
    const chunk = require('./nodeFiles.js') as { readonly safeFiles?: SafeFiles };
    return chunk.safeFiles;
  } catch {
    // A web worker: workspace.fs does there, with what it promises.
    return undefined;
  }
}
