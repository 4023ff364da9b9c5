import * as vscode from 'vscode';
import { ArticleText } from '../core/text/document';
import { normaliseText } from '../core/text/normalise';
import { toTextRange } from './convert';

/**
 * The text after one edit, made of the text before it: asking VS Code for the whole puts all lines of a document together
 * anew, at every key. Undefined where it is not certain to be the same, by its length, its lines and the edited lines.
 */
export function editedText(
  before: ArticleText,
  document: vscode.TextDocument,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): ArticleText | undefined {
  const [change, ...others] = changes;
  if (change === undefined || others.length > 0) return undefined;
  const { start, end } = toTextRange(before, change.range);
  const inserted = normaliseText(change.text);
  const text = new ArticleText(before.text.slice(0, start) + inserted + before.text.slice(end));
  const { count } = text.lines;
  if (count !== document.lineCount) return undefined;
  const breaks = document.eol === vscode.EndOfLine.CRLF ? count - 1 : 0;
  if (document.offsetAt(document.lineAt(count - 1).range.end) !== text.length + breaks) return undefined;
  const first = text.lines.lineAt(start);
  for (let line = first; line <= text.lines.lineAt(start + inserted.length); line++) {
    if (text.line(line) !== document.lineAt(line).text) return undefined;
  }
  return text;
}
