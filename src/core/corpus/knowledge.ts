import { sidecarPathOf, stemOf } from '../sidecar/paths';
import { contributionOf } from './contribution';
import { type ContributionCache, stampOf } from './contributionCache';
import { type KeptContribution, LINES } from './contributionSection';
import { siteOf } from './facts';
import type { CancelToken, Files } from './files';
import { CorpusMemory } from './memory';
import type { CorpusSetup } from './openCorpus';
import { readDocument, type StoredDocument } from './readDocument';
import { throwIfCancelled } from './scan';

/** Documents read at the same time: enough to keep a disk busy, few enough for memory. */
const AT_ONCE = 8;

export interface LearnOptions {
  readonly token?: CancelToken | undefined;
  /** Documents whose files are as they were are not read again; what is read is put in. */
  readonly cache?: ContributionCache;
  /** Called after each document: a host that has other work to do waits here. */
  readonly pause?: () => Promise<void>;
}

/**
 * A snapshot of what the documents teach each other (`CorpusMemory.knowledgeFor`). Texts are read one after the other
 * and let go of; the result does not depend on their order.
 * @param documents paths, as scanCorpus lists them
 * @throws CancelledError
 */
export async function learnCorpus(
  files: Pick<Files, 'read' | 'stat'>,
  setup: CorpusSetup,
  documents: readonly string[],
  { token, cache, pause }: LearnOptions = {},
): Promise<CorpusMemory> {
  const memory = new CorpusMemory();
  const queue = documents.values();
  const work = async (): Promise<void> => {
    for (const path of queue) {
      throwIfCancelled(token);
      const stamp = cache && (await documentStamp(files, setup, path));
      const kept = stamp === undefined ? undefined : cache?.get(LINES, path, stamp);
      if (kept !== undefined) remember(memory, setup, path, kept);
      else {
        const read = learnDocument(memory, setup, await readDocument(files, path, setup.config));
        if (read !== undefined && stamp !== undefined) cache?.set(LINES, path, stamp, read);
      }
      await pause?.();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return memory;
}

/** The stamp of a section that is worked out of a document and its sidecar. */
export async function documentStamp(
  files: Pick<Files, 'stat'>,
  { config }: Pick<CorpusSetup, 'config'>,
  path: string,
): Promise<string> {
  const stats = await Promise.all([files.stat(path), files.stat(sidecarPathOf(path, config))]);
  return stats.map(stampOf).join(' ');
}

/**
 * Puts one document's contribution in the place of the one it had; one that cannot be read teaches nothing.
 * @returns what to keep in the cache, under the stamp that the files had before they were read
 */
export function learnDocument(
  memory: CorpusMemory,
  setup: CorpusSetup,
  stored: StoredDocument,
): KeptContribution | undefined {
  const { path, source } = stored;
  const { reading } = stored.sidecar;
  // What a file with conflict markers or of another format says is not a decision yet.
  const sidecar = reading?.state === 'ok' || reading?.state === 'partial' ? reading.sidecar : undefined;
  if (!source.ok) {
    memory.set(path, undefined);
    return undefined;
  }
  const { id, site, url } = sidecar?.document ?? {};
  const kept: KeptContribution = {
    contribution: contributionOf(source.text, sidecar),
    info: {
      ...(id === undefined ? {} : { id }),
      ...(site === undefined ? {} : { site }),
      ...(url === undefined ? {} : { url }),
    },
  };
  remember(memory, setup, path, kept);
  return kept;
}

function remember(memory: CorpusMemory, setup: CorpusSetup, path: string, { contribution, info }: KeptContribution) {
  const sources = setup.factSources(path, info.id ?? stemOf(path));
  memory.set(path, { ...contribution, site: siteOf(sources, info) });
}
