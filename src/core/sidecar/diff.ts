import { LAYERS, type Layer } from '../annotation';
import { entriesOf, type Item, type MergeEntry, toItem } from './mergeEntries';
import { isSameData } from './sameData';
import type { Sidecar } from './types';

/** How one annotation differs. Both sides keep their own offsets, which count in their own texts. */
export type SidecarDifference = {
  readonly layer: Layer;
  readonly id: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** `relabelled`: label or kind; `revalued`: type, value or what belongs to it; `edited`: note, ref and the like. */
  readonly changes: readonly ('added' | 'removed' | 'relabelled' | 'respanned' | 'revalued' | 'edited')[];
};

export interface SidecarDiff {
  /** In the order of the later file; removed ones by their former place. */
  readonly differences: readonly SidecarDifference[];
  /** Annotations that say what they said, on the same text at another offset. */
  readonly moved: number;
  /** Keys of `document` that changed. */
  readonly document: readonly { readonly key: string; readonly before: unknown; readonly after: unknown }[];
}

/** What people decided differently in two versions of a sidecar; suggestions play no part. */
export function diffSidecars(before: Sidecar, after: Sidecar): SidecarDiff {
  const differences: SidecarDifference[] = [];
  let moved = 0;
  for (const layer of LAYERS) {
    const old = entriesOf(before, layer);
    const fresh = entriesOf(after, layer);
    for (const id of new Set([...old.keys(), ...fresh.keys()])) {
      const was = old.get(id);
      const is = fresh.get(id);
      const changes = changesOf(was, is);
      if (changes.length > 0) {
        differences.push({ layer, id, before: was && toItem(was), after: is && toItem(is), changes });
      } else if (was?.span?.start !== is?.span?.start) moved++;
    }
  }
  differences.sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
  return { differences, moved, document: documentChanges(before, after) };
}

function placeOf({ before, after }: SidecarDifference): number {
  return (after ?? before)?.start ?? 0;
}

/** Annotations that lost their place count as there: nobody took them away. */
function changesOf(was: MergeEntry | undefined, is: MergeEntry | undefined): SidecarDifference['changes'] {
  if (was === undefined || is === undefined) return [was === undefined ? 'added' : 'removed'];
  const changes: SidecarDifference['changes'][number][] = [];
  if (was.decision.label !== is.decision.label || was.decision.kind !== is.decision.kind) changes.push('relabelled');
  if (!isSameData(attributesOf(was), attributesOf(is))) changes.push('revalued');
  if (was.span !== undefined && is.span !== undefined && !isSameData(quoteOf(was), quoteOf(is)))
    changes.push('respanned');
  if (!isSameData(was.rest, is.rest)) changes.push('edited');
  return changes;
}

function attributesOf({ decision: { label, kind, ...value } }: MergeEntry): object {
  return value;
}

/** What the annotation stands on, apart from where: offsets that moved with the text are no change. */
function quoteOf({ span }: MergeEntry): object {
  const { start, end, parts, ...quote } = span!;
  const from = Number(start);
  const relative = (parts as readonly (readonly [number, number])[] | undefined)?.map(([a, b]) => [a - from, b - from]);
  return { ...quote, parts: relative, length: 'text' in quote ? Number(end) - from : undefined };
}

function documentChanges(before: Sidecar, after: Sidecar): SidecarDiff['document'] {
  const old = before.document as Readonly<Record<string, unknown>>;
  const fresh = after.document as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((key) => !isSameData(old[key], fresh[key]))
    .map((key) => ({ key, before: old[key], after: fresh[key] }));
}
