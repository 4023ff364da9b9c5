import { openCorpus } from '../core/corpus/openCorpus';
import { RULES } from '../core/lint/rules';
import { type Checker, checkHere } from './lintTasks';
import { nodeDisk } from './nodeFiles';
import type { LintWork } from './threadWork';

/** The linter's part in a thread. */
export async function lintInThread({ corpus, isHashed }: LintWork): Promise<Checker> {
  const { folder, configFile, annotator } = corpus;
  const files = nodeDisk.open(folder);
  const setup = await openCorpus(files, { knownRules: RULES, annotator, ...(configFile && { configFile }) });
  return checkHere(files, setup, isHashed ? nodeDisk.sha256 : undefined);
}
