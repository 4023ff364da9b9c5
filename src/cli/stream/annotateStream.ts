import { type AnnotateSettings, annotateDocument } from '../../core/corpus/annotateDocument';
import { CorpusMemory } from '../../core/corpus/memory';
import { type AnnotatedObject, annotatedObject } from '../annotatedObject';
import { suggest } from '../lazySuggest';
import type { ParsedOptions } from '../options';
import { EXIT, UsageError, type World } from '../world';
import { readFacts } from './facts';
import { openSetup } from './openSetup';
import { documentRecords } from './records';

/** `corpus annotate -`: a document a line in, its annotations a line out. */
export async function annotateStream(
  world: World,
  options: ParsedOptions,
  settings: AnnotateSettings,
  render: (object: AnnotatedObject) => string,
): Promise<number> {
  if (options.has('write')) throw new UsageError('--write needs files: "-" has none to write to.');
  const setup = await openSetup(world, options);
  const typed = options.get('facts');
  const memory = typed === undefined ? new CorpusMemory() : (await readFacts(world, typed)).memory;
  let exit: number = EXIT.clean;
  for await (const record of documentRecords(world, setup)) {
    if (!record.ok) {
      exit = EXIT.findings;
      await world.out.write(render({ file: record.file ?? '', error: { code: 'record', message: record.message } }));
      continue;
    }
    const annotated = annotateDocument(record.stored, record.setup, memory, settings, suggest);
    if (!annotated.ok) exit = EXIT.findings;
    await world.out.write(render(annotatedObject(record.file, annotated)));
  }
  return exit;
}
