import type { StoredDocument } from '../core/corpus/readDocument';
import { repairSidecar } from '../core/sidecar/repair';
import { sourceStamp } from '../core/sidecar/stamp';
import { refusal } from '../core/sidecar/storable';
import { SidecarWriteError, writeSidecar } from '../core/sidecar/write';
import type { Disk } from './world';

/** What `--fix` did to sidecars as a whole, apart from the fixes of rules. */
export interface Repairs {
  /** Sidecars whose `source` was added or renewed. */
  readonly stamped: number;
  readonly moved: number;
  readonly ambiguous: number;
  readonly lost: number;
  /** Refusals and stored suggestions without a certain place. */
  readonly dropped: number;
  readonly newIds: number;
  readonly migrated: number;
  /** Layers that were done of another text. */
  readonly reopened: number;
}

export const NO_REPAIRS: Repairs = {
  stamped: 0,
  moved: 0,
  ambiguous: 0,
  lost: 0,
  dropped: 0,
  newIds: 0,
  migrated: 0,
  reopened: 0,
};

export function addRepairs(a: Repairs, b: Repairs): Repairs {
  return Object.fromEntries(
    Object.entries(a).map(([key, count]) => [key, count + b[key as keyof Repairs]]),
  ) as unknown as Repairs;
}

/** The sidecar's text after the repair; undefined where there is nothing to repair, or it cannot be told safely. */
export function repairStored(
  { path, source, sidecar }: StoredDocument,
  disk: Pick<Disk, 'sha256'>,
): { readonly text: string; readonly repairs: Repairs } | undefined {
  const { reading, text: before } = sidecar;
  if (!source.ok || before === undefined || reading === undefined) return undefined;
  if (reading.state !== 'ok' && reading.state !== 'partial') return undefined;
  const stamp = sourceStamp(path.slice(path.lastIndexOf('/') + 1), source.bytes, source.text, disk.sha256);
  const repaired = repairSidecar(reading.sidecar, source.text, stamp, Math.random);
  if (refusal(repaired.sidecar) !== undefined) return undefined;
  let text: string;
  try {
    text = writeSidecar(repaired.sidecar, reading);
  } catch (error) {
    // Written in a way that cannot be changed safely: the findings stay, and a person looks.
    if (error instanceof SidecarWriteError) return undefined;
    throw error;
  }
  if (text === before) return undefined;
  const { anchoring, newIds, isMigrated, reopened } = repaired;
  const old = reading.sidecar.source;
  const isStamped =
    old?.sha256 === stamp.sha256 && old.length === stamp.length && old.lines === stamp.lines && old.file === stamp.file;
  return {
    text,
    repairs: {
      stamped: isStamped ? 0 : 1,
      moved: anchoring.moved,
      ambiguous: anchoring.ambiguous.length,
      lost: anchoring.lost.length,
      dropped: anchoring.dropped.rejected + anchoring.dropped.suggestions,
      newIds,
      migrated: isMigrated ? 1 : 0,
      reopened,
    },
  };
}

/** One line a kind; empty where nothing was repaired. @param isDone false for `--fix-dry-run` */
export function describeRepairs(repairs: Repairs, isDone: boolean): string {
  const lines: readonly (readonly [number, string])[] = [
    [repairs.stamped, 'source added or renewed (hash, length, fingerprint of the lines)'],
    [repairs.moved, 'annotations moved to their certain place'],
    [repairs.ambiguous, 'annotations put into "unanchored": they may be in more than one place'],
    [repairs.lost, 'annotations put into "unanchored": what they stood on is gone'],
    [repairs.dropped, 'refusals and suggestions dropped, since their place is not certain'],
    [repairs.newIds, 'ids that stood twice replaced'],
    [repairs.migrated, 'sidecars brought to this version of the format'],
    [repairs.reopened, 'layers that were done are open again, since the text changed'],
  ];
  const told = lines.filter(([count]) => count > 0);
  if (told.length === 0) return '';
  const head = isDone ? 'Repaired in the sidecars:' : 'Would repair in the sidecars:';
  return `${head}\n${told.map(([count, what]) => `  ${count} ${what}\n`).join('')}`;
}
