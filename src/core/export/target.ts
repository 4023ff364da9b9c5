import { type Message, say } from '../message';
import { extensionOf, stemmed } from './exportNames';
import type { ExportFormat } from './format';
import type { WrittenMap } from './offsetMap';
import { SPLITS, type Split } from './split';

/** Text, or its UTF-8 where another thread has encoded it already. */
export type Piece = string | Uint8Array;

/** A file that is written piece by piece. A derived file, such as an export: no lock, and no promise beyond a crash. */
export interface NewFile {
  /** Resolves when more may be written. @throws FileError */
  write(piece: Piece): Promise<void>;
  /** Puts it into its place. @throws FileError */
  close(): Promise<void>;
  /** Takes away what was written so far. */
  abandon(): Promise<void>;
}

/** Where a host keeps what is exported. Names are relative to the export's folder, with `/`. */
export interface Destination {
  /** @throws FileError */
  create(name: string): Promise<NewFile>;
  /** Whether the file belongs to the corpus and must not be written over. */
  isOfCorpus(name: string): boolean;
  /** As a person knows it. */
  shown(name: string): string;
}

/** A document as it is written. */
export interface WrittenDocument {
  /** Path with `/`, as the run names it. */
  readonly file: string;
  /** One for each of the format's suffixes. */
  readonly texts: readonly Piece[];
  /** For a file of its own; undefined where there is none. */
  readonly sourceMap: WrittenMap | undefined;
}

/** Where documents go. */
export interface ExportTarget {
  /** @param part of the split, where there is one */
  put(document: WrittenDocument, part: Split | undefined): Promise<void>;
  /** Ends what was begun. */
  close(): Promise<void>;
  /** Leaves no half of a file. */
  abandon(): Promise<void>;
}

/** What would be written over belongs to the corpus. */
export class ExportClash extends Error {
  override name = 'ExportClash';
  constructor(readonly reason: Message) {
    super(reason.template);
  }
}

function refuseCorpusFiles(destination: Destination, name: string): void {
  if (!destination.isOfCorpus(name)) return;
  throw new ExportClash(
    say('{file} belongs to the corpus and is not written over.', { file: destination.shown(name) }),
  );
}

/**
 * For a `stream` format: one file, or one for each part of a split, all begun at once, so that an empty part is an empty
 * file and not a missing one.
 * @throws ExportClash, FileError
 */
export async function openStreams(
  format: ExportFormat,
  destination: Destination,
  nameOf: (part: Split | undefined) => string,
  isSplit: boolean,
): Promise<ExportTarget> {
  const parts = isSplit ? SPLITS : [undefined];
  for (const part of parts) refuseCorpusFiles(destination, nameOf(part));
  const targets = new Map<Split | undefined, ExportTarget>();
  for (const part of parts) targets.set(part, streamTo(format, await destination.create(nameOf(part))));
  return {
    put: (document, part) => targets.get(part)!.put(document, part),
    close: async () => {
      for (const target of targets.values()) await target.close();
    },
    abandon: async () => {
      for (const target of targets.values()) await target.abandon();
    },
  };
}

/** Documents one behind the other. */
export function streamTo(format: ExportFormat, file: NewFile): ExportTarget {
  const { before, between, after } = format.frame ?? { before: '', between: '', after: '' };
  let count = 0;
  return {
    put: async ({ texts }) => {
      const frame = count++ === 0 ? before : between;
      if (frame !== '') await file.write(frame);
      await file.write(texts[0]!);
    },
    close: async () => {
      await file.write((count === 0 ? before : '') + after);
      await file.close();
    },
    abandon: () => file.abandon(),
  };
}

/** For a `files` format: each document's files below the folder. `put` throws ExportClash and FileError. */
export function filesBelow(format: ExportFormat, destination: Destination): ExportTarget {
  const taken = new Set<string>();
  const put = async (name: string, text: Piece): Promise<void> => {
    refuseCorpusFiles(destination, name);
    const file = await destination.create(name);
    try {
      await file.write(text);
      await file.close();
    } catch (error) {
      await file.abandon();
      throw error;
    }
  };
  return {
    put: async ({ file, texts, sourceMap }, part) => {
      const short = `${part === undefined ? '' : `${part}/`}${stemmed(file)}`;
      // `a.txt` and `a.md` must not write over each other.
      const stem = taken.has(short) ? `${short}${extensionOf(file)}` : short;
      taken.add(stem);
      for (const [at, suffix] of format.suffixes.entries()) await put(`${stem}${suffix}`, texts[at]!);
      if (sourceMap === undefined) return;
      const object = { file, unit: 'code points', source_map: sourceMap };
      await put(`${stem}.map.json`, `${JSON.stringify(object)}\n`);
    },
    close: async () => undefined,
    abandon: async () => undefined,
  };
}

/** The name of a stream in a folder. */
export function streamName(format: ExportFormat, part: Split | undefined): string {
  return `${part ?? 'corpus'}${format.suffixes[0]!}`;
}
