// npm run eval [-- --write] [PART…]: how good the suggestions are, as tables; --write puts them into docs/quality.md.
import { parseArgs } from 'node:util';
import { type Section, writePage } from '../reporting/document';
import { evaluate as anchoring } from './anchoring';
import { evaluate as boilerplate } from './boilerplate';
import { evaluate as dates } from './dates';
import { evaluate as endToEnd } from './endToEnd';
import { evaluate as entities } from './entities';
import { evaluate as keyPresses } from './keyPresses';
import { evaluate as merging } from './merging';

interface Part {
  readonly name: string;
  readonly title: string;
  evaluate(): Promise<string>;
}

const PARTS: readonly Part[] = [
  { name: 'endToEnd', title: 'The seeds, layer by layer', evaluate: endToEnd },
  { name: 'boilerplate', title: 'Boilerplate', evaluate: boilerplate },
  { name: 'entities', title: 'Entities', evaluate: entities },
  { name: 'keyPresses', title: 'Key presses', evaluate: keyPresses },
  { name: 'dates', title: 'Dates', evaluate: dates },
  { name: 'anchoring', title: 'Finding places again', evaluate: anchoring },
  { name: 'merging', title: 'Merging', evaluate: merging },
];

const INTRODUCTION = `How good the suggestions are. Written by \`npm run eval -- --write\`; do not edit.

A span counts as right when its start and its end are; F1 is the harmonic mean of precision and recall.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const sections: Section[] = [];
  for (const { name, title, evaluate } of PARTS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const tables = await evaluate();
    console.log(`\n== ${title}\n\n${tables}`);
    sections.push({ title, tables });
  }
  if (values.write) writePage('quality.md', 'Quality', INTRODUCTION, sections);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
