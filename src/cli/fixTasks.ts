import { readAhead } from '../core/corpus/readAhead';
import { readDocument } from '../core/corpus/readDocument';
import { articleOf } from '../core/lint/articles';
import { lintFacts } from '../core/lint/facts/lintFacts';
import { lintArticle } from '../core/lint/lintArticle';
import { type Fixing, fixDocument } from './fixDocument';
import { type Checker, checkHere, rulesOf } from './lintTasks';
import { locate } from './located';
import { addRepairs, type Repairs } from './repairStored';
import type { SelectedCorpus } from './selectCorpora';
import type { World } from './world';

export interface Fixed {
  /** Fixes made, or that would be made. */
  readonly fixed: number;
  readonly fixedFiles: number;
  readonly repairs: Repairs;
}

/** Repairs each document that is reported before it looks for what is left. @param total counts along */
export function checkAndFix(
  world: World,
  corpus: SelectedCorpus,
  fixing: Fixing,
  total: { -readonly [K in keyof Fixed]: Fixed[K] },
): Checker {
  const { files, setup } = corpus;
  const { ofDocument, across } = rulesOf(setup);
  return {
    ...checkHere(files, setup),
    async *check(tasks) {
      const sides = readAhead(tasks, async (task) => ({
        task,
        stored: await readDocument(files, task.path, setup.config),
      }));
      for await (const { task, stored } of sides) {
        const own = task.isReported ? await fixDocument(world, corpus, ofDocument, stored, fixing) : undefined;
        const article = own?.article ?? articleOf(stored, setup);
        total.fixed += own?.fixed ?? 0;
        total.fixedFiles += (own?.fixed ?? 0) > 0 ? 1 : 0;
        if (own !== undefined) total.repairs = addRepairs(total.repairs, own.repairs);
        yield {
          findings: task.isReported ? locate(article, lintArticle(article, ofDocument), (path) => path) : undefined,
          facts: across.rules.length === 0 ? undefined : lintFacts(article),
          sourceHash: undefined,
          sidecarHash: undefined,
        };
      }
    },
  };
}
