import { sidecarError } from '../core/corpus/annotateDocument';
import { FileError } from '../core/corpus/files';
import { readDocument } from '../core/corpus/readDocument';
import { throwIfCancelled } from '../core/corpus/scan';
import { NOTHING_WRITTEN } from '../core/export/format';
import type { Note } from '../core/export/note';
import { Tally } from '../core/export/tally';
import { IMPORT_FORMATS } from '../core/import/formats';
import type { ImportedDocument } from '../core/import/importedDocument';
import { type MergeSettings, mergeImported } from '../core/import/mergeImported';
import { placeImported } from '../core/import/placeImported';
import { formatMessage } from '../core/message';
import { anchorSidecar } from '../core/sidecar/anchor';
import { isStampOf, sourceStamp } from '../core/sidecar/stamp';
import { refusal } from '../core/sidecar/storable';
import { EMPTY_SIDECAR } from '../core/sidecar/types';
import { writeSidecar } from '../core/sidecar/write';
import { DocumentFinder, type Place } from './findDocument';
import { importedDocuments } from './importFiles';
import { leastExit, openSelection } from './openSelection';
import type { OptionSpec, ParsedOptions } from './options';
import { openReport } from './runReport';
import { selectionOf } from './selectCorpora';
import { EXIT, UsageError, type World } from './world';

export const IMPORT_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'format',
    value: 'FORMAT',
    choices: IMPORT_FORMATS.map(({ id }) => id),
    help: IMPORT_FORMATS.map(({ id }) => id).join(', '),
  },
  { name: 'confirmed', help: 'as annotations that people made; otherwise as suggestions' },
  { name: 'annotator', value: 'NAME', help: 'who made them, where the file does not say; with --confirmed' },
  { name: 'dry-run', help: 'report what would be done, and write nothing' },
  { name: 'report', value: 'FILE', help: 'every single thing that was refused or is there already, as JSON Lines' },
  { name: 'config', value: 'FILE', help: 'read FILE instead of the nearest corpus.yaml' },
];

export const IMPORT_OPERANDS = {
  usage: 'FILE…',
  help: `FILE is a file of the format, or a folder of them. The corpus is that of the current folder; its documents are found by
path, by name or id, or by the same text.
Exit code: 0 everything is in the corpus; 1 something was refused, or could not be read; 2 usage, configuration or
internal error; 130 on Ctrl+C.
`,
};

/** A sidecar that other programs keep changing is given up after so many tries. */
const MAX_TRIES = 5;

/** `corpus import`. */
export async function importCorpus(world: World, options: ParsedOptions): Promise<number> {
  const format = IMPORT_FORMATS.find(({ id }) => id === options.get('format'));
  if (format === undefined) throw new UsageError('corpus import needs --format FORMAT.');
  if (options.paths.length === 0) throw new UsageError('corpus import needs a file or folder to read.');
  const corpora = await openSelection(world, { ...selectionOf(options), paths: [] });
  const finder = new DocumentFinder(world, corpora);
  const settings: MergeSettings = {
    confirmed: options.has('confirmed'),
    by: options.get('annotator'),
    from: `${format.id}-import@1`,
  };
  const report = await openReport(world, options.get('report'));
  const tally = new Tally();
  let exit = leastExit(corpora);
  for await (const { from, document } of importedDocuments(world, format, options.paths)) {
    throwIfCancelled(world.token);
    const place = await finder.find(document);
    const name = place?.display ?? document.file ?? from;
    const done =
      place === undefined ? NO_DOCUMENT : await takeOver(world, place, document, settings, options.has('dry-run'));
    if ('trouble' in done) {
      exit = EXIT.findings;
      await world.err.write(`${name}: ${done.trouble}\n`);
      continue;
    }
    tally.add(name, done.written, done.notes);
    await report.put(name, done.notes);
  }
  await report.close();
  await world.err.write(tally.describe(options.has('dry-run') ? 'would import' : 'imported'));
  return tally.hasRefused ? EXIT.findings : exit;
}

interface Taken {
  readonly written: typeof NOTHING_WRITTEN;
  readonly notes: readonly Note[];
}

const NO_DOCUMENT: Taken = { written: NOTHING_WRITTEN, notes: [{ outcome: 'refused', reason: 'no-document' }] };

async function takeOver(
  world: World,
  { corpus, path }: Place,
  imported: ImportedDocument,
  settings: MergeSettings,
  isDryRun: boolean,
): Promise<Taken | { readonly trouble: string }> {
  const { files, setup } = corpus;
  const sharing = corpus.sharing(path);
  if (sharing.length > 0) return { trouble: `Nothing was written: ${sharing.join(', ')} would have the same sidecar.` };
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const stored = await readDocument(files, path, setup.config);
    if (!stored.source.ok) return { trouble: formatMessage(stored.source.error.message) };
    const unusable = sidecarError(stored);
    if (unusable !== undefined) return { trouble: formatMessage(unusable.message) };
    const { text, bytes } = stored.source;
    const anchoring = anchorSidecar(stored.sidecar.reading?.sidecar ?? EMPTY_SIDECAR, text);
    if (anchoring.state === 'doubtful') {
      return { trouble: 'Nothing was written: the text changed, and some annotations have no certain place in it.' };
    }
    const { items, notes } = placeImported(imported, text, setup.config);
    const merged = mergeImported(anchoring.sidecar, text, items, settings);
    const taken = { written: merged.written, notes: [...notes, ...merged.notes] };
    const refused = refusal(merged.sidecar);
    if (refused !== undefined) return { trouble: formatMessage(refused) };
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isStamped = isStampOf(merged.sidecar, bytes, world.disk.sha256);
    const source = sourceStamp(name, bytes, text, world.disk.sha256);
    const before = stored.sidecar.text;
    const isEmpty = before === undefined && Object.values(merged.written).every((count) => count === 0);
    const after = isEmpty
      ? undefined
      : writeSidecar(isStamped ? merged.sidecar : { ...merged.sidecar, source }, before);
    if (isDryRun || after === undefined || after === before) return taken;
    try {
      const encoder = new TextEncoder();
      const old = before === undefined ? undefined : encoder.encode(before);
      if (await files.replace(corpus.sidecarPath(path), old, encoder.encode(after))) return taken;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { trouble: `The sidecar cannot be written: ${error.message}.` };
    }
  }
  return { trouble: 'The sidecar was not written: another program keeps changing it.' };
}
