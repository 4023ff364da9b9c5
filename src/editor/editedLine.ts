import * as vscode from 'vscode';
import type { Article, Articles } from './articles';
import type { DecorationTypes } from './decorationTypes';
import { insertedRange } from './editedDrawing';
import { DATE_STYLE, labelStyle } from './labelStyle';

/** Letters on each side of an edit in which a mention may be another one by it: a name's other words, a title before it. */
const REACH = 24;

/** Of a longer line only so many letters around the edit are read. */
const MOST = 3000;

type Found = Map<vscode.TextEditorDecorationType, vscode.Range[]>;

/**
 * The suggested mentions that stand where an edit was, by the types that draw them: only a look at the line, until the
 * article is read again.
 */
export function readEdited(
  articles: Articles,
  article: Article,
  document: vscode.TextDocument,
  change: vscode.TextDocumentContentChangeEvent,
  types: DecorationTypes,
): Found {
  const found: Found = new Map();
  const inserted = insertedRange(change);
  // Of several lines at once, pasted, the whole has to be asked what they are.
  if (!inserted.isSingleLine || !change.range.isSingleLine) return found;
  const { line, from } = stretchOf(document, inserted);
  const mentions = articles.readLine(article.uri, line);
  if (mentions === undefined) return found;
  const { config } = article.corpus;
  const { done, rejected } = { done: article.view.sidecar.document.done, rejected: article.view.sidecar.rejected };
  // What was refused once in this document is offered again only by the whole, which knows the places.
  const refused = new Set(rejected.map(({ text }) => text));
  const near = { start: inserted.start.character - REACH, end: inserted.end.character + REACH };
  const put = (type: vscode.TextEditorDecorationType, start: number, end: number): void => {
    if (end < near.start || start > near.end) return;
    const range = new vscode.Range(inserted.start.line, start, inserted.start.line, end);
    found.set(type, [...(found.get(type) ?? []), range]);
  };
  const isShown = ({ score, text }: { readonly score: number; readonly text: string }): boolean =>
    score >= config.suggest.minScore && !refused.has(text);
  for (const entity of done?.entities ? [] : mentions.entities.filter(isShown)) {
    const type = types.label(labelStyle(entity.label, config.labels), 'suggested');
    put(type, from + entity.range.start, from + entity.range.end);
  }
  for (const { range, score, text } of done?.dates ? [] : mentions.dates) {
    if (isShown({ score, text })) put(types.label(DATE_STYLE, 'suggested'), from + range.start, from + range.end);
  }
  return found;
}

/** The line, or what lies around the edit, cut at spaces. */
function stretchOf(document: vscode.TextDocument, { start, end }: vscode.Range): { line: string; from: number } {
  const line = document.lineAt(start.line).text;
  if (line.length <= MOST) return { line, from: 0 };
  const from = Math.max(0, line.indexOf(' ', Math.max(0, start.character - MOST / 2)));
  const to = line.lastIndexOf(' ', end.character + MOST / 2);
  return { line: line.slice(from, Math.max(to, end.character)), from };
}
