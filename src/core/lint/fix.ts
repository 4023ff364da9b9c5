import type { SourceStamp } from '../sidecar/types';
import { carryAlong } from './carryAlong';
import type { Finding, FixEdit } from './rule';
import { editRaw } from './sourceEdits';

/** Passes after which fixes that keep making room for each other are given up (eslint's number). */
export const MAX_PASSES = 10;

/** The two files of a document. */
export interface FixedTexts {
  /** As decoded, with byte order mark and carriage returns; undefined where the source is not to be touched. */
  readonly source: string | undefined;
  readonly sidecar: string | undefined;
}

/** Ties a sidecar to the source's new text. @param raw what will be written */
export type StampOf = (raw: string) => SourceStamp;

/**
 * Applies the fixes that do not get in each other's way, in document order; one that overlaps or touches an earlier one
 * is left for the next pass, when the rules have looked again. All edits of a fix are made, or none. Where the source
 * is edited the sidecar moves along and is stamped anew, and its own fixes wait for the next pass.
 * @param texts the version that was linted
 * @param stampOf needed to edit a source that has a sidecar
 */
export function applyFixes(
  texts: FixedTexts,
  findings: readonly Pick<Finding, 'fix'>[],
  stampOf?: StampOf,
): { readonly texts: FixedTexts; readonly applied: number } {
  const fixes = findings
    .flatMap(({ fix }) => (fix === undefined || fix.length === 0 ? [] : [fix]))
    .sort((a, b) => firstStart(a) - firstStart(b));
  const ofSource = choose(texts, fixes, 'source');
  if (ofSource.edits.length > 0) {
    const source = editRaw(texts.source!, ofSource.edits);
    const sidecar = carryAlong(texts, source, ofSource.edits, stampOf);
    if (sidecar !== 'refused') return { texts: { source, sidecar }, applied: ofSource.applied };
  }
  const { edits, applied } = choose(texts, fixes, 'sidecar');
  return { texts: { ...texts, sidecar: edited(texts.sidecar, edits) }, applied };
}

/** The fixes of one file that can be made together, as edits in document order. */
function choose(
  texts: FixedTexts,
  fixes: readonly (readonly FixEdit[])[],
  file: FixEdit['file'],
): { readonly edits: readonly FixEdit[]; readonly applied: number } {
  if (texts[file] === undefined) return { edits: [], applied: 0 };
  const taken: FixEdit[] = [];
  let applied = 0;
  let reached = -1;
  for (const fix of fixes) {
    if (fix.some((edit) => edit.file !== file)) continue;
    // Fixes come in the order of their first edits: one that begins behind all that is taken touches none of it.
    if (firstStart(fix) <= reached && fix.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix);
    reached = Math.max(reached, ...fix.map(({ range }) => range.end));
    applied++;
  }
  return { edits: taken.sort((a, b) => a.range.start - b.range.start), applied };
}

function firstStart(fix: readonly FixEdit[]): number {
  return Math.min(...fix.map(({ range }) => range.start));
}

function touches(a: FixEdit, b: FixEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}

function edited(text: string | undefined, edits: readonly FixEdit[]): string | undefined {
  if (text === undefined) return undefined;
  let result = '';
  let at = 0;
  for (const { range, newText } of edits) {
    result += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return result + text.slice(at);
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
  stampOf?: StampOf,
): FixState & { readonly applied: number } {
  let state: FixState = { texts, findings: lint(texts) };
  let total = 0;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const { texts: next, applied } = applyFixes(state.texts, state.findings, stampOf);
    if (applied === 0) break;
    total += applied;
    state = { texts: next, findings: lint(next) };
  }
  return { ...state, applied: total };
}
