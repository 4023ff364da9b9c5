import { articleOf } from '../../core/lint/articles';
import { evidenceFor } from '../../core/lint/evidence';
import { lintFacts } from '../../core/lint/facts/lintFacts';
import { lintArticle } from '../../core/lint/lintArticle';
import { recognisersFor, rulesOf } from '../lintTasks';
import { locate, withColumnsIn } from '../located';
import type { ParsedOptions } from '../options';
import { EXIT, UsageError, type World } from '../world';
import { factsRecord, readFacts } from './facts';
import { openSetup } from './openSetup';
import { documentRecords } from './records';

/** Of one run over files, and without meaning for documents that come one by one. */
const OF_FILES = [
  ...['format', 'max-warnings', 'quiet', 'changed-since', 'fix', 'fix-source', 'fix-dry-run'],
  ...['baseline', 'update-baseline', 'cache', 'cache-location', 'jobs', 'columns'],
];

/**
 * `corpus lint -`: a document a line in; its findings, and its facts for the rules across documents, a line out. With
 * `--facts` those rules are run, too. What a folder shows and a document does not (orphans, shared names) is not found.
 */
export async function lintStream(world: World, options: ParsedOptions): Promise<number> {
  const idle = OF_FILES.find((name) => options.has(name));
  if (idle !== undefined)
    throw new UsageError(`--${idle} is for files: "-" prints findings and facts, a document a line.`);
  const setup = await openSetup(world, options);
  const { ofDocument, across } = rulesOf(setup);
  const suggest = await recognisersFor(setup);
  const typed = options.get('facts');
  const index = typed === undefined ? undefined : (await readFacts(world, typed)).index;
  let exit: number = EXIT.clean;
  const asItIs = (path: string): string => path;
  for await (const record of documentRecords(world, setup)) {
    if (!record.ok) {
      exit = EXIT.findings;
      const error = { code: 'record', message: record.message };
      await world.out.write(`${JSON.stringify({ file: record.file ?? '', error })}\n`);
      continue;
    }
    const { stored, file } = record;
    const article = articleOf(stored, record.setup, suggest && { suggest });
    const own = lintFacts(article);
    const findings = locate(article, lintArticle(article, ofDocument), asItIs);
    const evidence = index === undefined || own === undefined ? undefined : evidenceFor(own, index);
    if (evidence !== undefined) {
      const known = articleOf(stored, record.setup, { corpus: evidence });
      findings.push(...locate(known, lintArticle(known, across), asItIs));
    }
    const object = {
      file,
      findings: withColumnsIn('code-points', findings),
      ...(index === undefined ? { facts: factsRecord(stored, record.setup, own) } : {}),
    };
    await world.out.write(`${JSON.stringify(object)}\n`);
  }
  return exit;
}
