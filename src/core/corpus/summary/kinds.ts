import type { StoredBlock } from '../../sidecar/types';
import { packRows, readRows } from './rows';

/** How much of a document is of one kind. */
export interface KindCount {
  readonly kind: string;
  /** Blocks that a person confirmed, and open stored suggestions. */
  readonly confirmed: number;
  readonly suggested: number;
  /** Code points in these blocks. */
  readonly confirmedCharacters: number;
  readonly suggestedCharacters: number;
}

/** As `FileSummary.kinds` holds them. */
export function packKinds(confirmed: readonly StoredBlock[], suggested: readonly StoredBlock[]): string {
  const sizes = (blocks: readonly StoredBlock[]): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const { kind, start, end } of blocks) sums.set(kind, (sums.get(kind) ?? 0) + end - start);
    return sums;
  };
  const [known, guessed] = [sizes(confirmed), sizes(suggested)];
  const textsOf = ({ kind }: StoredBlock): readonly string[] => [
    kind,
    `${known.get(kind) ?? 0}`,
    `${guessed.get(kind) ?? 0}`,
  ];
  return packRows(confirmed.map(textsOf), suggested.map(textsOf));
}

export function* kindsOf(summary: { readonly kinds: string }): Iterable<KindCount> {
  for (const { texts, confirmed, suggested } of readRows(summary.kinds)) {
    const [kind = '', confirmedCharacters, suggestedCharacters] = texts;
    yield {
      kind,
      confirmed,
      suggested,
      confirmedCharacters: Number(confirmedCharacters),
      suggestedCharacters: Number(suggestedCharacters),
    };
  }
}
