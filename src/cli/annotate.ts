import { type Annotated, type AnnotateSettings, annotateDocument } from '../core/corpus/annotateDocument';
import { isCalendarDate, LANGUAGE_TAG } from '../core/corpus/configValues';
import { FileError } from '../core/corpus/files';
import { learnCorpus } from '../core/corpus/knowledge';
import type { CorpusMemory } from '../core/corpus/memory';
import { compareByCodePoint } from '../core/corpus/order';
import { readAhead } from '../core/corpus/readAhead';
import { readDocument, type StoredDocument } from '../core/corpus/readDocument';
import { throwIfCancelled } from '../core/corpus/scan';
import { formatMessage } from '../core/message';
import { annotatedObject } from './annotatedObject';
import { ANNOTATED_FORMATS } from './formatters/annotated';
import { suggest } from './lazySuggest';
import { displayPath, leastExit, openSelection } from './openSelection';
import { numberOption, type OptionSpec, type ParsedOptions } from './options';
import { progressOn } from './progress';
import { type SelectedCorpus, selectionOf } from './selectCorpora';
import { annotateStream } from './stream/annotateStream';
import { isStream } from './stream/records';
import { EXIT, UsageError, type World } from './world';
import { sidecarWithSuggestions } from './writeSuggestions';

export const ANNOTATE_OPTIONS: readonly OptionSpec[] = [
  { name: 'stdout', help: 'print suggestions; the default unless --write is given' },
  { name: 'write', help: "put suggestions into the sidecars' suggestions" },
  { name: 'format', value: 'FORMAT', choices: ['json', 'yaml'], help: 'json (one object a line) or yaml (a stream)' },
  { name: 'min-score', value: 'S', help: 'leave out what is less sure, from 0 to 1; default: suggest.minScore' },
  { name: 'date', value: 'YYYY-MM-DD', help: "the documents' date, whatever they say" },
  { name: 'language', value: 'xx', help: "the documents' language, such as vi or en, whatever they say" },
  { name: 'config', value: 'FILE', help: 'read FILE instead of the nearest corpus.yaml' },
  { name: 'facts', value: 'FILE', help: 'with -: what all documents say, as "corpus lint -" printed it' },
  { name: 'annotator', value: 'NAME', help: 'whose sidecars, where corpus.yaml has a tree for each annotator' },
];

/** A document whose sidecar other programs keep changing is given up after so many tries. */
const MAX_TRIES = 5;

interface Job {
  readonly corpus: SelectedCorpus;
  readonly memory: CorpusMemory;
  readonly path: string;
  readonly display: string;
}

/** `corpus annotate`: suggestions without an editor. */
export async function annotate(world: World, options: ParsedOptions): Promise<number> {
  const settings = readSettings(options);
  const render = ANNOTATED_FORMATS[options.get('format') ?? 'json']!;
  if (isStream(options)) return annotateStream(world, options, settings, render);
  if (options.has('facts')) throw new UsageError('--facts goes with "-".');
  const isWriting = options.has('write');
  const isPrinting = options.has('stdout') || !isWriting;
  const corpora = await openSelection(world, selectionOf(options));
  const jobs: Job[] = [];
  // Every snapshot is taken before anything is written, so that no document sees what this run does.
  for (const corpus of corpora) {
    const memory = await learnCorpus(corpus.files, corpus.setup, corpus.listing.documents, world);
    for (const path of corpus.documents) {
      jobs.push({ corpus, memory, path, display: displayPath(world, corpus.folder, path) });
    }
  }
  jobs.sort((a, b) => compareByCodePoint(a.display, b.display));
  let exit = leastExit(corpora);
  const progress = progressOn(world, 'Annotating', jobs.length, isPrinting);
  for await (const { job, stored } of readAhead(jobs, async (each) => ({ job: each, stored: await read(each) }))) {
    throwIfCancelled(world.token);
    if (isPrinting && !isWriting && world.out.isClosed) break;
    await progress.step();
    const annotated = annotateDocument(stored, job.corpus.setup, job.memory, settings, suggest);
    const previous = stored.sidecar.text;
    if (isPrinting) await world.out.write(render(annotatedObject(job.display, annotated)));
    const trouble = annotated.ok
      ? isWriting
        ? await write(world, job, settings, annotated, previous)
        : undefined
      : formatMessage(annotated.error.message);
    if (trouble === undefined) continue;
    exit = EXIT.findings;
    await progress.end();
    await world.err.write(`${job.display}: ${trouble}\n`);
  }
  await progress.end();
  return exit;
}

function readSettings(options: ParsedOptions): AnnotateSettings {
  const [date, language] = [options.get('date'), options.get('language')];
  if (date !== undefined && !isCalendarDate(date)) {
    throw new UsageError(`--date must be a day such as 2020-07-02, not "${date}".`);
  }
  if (language !== undefined && !LANGUAGE_TAG.test(language)) {
    throw new UsageError(`--language must be a tag such as vi or en, not "${language}".`);
  }
  return {
    minScore: numberOption(options, 'min-score', { min: 0, max: 1 }),
    commandLine: { ...(date === undefined ? {} : { date }), ...(language === undefined ? {} : { language }) },
  };
}

function read({ corpus, path }: Job): Promise<StoredDocument> {
  return readDocument(corpus.files, path, corpus.setup.config);
}

/** @returns what went wrong, for a person */
async function write(
  { disk }: World,
  job: Job,
  settings: AnnotateSettings,
  annotated: Annotated & { readonly ok: true },
  previous: string | undefined,
): Promise<string | undefined> {
  const { corpus, path } = job;
  const sharing = corpus.sharing(path);
  if (sharing.length > 0) return `Nothing was written: ${sharing.join(', ')} would have the same sidecar. Rename one.`;
  let now = annotated;
  let text = previous;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const result = sidecarWithSuggestions(path.slice(path.lastIndexOf('/') + 1), now, text, disk);
    if (!result.ok) return formatMessage(result.message);
    if (result.text === undefined) return undefined;
    try {
      const before = text === undefined ? undefined : encode(text);
      if (await corpus.files.replace(corpus.sidecarPath(path), before, encode(result.text))) return undefined;
    } catch (error) {
      if (error instanceof FileError) return `The sidecar cannot be written: ${error.message}.`;
      throw error;
    }
    // Another program was faster: what it wrote counts.
    const stored = await read(job);
    const again = annotateDocument(stored, corpus.setup, job.memory, settings, suggest);
    if (!again.ok) return formatMessage(again.error.message);
    now = again;
    text = stored.sidecar.text;
  }
  return 'The sidecar was not written: another program keeps changing it.';
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
