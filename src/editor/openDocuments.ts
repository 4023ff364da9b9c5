import * as vscode from 'vscode';

/** The open document of that URI, if there is one. */
export function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

/** The lines of it that are on the screen, in whichever editor; undefined where none shows it. */
export function screenOf(uri: vscode.Uri): { readonly first: number; readonly last: number } | undefined {
  const ranges = editorsOf(uri).flatMap(({ visibleRanges }) => visibleRanges);
  if (ranges.length === 0) return undefined;
  return {
    first: Math.min(...ranges.map(({ start }) => start.line)),
    last: Math.max(...ranges.map(({ end }) => end.line)),
  };
}

/** The visible editors that show it. */
export function editorsOf(uri: vscode.Uri): readonly vscode.TextEditor[] {
  const key = uri.toString();
  return vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === key);
}
