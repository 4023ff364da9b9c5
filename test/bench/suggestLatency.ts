import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import { suggest } from '../../src/core/suggest/suggest';
import { ArticleText } from '../../src/core/text/document';
import { textTable } from '../reporting/table';
import { seeds } from './articles';
import { median, ms, quantile, timings } from './timing';

const RUNS = 20;

/** How long one article takes once the code is warm, and the very first one. */
export async function bench(): Promise<string> {
  const rows: string[][] = [];
  for (const { file, text } of seeds()) {
    const run = () => suggest(new ArticleText(text), { fileName: file }, NO_KNOWLEDGE);
    const start = performance.now();
    run();
    const first = performance.now() - start;
    const times = await timings(run, RUNS);
    rows.push([file, String(text.length), ms(first), ms(median(times)), ms(quantile(times, 0.95))]);
  }
  return [
    `Milliseconds of one suggest(), ${RUNS} runs; the first call of all loads tables and models`,
    '',
    textTable(['article', 'characters', 'first', 'median', 'p95'], rows),
  ].join('\n');
}
