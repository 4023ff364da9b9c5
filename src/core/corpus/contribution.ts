import { isBoilerplate } from '../annotation';
import { anchorSidecar } from '../sidecar/anchor';
import type { Sidecar } from '../sidecar/types';
import { lineDecisions } from '../suggest/decisions';
import type { ArticleText } from '../text/document';
import { decidedNames } from './decidedNames';
import { lineKey } from './lineKey';

/** What one document teaches the others: its lines, and what people decided in it. Nothing that a program guessed. */
export interface Contribution {
  readonly site: string | undefined;
  /** Keys (lineKey) of its lines, each once. */
  readonly lines: Float64Array;
  /** Kinds that people confirmed, by the line's key. */
  readonly kinds: ReadonlyMap<number, ReadonlySet<string>>;
  /** What people decided about names, as `decidedNames` packs it. */
  readonly names: string;
}

/**
 * @param sidecar as stored; what has no certain place in the text any more teaches nothing about lines, but a name
 *   that was confirmed stays a name
 */
export function contributionOf(document: ArticleText, sidecar: Sidecar | undefined): Omit<Contribution, 'site'> {
  const lines = new Set<number>();
  const keys: (number | undefined)[] = [];
  for (let line = 0; line < document.lines.count; line++) {
    const key = lineKey(document.line(line));
    keys.push(key);
    if (key !== undefined) lines.add(key);
  }
  return {
    lines: Float64Array.from(lines),
    kinds: sidecar === undefined ? new Map() : confirmedKinds(document, sidecar, keys),
    names: sidecar === undefined ? '' : decidedNames(sidecar),
  };
}

function confirmedKinds(
  document: ArticleText,
  sidecar: Sidecar,
  keys: readonly (number | undefined)[],
): Map<number, Set<string>> {
  const kinds = new Map<number, Set<string>>();
  if (sidecar.blocks.length === 0 && sidecar.document.done?.blocks !== true) return kinds;
  const { confirmed, done } = lineDecisions(document, anchorSidecar(sidecar, document).sidecar);
  for (const [line, key] of keys.entries()) {
    const kind = confirmed.get(line) ?? (done ? 'body' : undefined);
    if (key === undefined || kind === undefined) continue;
    const own = kinds.get(key) ?? new Set();
    own.add(kind);
    kinds.set(key, own);
  }
  // A line that stands twice is content the first time only: its second place says nothing about other documents.
  for (const own of kinds.values()) {
    if ([...own].some((kind) => !isBoilerplate(kind))) own.delete('repeated-title');
  }
  return kinds;
}
