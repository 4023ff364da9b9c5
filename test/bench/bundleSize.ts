import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inProject } from '../../scripts/setup/project.mjs';
import { runProgram } from '../../scripts/setup/runProgram.mjs';
import { textTable } from '../reporting/table';

/** What the production build writes: the extension, what it loads when it is needed, and the command line. */
export async function bench(): Promise<string> {
  runProgram('esbuild.js', '--production');
  const rows = [
    row('dist/extension.js (at once)', ['dist/extension.js']),
    ...filesIn('dist/parts').map((file) => row(file, [file])),
    row('all code of the extension', [...filesIn('dist'), ...filesIn('dist/parts')]),
    ...filesIn('dist/data').map((file) => row(file, [file])),
    ...filesIn('dist/cli').map((file) => row(file, [file])),
  ];
  return textTable(['file', 'kB', 'gzip'], rows);
}

function row(name: string, files: readonly string[]): string[] {
  const contents = files.map((file) => readFileSync(inProject(file)));
  const kilobytes = (sizes: readonly number[]) => (sizes.reduce((a, b) => a + b, 0) / 1000).toFixed(0);
  return [
    name,
    kilobytes(contents.map((content) => content.length)),
    kilobytes(contents.map((content) => gzipSync(content).length)),
  ];
}

/** Those of a kilobyte and more by name; smaller ones only count in the sum. */
function filesIn(folder: string): string[] {
  return readdirSync(inProject(folder))
    .filter((name) => name.endsWith('.js') || name.endsWith('.json'))
    .map((name) => `${folder}/${name}`);
}
