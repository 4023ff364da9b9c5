/** Small tools to read at a place in a folded line; every pattern is sticky, so a failed try costs nothing. */

/** Compiles a pattern to be tried at one place. Groups may be named. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'uy');
}

export function matchAt(regex: RegExp, text: string, at: number): RegExpExecArray | undefined {
  regex.lastIndex = at;
  return regex.exec(text) ?? undefined;
}

/** End of the match, or -1. */
export function endAt(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word or number could end at the place: what follows is no letter or digit. */
export function isWordEnd(text: string, at: number): boolean {
  const next = text[at];
  return next === undefined || !WORD_UNIT.test(next);
}

/** How far back context is read. */
const CONTEXT = 36;

/** What stands before a place, without spaces at its end. */
export function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - CONTEXT), at).trimEnd();
}

/** What stands behind a place, as far as context is read. */
export function after(text: string, at: number): string {
  return text.slice(at, at + CONTEXT);
}

/** Pattern source of "one of these", longest first so that no choice hides a longer one. */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

/** No letter or digit may follow. */
export const END = '(?![\\p{L}\\p{M}\\p{N}])';
