import { surfaceKey } from '../knowledge';
import type { Sidecar } from '../sidecar/types';

/** A refusal that names no label refuses every label. */
export const ANY_LABEL = '*';

/**
 * What people decided about the names of one document, as one string: a row a name and label, the parts apart by tabs.
 * A corpus holds half a million of these decisions, and as one flat string a document they cost neither time nor memory.
 */
export function decidedNames(sidecar: Sidecar): string {
  const rows = new Map<string, { confirmed: number; rejected: number }>();
  const rowOf = (surface: string, label: string) => {
    const key = `${surfaceKey(surface)}\t${label.replace(/[\t\n]/g, ' ')}`;
    const row = rows.get(key) ?? { confirmed: 0, rejected: 0 };
    rows.set(key, row);
    return row;
  };
  for (const { text, label, flag } of sidecar.entities) if (flag !== 'unsure') rowOf(text, label).confirmed++;
  for (const { layer, text, label } of sidecar.rejected) {
    if (layer === 'entity') rowOf(text, label ?? ANY_LABEL).rejected++;
  }
  return [...rows].map(([key, { confirmed, rejected }]) => `${key}\t${confirmed}\t${rejected}\n`).join('');
}

/** Hands over the rows again, in the order they were written; with a callback, since half a million objects take time. */
export function readDecidedNames(
  packed: string,
  visit: (surface: string, label: string, confirmed: number, rejected: number) => void,
): void {
  for (let at = 0; at < packed.length; ) {
    const label = packed.indexOf('\t', at) + 1;
    const confirmed = packed.indexOf('\t', label) + 1;
    const rejected = packed.indexOf('\t', confirmed) + 1;
    const end = packed.indexOf('\n', rejected);
    if (label === 0 || confirmed === 0 || rejected === 0 || end === -1) return;
    visit(
      packed.slice(at, label - 1),
      packed.slice(label, confirmed - 1),
      count(packed, confirmed, rejected - 1),
      count(packed, rejected, end),
    );
    at = end + 1;
  }
}

function count(packed: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + packed.charCodeAt(at) - 48;
  return value;
}
