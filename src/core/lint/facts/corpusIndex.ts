import { type LintFacts, readNames } from './lintFacts';
import { hashesIn, shortHash } from './shortHash';
import { BANDS, bandOf, similarity } from './sketch';
import { capitalWords } from './words';

/** How a surface is tagged across the corpus. */
export interface NameUse {
  readonly surface: string;
  /** By label: in how many documents, and the first two of them in the order of paths. */
  readonly labels: ReadonlyMap<string, { readonly documents: number; readonly paths: readonly string[] }>;
}

/** What all documents together say, gathered from their facts alone. */
export interface CorpusIndex {
  readonly names: ReadonlyMap<string, NameUse>;
  /** Names in more than one document by the short hash of their first capitalised word. */
  readonly namesByWord: ReadonlyMap<string, readonly NameUse[]>;
  readonly namesByHash: ReadonlyMap<string, NameUse>;
  /** Documents in which a name, as a short hash, stands wider than it was tagged. */
  readonly narrower: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, { readonly mentions: number; readonly documents: number }>;
  /** Of all labels. */
  readonly mentions: number;
  /** Path to the first document before it with the same text. */
  readonly sameText: ReadonlyMap<string, string>;
  /** Path to the document before it that is most like it. */
  readonly similar: ReadonlyMap<string, { readonly path: string; readonly share: number }>;
}

/** @param facts in the order of paths, so that the index is the same whoever gathered them */
export function indexCorpus(facts: readonly LintFacts[]): CorpusIndex {
  const names = new Map<string, { surface: string; labels: Map<string, { documents: number; paths: string[] }> }>();
  const labels = new Map<string, { mentions: number; documents: number }>();
  const firstOfText = new Map<string, string>();
  const sameText = new Map<string, string>();
  for (const { path, text, names: own } of facts) {
    const twin = text === undefined ? undefined : firstOfText.get(text);
    if (twin !== undefined) sameText.set(path, twin);
    else if (text !== undefined) firstOfText.set(text, path);
    for (const row of own) {
      const { label, mentions, surfaces } = readNames(row);
      const sum = labels.get(label) ?? { mentions: 0, documents: 0 };
      labels.set(label, { mentions: sum.mentions + mentions, documents: sum.documents + 1 });
      for (const surface of surfaces) {
        const use = names.get(surface) ?? { surface, labels: new Map() };
        names.set(surface, use);
        const known = use.labels.get(label);
        if (known === undefined) use.labels.set(label, { documents: 1, paths: [path] });
        else if (known.documents++ === 1) known.paths.push(path);
      }
    }
  }
  const namesByHash = new Map([...names.values()].map((use) => [shortHash(use.surface), use]));
  return {
    names,
    namesByHash,
    namesByWord: byFirstWord(names.values()),
    narrower: countNarrower(facts, namesByHash),
    labels,
    mentions: [...labels.values()].reduce((sum, { mentions }) => sum + mentions, 0),
    sameText,
    similar: findSimilar(facts.filter(({ path }) => !sameText.has(path))),
  };
}

/** In how many documents a surface is tagged, whatever the label. */
export function documentsOf({ labels }: NameUse): number {
  let sum = 0;
  for (const { documents } of labels.values()) sum += documents;
  return sum;
}

function byFirstWord(names: Iterable<NameUse>): Map<string, NameUse[]> {
  const byWord = new Map<string, NameUse[]>();
  for (const use of names) {
    if (documentsOf(use) < 2) continue;
    const [first] = capitalWords(use.surface);
    if (first === undefined) continue;
    const hash = shortHash(use.surface.slice(first.start, first.end));
    const known = byWord.get(hash);
    if (known === undefined) byWord.set(hash, [use]);
    else known.push(use);
  }
  return byWord;
}

function countNarrower(
  facts: readonly LintFacts[],
  namesByHash: ReadonlyMap<string, NameUse>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { wider } of facts) {
    for (const hash of hashesIn(wider)) if (namesByHash.has(hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

/** Documents of one band's value that later ones are compared with; the first stand for what is like them. */
const MAX_COMPARED = 8;
/** Below this two texts are not called similar, whatever a rule asks for. */
export const LEAST_SHARE = 0.5;

/** One band after the other, so that no more than one table of them is in memory. */
function findSimilar(facts: readonly LintFacts[]): Map<string, { path: string; share: number }> {
  const similar = new Map<string, { path: string; share: number }>();
  for (let band = 0; band < BANDS; band++) {
    const seen = new Map<string, LintFacts[]>();
    for (const own of facts) {
      if (own.sketch === undefined) continue;
      const key = bandOf(own.sketch, band);
      const others = seen.get(key);
      if (others === undefined) {
        seen.set(key, [own]);
        continue;
      }
      for (const other of others) keepBest(similar, own, other);
      if (others.length < MAX_COMPARED) others.push(own);
    }
  }
  return similar;
}

function keepBest(similar: Map<string, { path: string; share: number }>, own: LintFacts, other: LintFacts): void {
  const share = similarity(own.sketch!, other.sketch!);
  const best = similar.get(own.path);
  if (share < LEAST_SHARE) return;
  // Of two that are equally like it the first in the order of paths, whatever band found it.
  if (best === undefined || share > best.share || (share === best.share && other.path < best.path)) {
    similar.set(own.path, { path: other.path, share });
  }
}
