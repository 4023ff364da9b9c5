import { build } from 'esbuild';
import { inProject, root } from '../../../scripts/setup/project.mjs';
import { runInHost } from '../../../scripts/testing/hostRun.mjs';

type Event = Record<string, unknown>;

/** Runs a probe of this folder in a fresh VS Code and gives back what it sent under the name. */
export async function runProbe<T>(
  probe: string,
  event: string,
  options: { readonly workspace?: string; readonly env?: Record<string, string> } = {},
): Promise<T[]> {
  const outdir = inProject('out', 'bench');
  await build({
    entryPoints: [inProject(`test/bench/inHost/${probe}.ts`)],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  });
  const sent: T[] = [];
  const counts = await runInHost({
    extension: root,
    tests: `${outdir}/${probe}`,
    ...options,
    onEvent: (each: Event) => {
      if (each.event === event) sent.push(each as T);
    },
  });
  if (counts.failed > 0) throw new Error('VS Code did not answer; see out/failure-*.');
  return sent;
}
