import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { inProject } from '../../scripts/setup/project.mjs';
import { runProgram } from '../../scripts/setup/runProgram.mjs';
import { textTable } from '../reporting/table';
import { generateCorpus } from './lintCorpus/generate';

/** Ten times as many: memory that grew with the corpus would show. */
const FEW = 1000;
const MANY = 10_000;
const FORMATS = ['jsonl', 'iob2', 'spacy', 'label-studio', 'brat'];
/** Of the large corpus in one thread, too. */
const ALONE = ['jsonl', 'iob2'];

/** `corpus export` of a large corpus, from files to files, the program's start included; time by the clock. */
export async function bench(): Promise<string> {
  runProgram('esbuild.js', '--production');
  const folder = inProject('out', 'bench', 'corpus');
  const rows: string[][] = [];
  for (const count of [FEW, MANY]) {
    fs.rmSync(folder, { recursive: true, force: true });
    const megabytes = generateCorpus(folder, count) / 1e6;
    for (const format of count === FEW ? ['jsonl'] : FORMATS) {
      for (const jobs of ALONE.includes(format) ? ['one', 'by default'] : ['by default']) {
        const { seconds, memory } = run(folder, format, jobs === 'one' ? ['--jobs', '1'] : []);
        const rate = (megabytes / seconds).toFixed(1);
        rows.push([format, String(count), jobs, seconds.toFixed(1), rate, memory.toFixed(0)]);
      }
    }
  }
  fs.rmSync(folder, { recursive: true, force: true });
  return textTable(['format', 'articles', 'threads', 's', 'MB/s', 'peak MB'], rows);
}

/** Every annotation goes out, so that the work is not less than in a finished corpus. */
function run(
  folder: string,
  format: string,
  options: readonly string[],
): { readonly seconds: number; readonly memory: number } {
  const out = inProject('out', 'bench', 'export/');
  const peak = inProject('out', 'bench', 'peak.txt');
  fs.rmSync(out, { recursive: true, force: true });
  const argv = [
    '--require',
    inProject('test/bench/lintCorpus/peakMemory.cjs'),
    inProject('dist/cli/corpus.js'),
    ...['export', '--format', format, '--undone', ...options, '--out', out, folder],
  ];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  fs.rmSync(out, { recursive: true, force: true });
  return { seconds, memory: Number(fs.readFileSync(peak, 'utf8')) / 1000 };
}
