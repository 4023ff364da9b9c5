import type { Finding, FixEdit } from './rule';

/** Passes after which fixes that keep making room for each other are given up (eslint's number). */
export const MAX_PASSES = 10;

/** The two files of a document. */
export interface FixedTexts {
  readonly source: string | undefined;
  readonly sidecar: string | undefined;
}

/**
 * Applies the fixes that do not get in each other's way, in document order; one that overlaps or touches an earlier one
 * is left for the next pass, when the rules have looked again. All edits of a fix are made, or none.
 * @param texts the version that was linted
 */
export function applyFixes(
  texts: FixedTexts,
  findings: readonly Pick<Finding, 'fix'>[],
): { readonly texts: FixedTexts; readonly applied: number } {
  const fixes = findings
    .flatMap(({ fix }) => (fix === undefined || fix.length === 0 ? [] : [fix]))
    .sort((a, b) => firstStart(a) - firstStart(b));
  const taken: FixEdit[] = [];
  let applied = 0;
  for (const fix of fixes) {
    if (fix.some((edit) => texts[edit.file] === undefined || taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix);
    applied++;
  }
  return {
    texts: { source: edited(texts.source, taken, 'source'), sidecar: edited(texts.sidecar, taken, 'sidecar') },
    applied,
  };
}

function firstStart(fix: readonly FixEdit[]): number {
  return Math.min(...fix.map(({ range }) => range.start));
}

function touches(a: FixEdit, b: FixEdit): boolean {
  return a.file === b.file && a.range.start <= b.range.end && b.range.start <= a.range.end;
}

function edited(text: string | undefined, edits: readonly FixEdit[], file: FixEdit['file']): string | undefined {
  if (text === undefined) return undefined;
  const own = edits.filter((edit) => edit.file === file).sort((a, b) => b.range.start - a.range.start);
  return own.reduce(
    (result, { range, newText }) => result.slice(0, range.start) + newText + result.slice(range.end),
    text,
  );
}

/** One state of a document while it is repaired. */
export interface FixState {
  readonly texts: FixedTexts;
  readonly findings: readonly Finding[];
}

/**
 * Lints and fixes in passes until nothing more is to be fixed.
 * @param lint the findings of these texts
 * @returns the last state, whose findings are what is left, and how many fixes were made
 */
export function fixUntilStable(
  texts: FixedTexts,
  lint: (texts: FixedTexts) => readonly Finding[],
): FixState & { readonly applied: number } {
  let state: FixState = { texts, findings: lint(texts) };
  let total = 0;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const { texts: next, applied } = applyFixes(state.texts, state.findings);
    if (applied === 0) break;
    total += applied;
    state = { texts: next, findings: lint(next) };
  }
  return { ...state, applied: total };
}
