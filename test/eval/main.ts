// npm run eval [-- --write] [--first N] [PART…]: how good the suggestions are, as tables; --write puts them into
// docs/quality.md. Random edits are drawn anew each time; --first repeats a draw by the round that it began with.
import { randomInt } from 'node:crypto';
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
  /** @param first round of random draws, for the parts that draw */
  evaluate(first: number): Promise<string>;
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

/** Rounds below were looked at while the finding of places was written; seeds of 32 bits bound them above. */
const FIRST_UNSEEN = 10_000;
const LAST_ROUND = 4_000_000;

const INTRODUCTION = `How good the suggestions are. Written by \`npm run eval -- --write\`; do not edit.

A span counts as right when its start and its end are; F1 is the harmonic mean of precision and recall.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' }, first: { type: 'string' } },
  });
  const first = values.first === undefined ? randomInt(FIRST_UNSEEN, LAST_ROUND) : Number(values.first);
  const sections: Section[] = [];
  for (const { name, title, evaluate } of PARTS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const tables = await evaluate(first);
    console.log(`\n== ${title}\n\n${tables}`);
    sections.push({ title, tables });
  }
  if (values.write) writePage('quality.md', 'Quality', INTRODUCTION, sections);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
