// npm run bench [-- --write] [PART…]: how fast it is, as tables; --write puts them into docs/performance.md.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { type Section, writePage } from '../reporting/document';
import { bench as activation } from './activation';
import { bench as bundleSize } from './bundleSize';
import { bench as corpusMemory } from './corpusMemory';
import { bench as editing } from './editing';
import { bench as entities } from './entities';
import { bench as exportCorpus } from './exportCorpus';
import { bench as inEditor } from './inEditor';
import { bench as keypress } from './keypress';
import { bench as lint } from './lint';
import { bench as lintCorpus } from './lintCorpus';
import { bench as overview } from './overview';
import { bench as sidecar } from './sidecar';
import { bench as suggestLatency } from './suggestLatency';
import { bench as suggestThroughput } from './suggestThroughput';

const PARTS: readonly { readonly name: string; readonly title: string; bench(): Promise<string> }[] = [
  // First, while tables and models are not loaded yet.
  { name: 'latency', title: 'One article', bench: suggestLatency },
  { name: 'throughput', title: 'Many articles', bench: suggestThroughput },
  { name: 'editing', title: 'Editing a long article', bench: editing },
  { name: 'sidecar', title: 'Sidecars', bench: sidecar },
  { name: 'entities', title: 'Entities', bench: entities },
  { name: 'memory', title: 'What a large corpus has learned', bench: corpusMemory },
  { name: 'overview', title: 'The overview of a large corpus', bench: overview },
  { name: 'lint', title: 'Linting', bench: lint },
  { name: 'lintCorpus', title: 'Linting a large corpus', bench: lintCorpus },
  { name: 'export', title: 'Exporting a large corpus', bench: exportCorpus },
  { name: 'bundle', title: 'Bundles', bench: bundleSize },
  { name: 'editor', title: 'Long articles and large corpora in VS Code', bench: inEditor },
  { name: 'activation', title: 'Activation in VS Code', bench: activation },
  { name: 'keypress', title: 'Key presses in VS Code', bench: keypress },
];

function introduction(): string {
  const [processor] = os.cpus();
  return `How fast it is. Written by \`npm run bench -- --write\`; do not edit.

Measured on ${os.cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, with a load of
${os.loadavg()[0]?.toFixed(1)} at the start. Times on busy machines vary; the column "× baseline" compares within one run.`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const opening = introduction();
  const sections: Section[] = [];
  for (const { name, title, bench } of PARTS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const tables = await bench();
    console.log(`\n== ${title}\n\n${tables}`);
    sections.push({ title, tables });
  }
  if (values.write) writePage('performance.md', 'Performance', opening, sections);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
