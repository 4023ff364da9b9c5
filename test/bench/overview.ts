import { type Overview, overviewOf } from '../../src/core/corpus/overview/overview';
import { filesOfTarget } from '../../src/core/corpus/overview/targetFiles';
import { CorpusSummary } from '../../src/core/corpus/summary/corpusSummary';
import { type FileSummary, summariseSidecar } from '../../src/core/corpus/summary/fileSummary';
import { EMPTY_SIDECAR, type Sidecar, type StoredEntity } from '../../src/core/sidecar/types';
import { textTable } from '../reporting/table';
import { median, ms, timings } from './timing';

const DOCUMENTS = 10_000;
const ENTITIES = 50;
const DATES = 12;
const BLOCKS = 8;
/** Different names in the corpus; how often each is said falls with its rank (Zipf). */
const NAMES = 100_000;
const LABELS = ['PERSON', 'LOCATION', 'ORGANIZATION'];
const KINDS = ['navigation', 'related-links', 'most-read', 'share-widget'];
const CHANGES = 50;
const WARM_UP = 3;
const OPTIONS = { labels: LABELS, nameOf: () => undefined, findings: [] };

/** What the overview page of a large corpus costs: all at once, and after one annotation. */
export async function bench(): Promise<string> {
  const random = lehmer(1);
  const summaries = Array.from({ length: DOCUMENTS }, () => summariseSidecar(sidecar(random)));
  const before = heap();
  const start = performance.now();
  const summary = new CorpusSummary();
  for (const [i, each] of summaries.entries()) summary.set(pathOf(i), each);
  const summed = performance.now() - start;
  const held = heap() - before;
  const first = performance.now();
  const overview: Overview = overviewOf(summary, OPTIONS);
  const drawn = performance.now() - first;
  let turn = 0;
  const cpu = process.cpuUsage();
  const changed = await timings(
    () => {
      const path = pathOf(turn++);
      summary.set(path, another(summary.files.get(path)!));
      overviewOf(summary, OPTIONS);
    },
    CHANGES,
    WARM_UP,
  );
  const { user } = process.cpuUsage(cpu);
  const key = overview.names[0]?.names[0]?.key ?? '';
  const asked = await timings(() => filesOfTarget(summary, { type: 'name', key }), 20);
  return [
    `${DOCUMENTS} documents with ${ENTITIES} entities, ${DATES} dates and ${BLOCKS} blocks each`,
    '',
    textTable(
      ['step', 'ms', ''],
      [
        ['sum up all files', ms(summed), `${(held / 1e6).toFixed(0)} MB held`],
        ['first figures', ms(drawn), `${(JSON.stringify(overview).length / 1e3).toFixed(0)} kB sent to the page`],
        [
          'figures after one annotation',
          ms(median(changed)),
          `${ms(user / 1000 / (CHANGES + WARM_UP))} ms of processor time, collections included`,
        ],
        ['files behind the most frequent name', ms(median(asked)), ''],
      ],
    ),
  ].join('\n');
}

function another(summary: FileSummary): FileSummary {
  return { ...summary, names: `PERSON\tNguyễn Văn An\t\t1\t0\n${summary.names}` };
}

function sidecar(random: () => number): Sidecar {
  const entities = Array.from({ length: ENTITIES }, (_, at): StoredEntity => {
    const rank = Math.floor(NAMES ** random());
    return { id: `e-${at}`, label: LABELS[rank % 3]!, start: at, end: at + 1, text: `Nguyễn Văn ${rank.toString(36)}` };
  });
  const dates = Array.from({ length: DATES }, (_, at) => ({
    id: `d-${at}`,
    type: 'DATE' as const,
    value: new Date(Date.UTC(2010, 0, 1) + Math.floor(random() * 4000) * 86_400_000).toISOString().slice(0, 10),
    start: 100 + at,
    end: 101 + at,
    text: 'ngày',
  }));
  const blocks = Array.from({ length: BLOCKS }, (_, at) => {
    const kind = KINDS[Math.floor(random() * KINDS.length)]!;
    return {
      id: `b-${at}`,
      kind,
      start: at * 300,
      end: at * 300 + Math.floor(random() * 300),
      first: 'Tin',
      last: 'Tin',
    };
  });
  const source = { file: 'a.txt', sha256: '', length: 5000 };
  return { ...EMPTY_SIDECAR, source, document: { date: dates[0]!.value }, entities, dates, blocks };
}

function pathOf(i: number): string {
  return `articles/${i % 100}/document-${i}.txt`;
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Park and Miller's generator (Communications of the ACM, 1988): the same corpus in every run. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
