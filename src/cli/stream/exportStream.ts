import { CorpusMemory } from '../../core/corpus/memory';
import { type ExportRun, exportStored } from '../../core/export/exportStored';
import { splitOf } from '../../core/export/split';
import { Tally } from '../../core/export/tally';
import { formatMessage } from '../../core/message';
import type { ExportSettings } from '../exportOptions';
import { suggest } from '../lazySuggest';
import type { ParsedOptions } from '../options';
import { openReport } from '../runReport';
import { EXIT, UsageError, type World } from '../world';
import { readFacts } from './facts';
import { openSetup } from './openSetup';
import { documentRecords } from './records';

/**
 * `corpus export -`: a document a line in, a line out: the format's own where it has a document a line, else
 * `{"file", "split", "texts": {".txt": "…", ".ann": "…"}}`.
 */
export async function exportStream(
  world: World,
  options: ParsedOptions,
  { format, choice, split, out }: ExportSettings,
  words: ExportRun['words'],
): Promise<number> {
  if (out !== undefined) throw new UsageError('--out is for files: "-" writes to standard output.');
  const isLines = format.suffixes[0] === '.jsonl';
  if (split !== undefined && isLines) {
    throw new UsageError(`--split: a line of ${format.id} has no place for its part. Split by "site" in your engine.`);
  }
  const setup = await openSetup(world, options);
  const typed = options.get('facts');
  const known = typed === undefined ? new CorpusMemory() : (await readFacts(world, typed)).memory;
  const suggesting = choice.suggestions ? { memory: known, suggest } : undefined;
  const run: ExportRun = { format, choice, words, sha256: world.disk.sha256 };
  const report = await openReport(world, options.get('report'));
  const tally = new Tally();
  let exit: number = EXIT.clean;
  for await (const record of documentRecords(world, setup)) {
    if (!record.ok) {
      exit = EXIT.findings;
      await world.err.write(`${record.message}\n`);
      continue;
    }
    const exported = exportStored(record.stored, record.file, record.setup, suggesting, run);
    if (!exported.ok) {
      exit = EXIT.findings;
      await world.err.write(`${record.file}: ${formatMessage(exported.error.message)}\n`);
      continue;
    }
    const { texts, site, written, notes } = exported;
    tally.add(record.file, written, notes);
    await report.put(record.file, notes);
    const key = split?.by === 'site' ? (site ?? record.file) : record.file;
    const part = split === undefined ? {} : { split: splitOf(key, split.seed) };
    const named = Object.fromEntries(format.suffixes.map((suffix, at) => [suffix, texts[at]!]));
    await world.out.write(isLines ? texts[0]! : `${JSON.stringify({ file: record.file, ...part, texts: named })}\n`);
  }
  await report.close();
  await world.err.write(tally.describe('exported'));
  return exit;
}
