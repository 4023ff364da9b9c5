import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { inProject } from '../../scripts/setup/project.mjs';
import { runProgram } from '../../scripts/setup/runProgram.mjs';
import { textTable } from '../reporting/table';

/** As esbuild.js names what it says of its builds: the extension, the command line. */
const METAFILES = ['out/meta-0.json', 'out/meta-1.json'];

/** What the production build writes, and what of it are data (gazetteers, model weights) rather than code. */
export async function bench(): Promise<string> {
  runProgram('esbuild.js', '--production', '--metafile');
  const rows = METAFILES.flatMap((file) => {
    const { outputs } = JSON.parse(readFileSync(inProject(file), 'utf8')) as Metafile;
    return Object.entries(outputs).map(([output, { bytes, inputs }]) => {
      const data = Object.entries(inputs)
        .filter(([input]) => input.endsWith('.json'))
        .reduce((total, [, { bytesInOutput }]) => total + bytesInOutput, 0);
      const zipped = gzipSync(readFileSync(inProject(output))).length;
      return [output, ...[bytes, bytes - data, data, zipped].map((size) => (size / 1000).toFixed(0))];
    });
  });
  return textTable(['file', 'kB', 'code', 'data', 'gzip'], rows);
}
