import * as vscode from 'vscode';

/**
 * Whether a tab shows the text document. Programs open documents that nobody looks at, and VS Code keeps a closed one
 * for minutes: `workspace.textDocuments` does not tell.
 */
export function isInTab(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.flatMap(urisOf).some((shown) => shown.toString() === key));
}

/** On both sides of a diff. */
function urisOf({ input }: vscode.Tab): vscode.Uri[] {
  if (input instanceof vscode.TabInputText) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
