import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeSidecars } from '../../src/core/sidecar/merge';
import type { Sidecar } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { randomFrom } from './edits';
import { goldArticles } from './goldArticles';
import { startSidecar, workOn } from './histories';

const ROUNDS = 1000;

/** How often two people's work on one sidecar ends in a conflict: our merge beside plain git's. */
export async function evaluate(first: number, rounds = ROUNDS): Promise<string> {
  const articles = goldArticles();
  const folder = mkdtempSync(join(tmpdir(), 'corpus-merge-'));
  const count = { git: 0, ours: 0, disputed: 0, annotations: 0 };
  try {
    for (let seed = first; seed < first + rounds; seed++) {
      const random = randomFrom(seed);
      const { document, sidecar } = articles[seed % articles.length]!;
      const base = startSidecar(sidecar, random);
      const sides = {
        base,
        ours: workOn(base, sidecar, document, random, 'x'),
        theirs: workOn(base, sidecar, document, random, 'y'),
      };
      const merge = mergeSidecars(base, sides.ours, sides.theirs);
      if (gitConflicts(folder, sides)) count.git++;
      if (merge.conflicts.length > 0) count.ours++;
      count.disputed += merge.conflicts.length;
      count.annotations += merge.sidecar.entities.length + merge.sidecar.dates.length + merge.sidecar.blocks.length;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    `Merging, ${rounds} histories of two people on the gold (same source)`,
    `plain git     ${count.git} of ${rounds} files in conflict`,
    `corpus merge  ${count.ours} of ${rounds} files with a decision left to a person, ${count.disputed} annotations of ${count.annotations}`,
  ].join('\n');
}

function gitConflicts(folder: string, sides: Readonly<Record<'base' | 'ours' | 'theirs', Sidecar>>): boolean {
  const paths = (['ours', 'base', 'theirs'] as const).map((side) => {
    const path = join(folder, `${side}.yaml`);
    writeFileSync(path, writeSidecar(sides[side]));
    return path;
  });
  // merge-file gives the number of conflicts as its exit code, and a negative one for an error.
  const git = spawnSync('git', ['merge-file', '-p', ...paths]);
  if (git.error !== undefined || git.status === null || git.status > 127) throw new Error('git merge-file failed');
  return git.status > 0;
}
