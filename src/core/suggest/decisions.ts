import { isBoilerplate, isLineKind, type LineKind } from '../annotation';
import { say } from '../message';
import type { Sidecar } from '../sidecar/types';
import type { SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';

/** What people decided about single lines: a kind, or only that the suggested kind is wrong. */
export interface LineDecisions {
  /** Line (from 0) to the kind of the confirmed block that covers it. */
  readonly confirmed: ReadonlyMap<number, LineKind>;
  /** Line to the kinds refused for it. */
  readonly refused: ReadonlyMap<number, ReadonlySet<string>>;
  /** Every line was judged: one that no confirmed block covers is body. */
  readonly done: boolean;
}

export const NO_DECISIONS: LineDecisions = { confirmed: new Map(), refused: new Map(), done: false };

/** Reads the decisions about lines out of a sidecar whose offsets are true of `document`. */
export function lineDecisions(document: ArticleText, sidecar: Sidecar): LineDecisions {
  const confirmed = new Map<number, LineKind>();
  for (const block of sidecar.blocks) {
    if (!isLineKind(block.kind)) continue;
    for (const line of linesOf(document, block)) confirmed.set(line, block.kind);
  }
  const refused = new Map<number, Set<string>>();
  for (const rejection of sidecar.rejected) {
    if (rejection.layer !== 'block') continue;
    for (const line of linesOf(document, rejection)) {
      const kinds = refused.get(line) ?? new Set<string>();
      kinds.add(rejection.label ?? '*');
      refused.set(line, kinds);
    }
  }
  return { confirmed, refused, done: sidecar.document.done?.blocks === true };
}

function* linesOf(document: ArticleText, stored: { start: number; end: number }): Iterable<number> {
  const { start, end } = document.toUtf16(stored);
  const last = document.lines.lineAt(Math.max(start, end - 1));
  for (let line = document.lines.lineAt(start); line <= last; line++) yield line;
}

/** Puts decisions over the suggested kinds. A refused kind falls back to `body`: a refusal says "not boilerplate". */
export function applyDecisions(lines: readonly SuggestedLine[], decisions: LineDecisions): SuggestedLine[] {
  return lines.map((line) => {
    const kind = decisions.confirmed.get(line.line);
    if (kind !== undefined) return decided(line.line, kind);
    if (decisions.done) return decided(line.line, 'body');
    const refused = decisions.refused.get(line.line);
    const isRefused = refused?.has(line.kind) || (refused?.has('*') && isBoilerplate(line.kind));
    return isRefused ? decided(line.line, 'body') : line;
  });
}

function decided(line: number, kind: LineKind): SuggestedLine {
  return { line, kind, score: 1, from: 'person', evidence: [say('decided by a person')] };
}
