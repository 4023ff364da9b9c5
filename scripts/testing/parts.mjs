// The parts of `npm test`, in their order. Each imports what it needs when it runs: on a fresh clone nothing but
// Node's own modules is there until the packages are installed.
import { runCheck } from './program.mjs';

/** @typedef {{ grep?: string, oldest?: boolean }} Options */
/** @typedef {import('./tally.mjs').Counts} Counts */
/** @type {readonly { name: string, title: string, needsBuild?: boolean, run(options: Options): Promise<Counts> }[]} */
export const parts = [
  { name: 'types', title: 'Types', run: () => runCheck('node_modules/typescript/bin/tsc', '--noEmit') },
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
    run: async ({ grep }) => (await import('./mocha.mjs')).runMocha({ grep }),
  },
  {
    name: 'editor',
    title: 'In VS Code',
    needsBuild: true,
    run: async (options) => (await import('./editor.mjs')).testEditor(options),
  },
];
