import { build } from 'esbuild';
import { inProject, root } from '../../scripts/setup/project.mjs';
import { runInHost } from '../../scripts/testing/hostRun.mjs';
import { textTable } from '../reporting/table';
import { median } from './timing';

const STARTS = 10;

interface Startup {
  readonly load: number;
  readonly activate: number;
  readonly finish: number;
}

/** Loading and activating, from VS Code's own report "Startup Performance", over fresh starts with a seed open. */
export async function bench(): Promise<string> {
  const tests = await bundleProbe();
  const startups: Startup[] = [];
  for (let i = 0; i < STARTS; i++) {
    const counts = await runInHost({
      extension: root,
      tests,
      onEvent: (event: Record<string, unknown>) => {
        if (event.event === 'startup') startups.push(event as unknown as Startup);
      },
    });
    if (counts.failed > 0) throw new Error('VS Code did not start; see out/failure-*.');
  }
  const sorted = (of: (startup: Startup) => number) => startups.map(of).sort((a, b) => a - b);
  const row = (name: string, of: (startup: Startup) => number) => {
    const values = sorted(of);
    return [name, String(median(values)), String(values[0]), String(values.at(-1))];
  };
  const rows = [
    row('load the code', ({ load }) => load),
    row('activate', ({ activate }) => activate),
    row('load and activate', ({ load, activate }) => load + activate),
    row('promises until active', ({ finish }) => finish),
  ];
  return [`Milliseconds, ${startups.length} starts`, '', textTable(['step', 'median', 'least', 'most'], rows)].join(
    '\n',
  );
}

async function bundleProbe(): Promise<string> {
  const outdir = inProject('out', 'bench');
  await build({
    entryPoints: [inProject('test/bench/activation/probe.ts')],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  });
  return `${outdir}/probe`;
}
