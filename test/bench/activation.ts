import { textTable } from '../reporting/table';
import { runProbe } from './inHost/run';
import { median } from './timing';

const STARTS = 10;

interface Startup {
  readonly load: number;
  readonly activate: number;
  readonly finish: number;
}

/** Loading and activating, from VS Code's own report "Startup Performance", over fresh starts with a seed open. */
export async function bench(): Promise<string> {
  const startups: Startup[] = [];
  for (let i = 0; i < STARTS; i++) startups.push(...(await runProbe<Startup>('activationProbe', 'startup')));
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
