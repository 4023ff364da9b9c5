import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

type Core = typeof import('./shippedCore');

/**
 * The core in one bundle, as it is shipped. File by file, as tsx loads it, every call from one file to another goes
 * through a getter, and the same work takes two to three times as long.
 */
export async function shippedCore(): Promise<Core> {
  const outfile = join(__dirname, '../../out/bench/core.cjs');
  const entryPoints = [join(__dirname, 'shippedCore.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  return createRequire(__filename)(outfile) as Core;
}
