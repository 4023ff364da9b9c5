import * as vscode from 'vscode';
import { CANCELLED, type Command, DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { articleFor, isRefusal } from '../commands/current';
import { CommandId } from '../commands/ids';
import type { FocusDocuments } from './focusDocuments';
import { showInPlace, topLineOf } from './focusTabs';
import { FOCUS_SCHEME, focusUri, sourceUriOf } from './focusUri';

/** To the article alone, and from there back to the source: to the same line, at the same place of the screen. */
export const focusArticle: Command = {
  id: CommandId.focusArticle,
  async run(workbench) {
    const editor = vscode.window.activeTextEditor;
    const focus = await workbench.focus.get();
    return editor?.document.uri.scheme === FOCUS_SCHEME ? leave(focus, editor) : enter(workbench, focus, editor);
  },
};

async function enter(
  workbench: Workbench,
  focus: FocusDocuments,
  editor: vscode.TextEditor | undefined,
): Promise<Outcome> {
  const article = await articleFor(workbench);
  if (isRefusal(article)) return article;
  if (editor === undefined) return CANCELLED;
  const uri = focusUri(article.uri);
  const document = await inLanguageOf(editor.document, await vscode.workspace.openTextDocument(uri));
  const excerpt = focus.focusOf(document)?.excerpt;
  if (excerpt === undefined || excerpt.isEmpty) {
    return refuse(vscode.l10n.t('No line of this file is part of an article: everything in it is boilerplate.'));
  }
  const { active } = editor.selection;
  const line = excerpt.nearestLine(active.line);
  const isThere = excerpt.sourceLine(line) === active.line;
  const top = excerpt.nearestLine(topLineOf(editor));
  await showInPlace(document, editor, new vscode.Position(line, isThere ? active.character : 0), top);
  return DONE;
}

async function leave(focus: FocusDocuments, editor: vscode.TextEditor): Promise<Outcome> {
  const excerpt = focus.focusOf(editor.document)?.excerpt;
  const source = await vscode.workspace.openTextDocument(sourceUriOf(editor.document.uri));
  const { active } = editor.selection;
  const sourceLine = (line: number): number =>
    excerpt === undefined || excerpt.isEmpty ? 0 : excerpt.sourceLine(line);
  const at = new vscode.Position(sourceLine(active.line), active.character);
  await showInPlace(source, editor, at, sourceLine(topLineOf(editor)));
  return DONE;
}

/** A person may have chosen another language for the source. */
async function inLanguageOf(source: vscode.TextDocument, document: vscode.TextDocument): Promise<vscode.TextDocument> {
  if (document.languageId === source.languageId) return document;
  return vscode.languages.setTextDocumentLanguage(document, source.languageId);
}
