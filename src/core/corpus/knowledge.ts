import { stemOf } from '../sidecar/paths';
import { contributionOf } from './contribution';
import { factsOf } from './facts';
import type { CancelToken, Files } from './files';
import { CorpusMemory } from './memory';
import type { CorpusSetup } from './openCorpus';
import { readDocument, type StoredDocument } from './readDocument';
import { throwIfCancelled } from './scan';

/** Documents read at the same time: enough to keep a disk busy, few enough for memory. */
const AT_ONCE = 8;

/**
 * A snapshot of what the documents teach each other (`CorpusMemory.knowledgeFor`). Texts are read one after the other
 * and let go of; the result does not depend on their order.
 * @param documents paths, as scanCorpus lists them
 * @throws CancelledError
 */
export async function learnCorpus(
  files: Pick<Files, 'read'>,
  setup: CorpusSetup,
  documents: readonly string[],
  token?: CancelToken,
): Promise<CorpusMemory> {
  const memory = new CorpusMemory();
  const queue = documents.values();
  const work = async (): Promise<void> => {
    for (const path of queue) {
      throwIfCancelled(token);
      learnDocument(memory, setup, await readDocument(files, path, setup.config));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return memory;
}

/** Puts one document's contribution in the place of the one it had; one that cannot be read teaches nothing. */
export function learnDocument(memory: CorpusMemory, setup: CorpusSetup, stored: StoredDocument): void {
  const { path, source } = stored;
  const { reading } = stored.sidecar;
  // What a file with conflict markers or of another format says is not a decision yet.
  const sidecar = reading?.state === 'ok' || reading?.state === 'partial' ? reading.sidecar : undefined;
  if (!source.ok) {
    memory.set(path, undefined);
    return;
  }
  const id = sidecar?.document.id ?? stemOf(path);
  const { site } = factsOf(path, { ...setup.factSources(path, id), sidecar });
  memory.set(path, contributionOf(source.text, sidecar, site));
}
