import { compareByCodePoint } from '../order';
import type { CorpusSummary } from '../summary/corpusSummary';
import type { FileSummary } from '../summary/fileSummary';
import { digestOf } from './fileDigest';

/** How much of a text is boilerplate; shares are of its code points, 0 to 1. */
export interface FileShare {
  readonly path: string;
  readonly title?: string;
  readonly share: number;
  /** By kind, the kinds that it has. */
  readonly kinds: Readonly<Record<string, number>>;
}

export interface KindShare {
  readonly kind: string;
  /** Of the code points of all files that count. */
  readonly share: number;
  readonly blocks: number;
  readonly files: number;
}

export interface BoilerplateShares {
  /** Files that count: a person confirmed a block, or judged the whole of the layer. */
  readonly counted: number;
  /** Of all files that count. */
  readonly share: number;
  /** The largest first. */
  readonly kinds: readonly KindShare[];
  /** Those with the largest share. */
  readonly files: readonly FileShare[];
}

/** @param most so many files are named */
export function boilerplateSharesOf(summary: CorpusSummary, most: number): BoilerplateShares {
  const totals = new Map<string, { characters: number; blocks: number; files: number }>();
  let [counted, characters, boilerplate] = [0, 0, 0];
  const files: { readonly path: string; readonly share: number; readonly summary: FileSummary }[] = [];
  for (const [path, file] of summary.files) {
    const known = digestOf(file).boilerplate;
    if (known === undefined) continue;
    counted++;
    characters += known.characters;
    boilerplate += known.boilerplate;
    for (const [kind, ofKind] of known.kinds) {
      const total = totals.get(kind) ?? { characters: 0, blocks: 0, files: 0 };
      total.characters += ofKind.characters;
      total.blocks += ofKind.blocks;
      total.files++;
      totals.set(kind, total);
    }
    if (known.boilerplate > 0) files.push({ path, share: shareOf(known.boilerplate, known.characters), summary: file });
  }
  files.sort((a, b) => b.share - a.share || compareByCodePoint(a.path, b.path));
  return {
    counted,
    share: shareOf(boilerplate, characters),
    kinds: [...totals]
      .map(([kind, total]) => ({
        kind,
        share: shareOf(total.characters, characters),
        blocks: total.blocks,
        files: total.files,
      }))
      .sort((a, b) => b.share - a.share || compareByCodePoint(a.kind, b.kind)),
    files: files.slice(0, most).map(fileShare),
  };
}

function fileShare({ path, share, summary }: { path: string; share: number; summary: FileSummary }): FileShare {
  const kinds = [...(digestOf(summary).boilerplate?.kinds ?? [])];
  return {
    path,
    ...(summary.title === undefined ? {} : { title: summary.title }),
    share,
    kinds: Object.fromEntries(kinds.map(([kind, { characters }]) => [kind, shareOf(characters, summary.characters)])),
  };
}

/** Blocks may overlap where a team allows it; a text has no more boilerplate than it has text. */
function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}
