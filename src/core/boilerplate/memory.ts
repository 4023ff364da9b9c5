import { isBoilerplate, isLineKind, type LineKind } from '../annotation';
import type { LineMemory } from '../knowledge';
import { type Message, say } from '../message';

/** What other documents say of a line. */
export interface Remembered {
  /** Added to the log odds of content: below 0 where the line recurs. */
  readonly shift: number;
  /** The kind that people confirmed most often elsewhere. */
  readonly kind: LineKind | undefined;
  readonly evidence: readonly Message[];
}

const NOTHING: Remembered = { shift: 0, kind: undefined, evidence: [] };

/** So many files of one site with the same line are as good as certain; more add nothing. */
const MAX_FILES = 16;

/**
 * @param line the line as it stands in the document
 * @param isTitle a headline stands in other files too: in their lists of related articles
 */
export function remember(memory: LineMemory, line: string, site: string | undefined, isTitle: boolean): Remembered {
  const kinds = memory.kinds(line);
  const confirmed = kinds && mostConfirmed(kinds);
  if (confirmed && !(isTitle && isBoilerplate(confirmed.kind))) {
    return {
      shift: isBoilerplate(confirmed.kind) ? -6 : 6,
      kind: confirmed.kind,
      evidence: [say('confirmed as {kind} in {count} other files', { kind: confirmed.kind, count: confirmed.count })],
    };
  }
  const { sameSite, all } = memory.count(line, site);
  if (isTitle || all === 0) return NOTHING;
  // Another site's copy of an agency report repeats paragraphs; a template repeats lines within its own site.
  const shift =
    -1.5 * Math.log2(1 + Math.min(sameSite, MAX_FILES)) - 0.4 * Math.log2(1 + Math.min(all - sameSite, MAX_FILES));
  return {
    shift,
    kind: undefined,
    evidence: [all === 1 ? say('stands in one other file') : say('stands in {count} other files', { count: all })],
  };
}

function mostConfirmed(kinds: ReadonlyMap<string, number>): { kind: LineKind; count: number } | undefined {
  let best: { kind: LineKind; count: number } | undefined;
  for (const [kind, count] of kinds) {
    if (!isLineKind(kind) || count <= 0) continue;
    // A tie goes to the first kind of the alphabet, so that the order of files does not tell.
    const isTie = best !== undefined && count === best.count && kind < best.kind;
    if (best === undefined || count > best.count || isTie) best = { kind, count };
  }
  return best;
}
