import { contributionOf } from '../../src/core/corpus/contribution';
import { ContributionCache } from '../../src/core/corpus/contributionCache';
import { LINES } from '../../src/core/corpus/contributionSection';
import { CorpusMemory } from '../../src/core/corpus/memory';
import type { StoredEntity } from '../../src/core/sidecar/types';
import { EMPTY_SIDECAR } from '../../src/core/sidecar/types';
import { ArticleText } from '../../src/core/text/document';
import { textTable } from '../reporting/table';
import { ms } from './timing';

const DOCUMENTS = 10_000;
const ANNOTATIONS = 50;
const LINES_EACH = 30;
/** Different names in the corpus; how often each is said falls with its rank (Zipf). */
const NAMES = 100_000;
const LABELS = ['PERSON', 'LOCATION', 'ORGANIZATION'];

/**
 * What a large corpus costs: ten thousand documents with fifty confirmed mentions each, read from the cache as the
 * editor does when a folder is opened, and held in memory.
 */
export async function bench(): Promise<string> {
  const stored = cacheText();
  const bytes = stored.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  const before = heap();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const reader = ContributionCache.reader();
  for (const line of stored) reader.line(line);
  const memory = new CorpusMemory();
  for (let i = 0; i < DOCUMENTS; i++) {
    const kept = reader.cache.get(LINES, pathOf(i), 'stamp');
    if (kept !== undefined) memory.set(pathOf(i), { ...kept.contribution, site: 'example.org' });
  }
  const time = performance.now() - start;
  const { user } = process.cpuUsage(cpu);
  const used = heap() - before;
  const asked = performance.now();
  const { surfaces } = memory.knowledgeFor(pathOf(7));
  const surfaceCount = surfaces.size;
  const question = performance.now() - asked;
  const again = performance.now();
  memory.set(pathOf(7), { ...reader.cache.get(LINES, pathOf(8), 'stamp')!.contribution, site: 'example.org' });
  const change = performance.now() - again;
  return [
    `${DOCUMENTS} documents, ${ANNOTATIONS} annotations and ${LINES_EACH} lines each, ${surfaceCount} different names`,
    '',
    textTable(
      [
        'cache MB',
        'read and learned, ms',
        'of processor time',
        'held, MB',
        'knowledge for one document, ms',
        'one document changed, ms',
      ],
      [[(bytes / 1e6).toFixed(1), ms(time), ms(user / 1000), (used / 1e6).toFixed(0), ms(question), ms(change)]],
    ),
  ].join('\n');
}

function cacheText(): string[] {
  const cache = new ContributionCache();
  const random = lehmer(1);
  for (let i = 0; i < DOCUMENTS; i++) {
    const text = new ArticleText(
      Array.from({ length: LINES_EACH }, (_, line) => `${i} ${line} ${random()}`).join('\n'),
    );
    const entities = Array.from({ length: ANNOTATIONS }, (_, at): StoredEntity => {
      const rank = Math.floor(NAMES ** random());
      return {
        id: `e-${at}`,
        label: LABELS[rank % 3]!,
        start: at,
        end: at + 1,
        text: `Nguyễn Văn ${rank.toString(36)}`,
      };
    });
    const contribution = contributionOf(text, { ...EMPTY_SIDECAR, entities });
    cache.set(LINES, pathOf(i), 'stamp', { contribution, info: {} });
  }
  return [...cache.write()];
}

function pathOf(i: number): string {
  return `articles/${i % 100}/document-${i}.txt`;
}

/** Bytes in use behind a collection; node must expose it, else what is garbage still counts. */
function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Park and Miller's generator (Communications of the ACM, 1988): the same corpus in every run. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
