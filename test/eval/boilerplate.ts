import { HELD_BACK } from '../../training/developmentPages';
import { heuristics } from './boilerplateBaselines';
import { type GoldPage, readMadeUp, readSeeds, readWeb } from './boilerplatePages';
import { type Labelled, readReference, run, runHeuristic, runLeftOut } from './boilerplateRuns';
import { exactly, makeSites, memoriesOf } from './boilerplateSites';
import {
  byKindTable,
  calibrationTable,
  contentTable,
  differenceTable,
  exactKindTable,
  type Named,
  worstTable,
} from './boilerplateTables';

const WORST = 20;

/** Measures line labels on the seeds, the made-up pages and the held-back sites; returns the tables. */
export async function evaluate(): Promise<string> {
  const seeds = readSeeds();
  const made = readMadeUp();
  const trained = made.filter(({ id }) => !id.includes(HELD_BACK));
  const held = made.filter(({ id }) => id.includes(HELD_BACK));
  const web = readWeb();
  const isVietnamese = ({ page }: Labelled): boolean => page.id.startsWith('vi-');
  const leftOut = runLeftOut(trained, true);
  const heldRun = run(held, true);
  const seedRun = run(seeds, true);
  const webRun = run(web, true);
  const sets = [
    { name: 'seeds, Vietnamese pack', labelled: seedRun },
    { name: 'seeds, no pack', labelled: run(seeds, false) },
    { name: 'made-up pages held back, own pack', labelled: heldRun },
    { name: 'made-up pages held back, no pack', labelled: run(held, false) },
    { name: 'made-up pages, page left out, own pack', labelled: leftOut },
    { name: 'made-up pages, page left out, no pack', labelled: runLeftOut(trained, false) },
    { name: 'Vietnamese of these, own pack', labelled: leftOut.filter(isVietnamese) },
  ];
  const ours = named('the program, English pack', webRun);
  const rivals: Named[] = [
    { name: 'reference model, refitted', documents: readReference(web) },
    ...heuristics.map(([name, heuristic]) => ({ name, documents: runHeuristic(web, heuristic) })),
  ];
  const unseen = [...seedRun, ...heldRun, ...leftOut];
  return [
    'Content or boilerplate',
    contentTable(sets.map(({ name, labelled }) => named(name, labelled))),
    '',
    'WCXB articles of held-back sites',
    contentTable([ours, named('the program, no pack', run(web, false)), ...rivals]),
    '',
    'The same, in points; in brackets where 95 % of 2,000 paired bootstrap draws of pages lie',
    differenceTable(ours, rivals),
    '',
    'Sites of eight pages, put together of made-up pages held back: what the other pages say',
    contentTable(sitesTable(held)),
    '',
    'Exact kind',
    exactKindTable(sets),
    '',
    'By kind, with pack: seeds, made-up pages held back, and the others with each left out',
    byKindTable(unseen),
    '',
    'Calibration of exact kinds: seeds and made-up pages held back, with pack',
    calibrationTable([...seedRun, ...heldRun]),
    '',
    `The ${WORST} worst WCXB articles`,
    worstTable(webRun, WORST),
    '',
    `The ${WORST} worst of the other pages, with pack`,
    worstTable(unseen, WORST),
  ].join('\n');
}

function named(name: string, labelled: readonly Labelled[]): Named {
  return { name, documents: labelled.map(({ judged }) => judged) };
}

function sitesTable(pages: readonly GoldPage[]): Named[] {
  const sites = makeSites(pages);
  const memories = memoriesOf(sites);
  const all = sites.flat();
  const sets = (withPack: boolean, of: string): Named[] => [
    named(`${of}, each page alone`, run(all, withPack)),
    named(
      `${of}, the same lines elsewhere`,
      run(all, withPack, (page) => exactly(memories(page))),
    ),
    named(`${of}, lines like them too`, run(all, withPack, memories)),
  ];
  return [...sets(true, 'own pack'), ...sets(false, 'no pack')];
}
