import type { CancelToken } from '../../core/corpus/files';
import { say } from '../../core/message';
import { applyChange, type SidecarChange } from '../../core/sidecar/change';
import type { DocumentInfo } from '../../core/sidecar/types';
import type { Workbench } from '../commands/command';
import { translate } from '../convert';
import { nameOf } from '../corpora';
import { writeFailure } from '../writeFailures';
import type { CorpusDocument } from './documents';

/** One document's part of a change all over the corpus. */
export interface DocumentChange {
  readonly document: CorpusDocument;
  readonly change: SidecarChange;
  /** What a new sidecar says of the document. */
  info?(): DocumentInfo;
}

export interface Written {
  readonly documents: readonly DocumentChange[];
  /** Why others were left alone, in the display language. */
  readonly refusals: readonly string[];
}

/** Sidecars written at the same time; each write waits for the disk. */
const AT_ONCE = 4;

const CHANGED = say('the file changed meanwhile');

/**
 * Makes the changes, file by file. What is written belongs to one step, so that one undo takes all of it back; where it
 * is stopped, to the same step.
 * @param done called after each file with how many are done
 */
export async function writeChanges(
  workbench: Pick<Workbench, 'articles' | 'store' | 'tallies'>,
  step: object,
  changes: readonly DocumentChange[],
  token: CancelToken,
  done: (count: number) => void = () => {},
): Promise<Written> {
  const documents: DocumentChange[] = [];
  const refusals: string[] = [];
  const tallies = await workbench.tallies.get();
  const queue = changes.values();
  let count = 0;
  const worker = async (): Promise<void> => {
    for (const one of queue) {
      if (token.isCancellationRequested) return;
      const reason = await writeOne(workbench, step, one);
      if (reason === undefined) {
        documents.push(one);
        tallies.written(one.document.corpus, one.document.path);
      } else refusals.push(`${nameOf(one.document.uri)}: ${reason}`);
      done(++count);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { documents, refusals };
}

/** @returns why nothing was written */
async function writeOne(
  { articles, store }: Pick<Workbench, 'articles' | 'store'>,
  step: object,
  { document, change, info }: DocumentChange,
): Promise<string | undefined> {
  const { uri, sidecarUri, corpus, path, text } = document;
  const open = articles.at(uri);
  if (open !== undefined) {
    if (open.text.text !== text.text) return translate(CHANGED);
    const result = await store.apply(uri, open.version, change, step);
    return result.status === 'refused' || result.status === 'pending' ? translate(result.message) : undefined;
  }
  try {
    const revision = await store.revise(
      uri,
      sidecarUri,
      step,
      (stored, now) =>
        now.document.text === text.text ? applyChange(stored, change, now.document) : { refused: CHANGED },
      info,
    );
    if (revision.status === 'refused') return translate(revision.message);
    // Of an open article the corpus hears by itself.
    corpus.learn(path);
    return undefined;
  } catch (error) {
    return translate(writeFailure(sidecarUri, error));
  }
}
