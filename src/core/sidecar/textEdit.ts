/** Replaces a stretch of a file's text; offsets are UTF-16 units of the text before any edit. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The part `[from, to)` of the text with the edits that lie in it applied. Edits do not overlap; those that insert at
 * one place keep their order.
 */
export function applyEdits(text: string, edits: readonly TextEdit[], from = 0, to = text.length): string {
  if (edits.length === 0) return text.slice(from, to);
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = from;
  for (const edit of sorted) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at, to);
}

/** Where the line of the offset starts; the first one behind a byte order mark, which no indent counts. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

/** Behind the break of the line that the offset stands in; the text's end for the last line. */
export function nextLineStart(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
}

/** The line end that the file uses. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text.charCodeAt(at - 1) === 13 ? '\r\n' : '\n';
}
