import { FileError, type Files } from '../../core/corpus/files';
import type { Metadata } from '../../core/corpus/metadata';
import { METADATA_FIELDS } from '../../core/corpus/metadata';
import type { CorpusSetup } from '../../core/corpus/openCorpus';
import { readDocument, type StoredDocument } from '../../core/corpus/readDocument';
import { throwIfCancelled } from '../../core/corpus/scan';
import { sidecarPathOf } from '../../core/sidecar/paths';
import type { ParsedOptions } from '../options';
import { UsageError, type World } from '../world';

/** `-` among the paths: documents come as JSON lines on standard input. @throws UsageError beside other paths */
export function isStream({ paths }: ParsedOptions): boolean {
  if (!paths.includes('-')) return false;
  if (paths.length > 1) throw new UsageError('"-" reads documents from standard input: name no other PATH beside it.');
  return true;
}

/** One document of standard input. */
export type DocumentRecord =
  | { readonly ok: true; readonly file: string; readonly stored: StoredDocument; readonly setup: CorpusSetup }
  /** A line that is no record. */
  | { readonly ok: false; readonly file: string | undefined; readonly message: string };

/** Documents of standard input, in their order. Blank lines are nothing. */
export async function* documentRecords(world: World, setup: CorpusSetup): AsyncIterable<DocumentRecord> {
  let line = 0;
  for await (const text of world.input) {
    throwIfCancelled(world.token);
    if (world.out.isClosed) return;
    line++;
    if (text.trim() !== '') yield await readRecord(text, line, setup);
  }
}

async function readRecord(line: string, number: number, setup: CorpusSetup): Promise<DocumentRecord> {
  const value = parseObject(line);
  const file = [value?.file, value?.id].find((name) => typeof name === 'string' && name !== '') as string | undefined;
  if (value === undefined || file === undefined || typeof value.text !== 'string') {
    return { ok: false, file, message: `Line ${number} must be a JSON object with "file" and "text".` };
  }
  const sidecar = typeof value.sidecar === 'string' && value.sidecar !== '' ? value.sidecar : undefined;
  const files = filesOf(
    new Map([
      [file, value.text],
      ...(sidecar === undefined ? [] : [[sidecarPathOf(file, setup.config), sidecar] as const]),
    ]),
  );
  return {
    ok: true,
    file,
    stored: await readDocument(files, file, setup.config),
    setup: withMetadata(setup, metadataOf(value.metadata)),
  };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The record's files as a disk would give them, so that they are read by the same code. */
function filesOf(texts: ReadonlyMap<string, string>): Pick<Files, 'read'> {
  return {
    read: async (path) => {
      const text = texts.get(path);
      if (text === undefined) throw new FileError('not-found', path, 'there is no such file');
      return new TextEncoder().encode(text);
    },
  };
}

function metadataOf(value: unknown): Metadata {
  const given = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const fields = METADATA_FIELDS.flatMap((key) =>
    typeof given[key] === 'string' && given[key] !== '' ? [[key, given[key]] as const] : [],
  );
  return Object.fromEntries(fields);
}

/** What the record says goes before the team's table. */
function withMetadata(setup: CorpusSetup, metadata: Metadata): CorpusSetup {
  if (Object.keys(metadata).length === 0) return setup;
  return {
    ...setup,
    factSources: (path, id) => {
      const sources = setup.factSources(path, id);
      return { ...sources, metadata: { ...sources.metadata, ...metadata } };
    },
  };
}
