import { openCorpus } from '../core/corpus/openCorpus';
import { EXPORT_FORMATS } from '../core/export/formats';
import { encodeUtf8 } from '../node/encodeUtf8';
import { exportHere, type OpenExport } from './exportTasks';
import { nodeDisk } from './nodeFiles';
import type { Answers, ExportWork, ThreadCorpus } from './threadWork';

/** Bytes of texts after which a batch's answer goes off: long documents must not pile up in memory. */
const ENOUGH = 1 << 22;

/** The export's part in a thread. */
export async function exportInThread({ corpora, format: id, choice }: ExportWork): Promise<Answers> {
  const format = EXPORT_FORMATS.find((each) => each.id === id)!;
  const run = { format, choice, words: () => undefined, sha256: nodeDisk.sha256 };
  const open = await Promise.all(corpora.map(openHere));
  return {
    export: async function* (tasks) {
      let size = 0;
      for await (const exported of exportHere(open, tasks, run)) {
        if (!exported.ok) {
          yield exported;
          continue;
        }
        const texts = exported.texts.map(encodeUtf8);
        yield { ...exported, texts };
        for (const { length } of texts) size += length;
        if (size >= ENOUGH) return;
      }
    },
  };
}

async function openHere({ folder, configFile, annotator }: ThreadCorpus): Promise<OpenExport> {
  const files = nodeDisk.open(folder);
  return { files, setup: await openCorpus(files, { annotator, ...(configFile && { configFile }) }) };
}
