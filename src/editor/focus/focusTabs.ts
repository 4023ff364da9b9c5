import * as vscode from 'vscode';
import { FOCUS_SCHEME, focusUri, sourceUriOf } from './focusUri';

/** The first line on the screen, from 0. */
export function topLineOf({ visibleRanges }: vscode.TextEditor): number {
  return visibleRanges[0]?.start.line ?? 0;
}

/**
 * Shows a document in the place of what an editor shows, with its cursor and its first line on the screen. A tab that is
 * only a preview is taken over as one; another stays beside it, except that no tab of Focus Article is left behind.
 */
export async function showInPlace(
  document: vscode.TextDocument,
  before: vscode.TextEditor,
  cursor: vscode.Position,
  top: number,
): Promise<void> {
  const tab = tabOf(before.document.uri, before.viewColumn);
  const editor = await vscode.window.showTextDocument(document, {
    ...(before.viewColumn === undefined ? {} : { viewColumn: before.viewColumn }),
    preview: tab?.isPreview ?? true,
    selection: new vscode.Range(cursor, cursor),
  });
  editor.revealRange(document.lineAt(top).range, vscode.TextEditorRevealType.AtTop);
  // Between the first line and the cursor there may be more lines than before.
  editor.revealRange(new vscode.Range(cursor, cursor), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  if (before.document.uri.scheme === FOCUS_SCHEME) await closeTab(before.document.uri, before.viewColumn);
}

/** The tab of a renamed article takes its name and keeps its place. */
export async function followRename(uri: vscode.Uri, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const source = sourceUriOf(uri);
  const isInside = source.path.startsWith(`${from.path}/`);
  const tab = tabOf(uri, undefined);
  if (tab === undefined || (source.toString() !== from.toString() && !isInside)) return;
  const renamed = focusUri(source.with({ path: to.path + source.path.slice(from.path.length) }));
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const document = await vscode.workspace.openTextDocument(renamed);
  const language = editor?.document.languageId ?? document.languageId;
  const shown = await vscode.window.showTextDocument(
    language === document.languageId ? document : await vscode.languages.setTextDocumentLanguage(document, language),
    {
      viewColumn: tab.group.viewColumn,
      preview: tab.isPreview,
      preserveFocus: true,
      ...(editor === undefined ? {} : { selection: editor.selection }),
    },
  );
  if (editor !== undefined) {
    shown.revealRange(document.lineAt(topLineOf(editor)).range, vscode.TextEditorRevealType.AtTop);
  }
  await closeTab(uri, tab.group.viewColumn);
}

async function closeTab(uri: vscode.Uri, column: vscode.ViewColumn | undefined): Promise<void> {
  // Looked up anew: VS Code makes new objects with every change of tabs.
  const tab = tabOf(uri, column);
  if (tab !== undefined) await vscode.window.tabGroups.close(tab, true);
}

/** @param column undefined: in whichever group of editors */
function tabOf(uri: vscode.Uri, column: vscode.ViewColumn | undefined): vscode.Tab | undefined {
  const groups = vscode.window.tabGroups.all.filter((group) => column === undefined || group.viewColumn === column);
  return groups
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}
