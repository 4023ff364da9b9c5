import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '../..');

/**
 * The measurement in a process of its own and bundled, as the product is: modules that are transpiled one by one reach
 * each other's constants through getters, which makes the inner loops several times as slow.
 */
export async function bench(): Promise<string> {
  const outfile = join(ROOT, 'out', 'bench', 'entities.js');
  buildSync({
    entryPoints: [join(__dirname, 'entitiesWork.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'error',
  });
  return execFileSync(process.execPath, ['--expose-gc', outfile], { cwd: ROOT, encoding: 'utf8' }).trimEnd();
}
