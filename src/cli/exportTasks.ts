import type { CorpusSetup } from '../core/corpus/openCorpus';
import { readAhead } from '../core/corpus/readAhead';
import { readDocument } from '../core/corpus/readDocument';
import { type ExportedTexts, type ExportRun, exportStored, type Suggesting } from '../core/export/exportStored';
import type { CorpusFiles } from './world';

/** A document to export. Plain data: it crosses threads. */
export interface ExportTask {
  /** Its place in the list of the run's corpora. */
  readonly corpus: number;
  readonly path: string;
  /** As the run names it. */
  readonly display: string;
}

/** A corpus, open for export. */
export interface OpenExport {
  readonly files: Pick<CorpusFiles, 'read' | 'decode'>;
  readonly setup: CorpusSetup;
  readonly suggesting?: Suggesting | undefined;
}

/** In this thread; in the order of the tasks. */
export async function* exportHere(
  corpora: readonly OpenExport[],
  tasks: readonly ExportTask[],
  run: ExportRun,
): AsyncIterable<ExportedTexts> {
  const read = async (task: ExportTask) => {
    const corpus = corpora[task.corpus]!;
    return { task, corpus, stored: await readDocument(corpus.files, task.path, corpus.setup.config) };
  };
  for await (const { task, corpus, stored } of readAhead(tasks, read)) {
    yield exportStored(stored, task.display, corpus.setup, corpus.suggesting, run);
  }
}
