import { type CorpusIndex, documentsOf, type NameUse } from './facts/corpusIndex';
import { type LintFacts, readNames } from './facts/lintFacts';
import { hashesIn, shortHash } from './facts/shortHash';
import { capitalWords } from './facts/words';

/**
 * What the other documents have to say about one: small, plain data that the corpus rules check the document against.
 * A document without evidence has no findings of theirs and need not be read again; the same document with the same
 * evidence always has the same ones.
 */
export interface CorpusEvidence {
  /** An earlier document with the same text. */
  readonly sameAs?: string;
  readonly similarTo?: { readonly path: string; readonly share: number };
  /** Surfaces of this document that are tagged with more than one label somewhere. */
  readonly otherLabels?: readonly KnownName[];
  /** Names of other documents of which every capitalised word stands here, untagged. */
  readonly untagged?: readonly KnownName[];
  /** Longer names of other documents of which this one may have tagged a part. */
  readonly longer?: readonly KnownName[];
  /** Surfaces of this document of which other documents tagged a part only. */
  readonly shorter?: readonly { readonly surface: string; readonly documents: number }[];
  /** Labels of this document that hardly any other has. */
  readonly rareLabels?: readonly { readonly label: string; readonly mentions: number; readonly documents: number }[];
}

export interface KnownName {
  readonly surface: string;
  /** The most used first, this document not counted. */
  readonly labels: readonly { readonly label: string; readonly documents: number; readonly path: string }[];
}

/** Mentions in the whole corpus below which a label is told of; what a rule's option can lower. */
export const RARE_MENTIONS = 20;

/** Mentions in a corpus that is large enough for a label to be rare in it. */
const LARGE = 1000;

/** Undefined when there is nothing to look at. */
export function evidenceFor(facts: LintFacts, index: CorpusIndex): CorpusEvidence | undefined {
  const own = new Map(facts.names.flatMap((row) => namesByLabel(row)));
  const sameAs = index.sameText.get(facts.path);
  const similarTo = index.similar.get(facts.path);
  const evidence: CorpusEvidence = {
    ...(sameAs === undefined ? {} : { sameAs }),
    ...(similarTo === undefined ? {} : { similarTo }),
    ...some('otherLabels', otherLabels(facts, index, own)),
    ...some('untagged', untaggedNames(facts, index, own)),
    ...some('longer', longerNames(facts, index, own)),
    ...some('shorter', shorterNames(facts, index, own)),
    ...some('rareLabels', rareLabels(facts, index)),
  };
  return Object.keys(evidence).length === 0 ? undefined : evidence;
}

type OwnLabels = ReadonlyMap<string, readonly string[]>;

function namesByLabel(row: string): [string, readonly string[]][] {
  const { label, surfaces } = readNames(row);
  return surfaces.map((surface) => [`${label}\t${surface}`, [label, surface]]);
}

function some<K extends keyof CorpusEvidence, V>(key: K, items: readonly V[]): { readonly [P in K]?: readonly V[] } {
  return (items.length === 0 ? {} : { [key]: items }) as { readonly [P in K]?: readonly V[] };
}

/** Without what the document itself says; undefined when nobody else says anything. */
function saidByOthers(use: NameUse, facts: LintFacts, own: OwnLabels): KnownName | undefined {
  const labels = [...use.labels].flatMap(([label, { documents, paths }]) => {
    const others = documents - (own.has(`${label}\t${use.surface}`) ? 1 : 0);
    return others === 0 ? [] : [{ label, documents: others, path: paths.find((path) => path !== facts.path)! }];
  });
  labels.sort((a, b) => b.documents - a.documents || (a.label < b.label ? -1 : 1));
  return labels.length === 0 ? undefined : { surface: use.surface, labels };
}

function otherLabels(facts: LintFacts, index: CorpusIndex, own: OwnLabels): KnownName[] {
  const found = new Map<string, KnownName>();
  for (const [, surface] of own.values()) {
    const use = index.names.get(surface!);
    if (use === undefined || use.labels.size < 2 || found.has(use.surface)) continue;
    found.set(use.surface, saidByOthers(use, facts, own) ?? { surface: use.surface, labels: [] });
  }
  return [...found.values()];
}

function untaggedNames(facts: LintFacts, index: CorpusIndex, own: OwnLabels): KnownName[] {
  const words = new Set(hashesIn(facts.untagged));
  const names: KnownName[] = [];
  for (const word of words) {
    for (const use of index.namesByWord.get(word) ?? []) {
      const isHere = [...capitalWords(use.surface)].every(({ start, end }) =>
        words.has(shortHash(use.surface.slice(start, end))),
      );
      const known = isHere ? saidByOthers(use, facts, own) : undefined;
      if (known !== undefined) names.push(known);
    }
  }
  return names;
}

function longerNames(facts: LintFacts, index: CorpusIndex, own: OwnLabels): KnownName[] {
  const names: KnownName[] = [];
  for (const hash of hashesIn(facts.wider)) {
    const use = index.namesByHash.get(hash);
    const known = use === undefined ? undefined : saidByOthers(use, facts, own);
    // This document is one of those that tag the part.
    const narrower = (index.narrower.get(hash) ?? 1) - 1;
    if (known !== undefined && documentsOf(use!) > narrower) names.push(known);
  }
  return names;
}

function shorterNames(
  facts: LintFacts,
  index: CorpusIndex,
  own: OwnLabels,
): { readonly surface: string; readonly documents: number }[] {
  const ownWider = new Set(hashesIn(facts.wider));
  const found = new Map<string, number>();
  for (const [, surface] of own.values()) {
    const hash = shortHash(surface!);
    const documents = (index.narrower.get(hash) ?? 0) - (ownWider.has(hash) ? 1 : 0);
    const use = index.names.get(surface!);
    // Where as many wrote it whole, neither way is the odd one.
    if (documents > 0 && use !== undefined && documents > documentsOf(use)) found.set(surface!, documents);
  }
  return Array.from(found, ([surface, documents]) => ({ surface, documents }));
}

function rareLabels(
  facts: LintFacts,
  index: CorpusIndex,
): { readonly label: string; readonly mentions: number; readonly documents: number }[] {
  if (facts.names.length === 0 || index.mentions < LARGE) return [];
  return facts.names.flatMap((row) => {
    const { label } = readNames(row);
    const sum = index.labels.get(label);
    return sum === undefined || sum.mentions >= RARE_MENTIONS ? [] : [{ label, ...sum }];
  });
}
