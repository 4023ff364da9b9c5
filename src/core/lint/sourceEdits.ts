import type { RangeMap } from '../sidecar/carry';
import type { TextRange } from '../text/range';
import type { FixEdit } from './rule';

export type LineEnd = '\n' | '\r\n' | '\r';

/** The line end that most lines of a file have; `\n` for a file of one line. */
export function mainLineEnd(raw: string): LineEnd {
  if (!raw.includes('\r')) return '\n';
  const counts: Record<LineEnd, number> = { '\n': 0, '\r\n': 0, '\r': 0 };
  for (const [end] of raw.matchAll(/\r\n?|\n/g)) counts[end as LineEnd]++;
  if (counts['\r\n'] >= counts['\n'] && counts['\r\n'] >= counts['\r']) return '\r\n';
  return counts['\n'] >= counts['\r'] ? '\n' : '\r';
}

/**
 * A source file after edits that count over its normalised text. Byte order mark and line ends stay as they are, but a
 * `\n` of an edit's new text is written as the file's main line end.
 * @param edits in document order, apart from each other
 */
export function editRaw(raw: string, edits: readonly Pick<FixEdit, 'range' | 'newText'>[]): string {
  const end = mainLineEnd(raw);
  const rawOffset = offsetsInRaw(raw);
  let result = '';
  let at = 0;
  for (const { range, newText } of edits) {
    result += raw.slice(at, rawOffset(range.start));
    result += end === '\n' ? newText : newText.replaceAll('\n', end);
    at = rawOffset(range.end);
  }
  return result + raw.slice(at);
}

/** Normalised offset → offset in the file's text; to be asked in growing order. */
function offsetsInRaw(raw: string): (offset: number) => number {
  let normalised = 0;
  let at = raw.startsWith('\ufeff') ? 1 : 0;
  if (!raw.includes('\r\n')) return (offset) => offset + at;
  return (offset) => {
    for (;;) {
      const pair = raw.indexOf('\r\n', at);
      // A pair is one unit of the normalised text.
      if (pair === -1 || normalised + (pair - at) >= offset) break;
      normalised += pair - at + 1;
      at = pair + 2;
    }
    at += offset - normalised;
    normalised = offset;
    return at;
  };
}

/**
 * Where ranges of the text before the edits stand after them. A range that ends inside replaced text grows to the whole
 * of what replaced it; one of which nothing is left is gone.
 * @param edits in document order, apart from each other
 */
export function rangesThrough(edits: readonly Pick<FixEdit, 'range' | 'newText'>[]): RangeMap {
  const grown = (edit: Pick<FixEdit, 'range' | 'newText'>): number =>
    edit.newText.length - (edit.range.end - edit.range.start);
  const moved = (offset: number, side: 'start' | 'end'): number => {
    let shift = 0;
    for (const edit of edits) {
      const { start, end } = edit.range;
      // What is inserted right at an edge stays outside the range.
      if (side === 'start' ? end <= offset && (end > start || start <= offset) : end <= offset && end > start) {
        shift += grown(edit);
      } else if (side === 'end' && start === end && start < offset) shift += grown(edit);
      else if (start < offset && offset < end)
        return side === 'start' ? start + shift : start + shift + edit.newText.length;
      else break;
    }
    return offset + shift;
  };
  return (range: TextRange) => {
    const start = moved(range.start, 'start');
    const end = moved(range.end, 'end');
    return start < end ? { start, end } : undefined;
  };
}
