// npm test [-- PART…] [--grep TEXT] [--oldest] [--no-build]: everything, or the parts named. Sets up what is missing
// first. With --no-build it takes dist/ as it is, as with `npm run watch`.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './setup/dependencies.mjs';
import { SetupError } from './setup/project.mjs';
import { runBeside } from './testing/beside.mjs';
import { parts } from './testing/parts.mjs';

const names = parts.map(({ name }) => name);

function choose(wanted, noBuild) {
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown) throw new SetupError(`There is no part "${unknown}"; there are ${names.join(', ')}.`);
  if (wanted.length === 0) return parts;
  const chosen = parts.filter(({ name }) => wanted.includes(name));
  const build = parts.find(({ name }) => name === 'build');
  return !noBuild && chosen.some(({ needsBuild }) => needsBuild)
    ? [build, ...chosen.filter((part) => part !== build)]
    : chosen;
}

async function main() {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { grep: { type: 'string' }, oldest: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
  });
  const chosen = choose(positionals, options['no-build']);
  ensureDependencies();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = (counts) => {
    for (const key of Object.keys(total)) total[key] += counts[key];
  };
  /** Parts that run at the same time as the part they are named by. */
  const beside = new Map();
  for (const { name, title, run, beside: host } of chosen) {
    if (chosen.some((part) => part.name === host)) {
      const others = beside.get(host) ?? [];
      beside.set(host, [...others, name]);
      continue;
    }
    const start = Date.now();
    const others = beside.has(name) ? runBeside(beside.get(name), options) : undefined;
    console.log(`\n== ${title}`);
    const counts = await run(options);
    add(counts);
    console.log(`== ${title}: ${counts.failed > 0 ? 'FAILED' : 'ok'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
    if (others !== undefined) add(await others);
    if (total.failed > 0) break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
}

main().then(
  (status) => process.exit(status),
  (error) => {
    console.error(error instanceof SetupError ? error.message : error);
    console.log('\n0 passed, 1 failed, 0 skipped');
    process.exit(1);
  },
);
