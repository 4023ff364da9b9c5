import { sha256 } from '../sidecar/sha256';

export const SPLITS = ['train', 'dev', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** Of all documents: eight tenths, one, one. */
const BOUNDS: readonly (readonly [Split, number])[] = [
  ['train', 0.8],
  ['dev', 0.9],
  ['test', 1],
];

/**
 * The part that a document belongs to, from its name and the seed alone: it stays the same whatever else is exported,
 * in any order, on any machine. The shares are therefore near 80, 10 and 10 %, not exactly so.
 * @param key the document's site, where articles of one site are to stay together, else its path
 */
export function splitOf(key: string, seed: number): Split {
  const hash = sha256(new TextEncoder().encode(`${seed} ${key}`));
  const share = Number.parseInt(hash.slice(0, 12), 16) / 2 ** 48;
  return BOUNDS.find(([, bound]) => share < bound)![0];
}
