// The parts of `npm test`, in their order. Each imports what it needs when it runs: on a fresh clone nothing but
// Node's own modules is there until the packages are installed.
import { runCheck } from './program.mjs';

const TSC = 'node_modules/typescript/bin/tsc';

/** Each program with the types of where it runs: the page and the UI tests alone know the browser's. */
async function checkTypes() {
  for (const project of [[], ['--project', 'src/overview'], ['--project', 'test/ui']]) {
    const counts = await runCheck(TSC, '--noEmit', ...project);
    if (counts.failed > 0) return counts;
  }
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @typedef {{ grep?: string, oldest?: boolean }} Options */
/** @typedef {import('./tally.mjs').Counts} Counts */
/**
 * `beside`: where the part named, a later one, runs as well, this one runs at the same time, in a process of its own:
 * neither keeps two cores busy.
 * @type {readonly { name: string, title: string, needsBuild?: boolean, beside?: string, run(options: Options): Promise<Counts> }[]}
 */
export const parts = [
  { name: 'types', title: 'Types', run: checkTypes },
  {
    name: 'lint',
    title: 'Lint and format',
    run: () => runCheck('node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  },
  { name: 'build', title: 'Build', run: () => runCheck('esbuild.js', '--production') },
  {
    name: 'core',
    title: 'Core and command line',
    needsBuild: true,
    beside: 'editor',
    run: async ({ grep }) => (await import('./mocha.mjs')).runMocha({ grep }),
  },
  {
    name: 'editor',
    title: 'In VS Code',
    needsBuild: true,
    run: async (options) => (await import('./editor.mjs')).testEditor(options),
  },
  {
    name: 'web',
    title: 'In the web worker extension host',
    needsBuild: true,
    beside: 'ui',
    run: async () => (await import('./webRun.mjs')).testWeb(),
  },
  {
    name: 'ui',
    title: 'Driven through the browser',
    needsBuild: true,
    run: async ({ grep }) => {
      const { ensureFonts } = await import('../setup/chromium.mjs');
      ensureFonts();
      return (await import('./mocha.mjs')).runMocha({ config: 'test/ui/.mocharc.json', grep });
    },
  },
  {
    // Alone: it builds dist/ anew.
    name: 'package',
    title: 'The package, installed',
    needsBuild: true,
    run: async ({ grep }) => (await import('./mocha.mjs')).runMocha({ config: 'test/package/.mocharc.json', grep }),
  },
];
