import type { TextRange } from '../text/range';

const REACH = 300;

/**
 * The sentence around a place of a line, cut at a full stop, question or exclamation mark followed by a space, and at
 * 300 characters to either side: enough to tell where it points, and bounded on lines without end.
 */
export function sentenceAround(text: string, at: number): TextRange {
  let start = at;
  const first = Math.max(0, at - REACH);
  while (start > first && !isBreak(text, start - 1)) start--;
  let end = at;
  const last = Math.min(text.length, at + REACH);
  while (end < last && !isBreak(text, end)) end++;
  return { start, end: Math.max(end, at + 1) };
}

function isBreak(text: string, at: number): boolean {
  const mark = text[at];
  // *from 9 a.m. to 5 p.m.*
  if (mark === '.' && text[at - 1] === 'm' && text[at - 2] === '.' && /[ap]/.test(text[at - 3] ?? '')) return false;
  return (mark === '.' || mark === '!' || mark === '?' || mark === ';') && (text[at + 1] ?? ' ') === ' ';
}
