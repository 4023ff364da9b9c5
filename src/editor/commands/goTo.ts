import * as vscode from 'vscode';
import type { TextRange } from '../../core/text/range';
import type { ShownArticle } from '../shownArticles';

/**
 * Puts the cursor at the start of a place of the article, and the place on the screen.
 * @param shown what the editor's document shows
 * @returns false where it does not show the place
 */
export function goTo(editor: vscode.TextEditor, shown: ShownArticle, place: TextRange): boolean {
  const range = shown.toRange(place);
  if (range === undefined) return false;
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
