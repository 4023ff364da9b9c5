import { isSidecarPath, sidecarPathOf } from '../sidecar/paths';
import type { CorpusConfig } from './config';
import { CONFIG_FILE } from './defaults';
import type { CancelToken, Files } from './files';
import { isNeverRead, type Membership } from './membership';
import { compareByCodePoint, sortByCodePoint } from './order';

/** The files of one corpus at one moment. Every list is in code-point order. */
export interface CorpusListing {
  readonly documents: readonly string[];
  /** Sidecars that are not excluded, whether their source is there or not. */
  readonly sidecars: readonly string[];
  /** Everything that the folder holds, without what belongs to a corpus of its own further down. */
  readonly all: ReadonlySet<string>;
  /** Folders below with a corpus.yaml of their own, ending in `/`: their files belong to them. */
  readonly nested: readonly string[];
}

/** @throws CancelledError when the token says so */
export async function scanCorpus(
  files: Pick<Files, 'list'>,
  membership: Membership,
  token?: CancelToken,
): Promise<CorpusListing> {
  const listed = await files.list(token);
  if (token?.isCancellationRequested) throw new CancelledError();
  const nested = listed
    .filter((path) => path.endsWith(`/${CONFIG_FILE}`) && !isNeverRead(path))
    .map((path) => path.slice(0, -CONFIG_FILE.length))
    .sort(compareByCodePoint);
  const own = sortByCodePoint(nested.length === 0 ? [...listed] : listed.filter((path) => !isBelow(path, nested)));
  return {
    documents: own.filter((path) => membership.contains(path)),
    sidecars: own.filter((path) => isSidecarPath(path) && !membership.isExcluded(path)),
    all: new Set(own),
    nested,
  };
}

/** The work was stopped by its owner; nothing is wrong. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled');
    this.name = 'CancelledError';
  }
}

export function throwIfCancelled(token: CancelToken | undefined): void {
  if (token?.isCancellationRequested) throw new CancelledError();
}

/** Sidecar path → the documents that it belongs to; more than one is an error that the linter reports. */
export function documentsBySidecar(
  documents: readonly string[],
  config: Pick<CorpusConfig, 'sidecars'>,
): ReadonlyMap<string, readonly string[]> {
  const bySidecar = new Map<string, string[]>();
  for (const path of documents) {
    const sidecar = sidecarPathOf(path, config);
    const sources = bySidecar.get(sidecar);
    if (sources === undefined) bySidecar.set(sidecar, [path]);
    else sources.push(path);
  }
  return bySidecar;
}

function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}
