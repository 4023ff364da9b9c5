import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/setup/project.mjs';
import { runProgram } from '../../scripts/setup/runProgram.mjs';
import { textTable } from '../reporting/table';
import { installCspell } from './lintCorpus/cspell';
import { generateCorpus } from './lintCorpus/generate';

const ARTICLES = 10_000;
/** Articles that cspell checks besides the first, whose time is its start. */
const SAMPLE = 200;

interface Run {
  readonly seconds: number;
  /** Peak of the whole process, threads included, in MB; undefined where it was not asked for. */
  readonly memory?: number;
}

/** `corpus lint` on a large corpus, against cspell on the same files in the same run. */
export async function bench(): Promise<string> {
  runProgram('esbuild.js', '--production');
  const folder = inProject('out', 'bench', 'corpus');
  fs.rmSync(folder, { recursive: true, force: true });
  const megabytes = generateCorpus(folder, ARTICLES) / 1e6;
  const one = lint(folder, '--jobs', '1');
  const several = lint(folder);
  lint(folder, '--cache', '--jobs', '1');
  const cached = lint(folder, '--cache', '--jobs', '1');
  const cspell = timeCspell(folder);
  fs.rmSync(folder, { recursive: true, force: true });
  const row = (name: string, { seconds, memory }: Run) => [
    name,
    seconds.toFixed(1),
    (megabytes / seconds).toFixed(1),
    memory?.toFixed(0) ?? '',
    (seconds / one.seconds).toFixed(2),
  ];
  const table = textTable(
    ['run', 's', 'MB/s', 'peak MB', '× one thread'],
    [
      row('one thread', one),
      row('threads as by default', several),
      row('one thread, nothing changed since the cached run', cached),
      row(`cspell ${cspell.version}, scaled`, cspell),
    ],
  );
  return `${ARTICLES} made-up articles, ${megabytes.toFixed(0)} MB, half of them with 50 annotations\ncspell (Vietnamese and English) checked ${SAMPLE} of them\n\n${table}`;
}

/** Wall time of the program as it ships, its output to a file. */
function lint(folder: string, ...options: string[]): Run {
  const peak = inProject('out', 'bench', 'peak.txt');
  const seconds = timed([
    '--require',
    inProject('test/bench/lintCorpus/peakMemory.cjs'),
    inProject('dist/cli/corpus-lint.js'),
    ...options,
    folder,
  ]);
  return { seconds, memory: Number(fs.readFileSync(peak, 'utf8')) / 1000 };
}

function timeCspell(folder: string): Run & { readonly version: string } {
  const { program, config, version } = installCspell();
  const articles = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => path.join(folder, file));
  const check = (files: readonly string[]): number => {
    const list = inProject('out', 'bench', 'articles.txt');
    fs.writeFileSync(list, files.join('\n'));
    return timed([program, '--no-progress', '--config', config, '--file-list', list]);
  };
  const start = check(articles.slice(0, 1));
  const sample = check(articles.slice(0, SAMPLE + 1));
  return { seconds: start + ((sample - start) / SAMPLE) * ARTICLES, version };
}

function timed(argv: readonly string[]): number {
  const out = fs.openSync(inProject('out', 'bench', 'output.txt'), 'w');
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, argv, { stdio: ['ignore', out, 'inherit'] });
  const seconds = (performance.now() - start) / 1000;
  fs.closeSync(out);
  // 1: there were findings, for both programs.
  if (error !== undefined || (status !== 0 && status !== 1)) throw error ?? new Error(`${argv.join(' ')}: ${status}`);
  return seconds;
}
