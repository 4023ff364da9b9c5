import * as vscode from 'vscode';
import type { Message } from '../core/message';
import type { ArticleText } from '../core/text/document';
import type { TextRange } from '../core/text/range';

// The only place where offsets meet VS Code's positions. It goes through line and column, which do not depend on the
// kind of line break: a document with CRLF has other offsets than the normalised text, but the same lines and columns.

export function toPosition(text: ArticleText, offset: number): vscode.Position {
  const { line, column } = text.lines.positionAt(offset);
  return new vscode.Position(line, column);
}

/** @param range UTF-16, over `text` */
export function toRange(text: ArticleText, range: TextRange): vscode.Range {
  return new vscode.Range(toPosition(text, range.start), toPosition(text, range.end));
}

/** UTF-16 offset in `text`; positions outside are clamped. */
export function toOffset(text: ArticleText, position: vscode.Position): number {
  return text.lines.offsetAt({ line: position.line, column: position.character });
}

/** UTF-16 range in `text`; positions outside are clamped. */
export function toTextRange(text: ArticleText, range: vscode.Range): TextRange {
  return { start: toOffset(text, range.start), end: toOffset(text, range.end) };
}

/** The sentence in the display language. */
export function translate(message: Message): string {
  return message.data === undefined
    ? vscode.l10n.t(message.template)
    : vscode.l10n.t(message.template, { ...message.data });
}
