import { isBoilerplate, LAYERS, type Layer } from '../../annotation';
import type { FileSummary } from '../summary/fileSummary';
import { kindsOf } from '../summary/kinds';
import { progressOf } from '../summary/progress';
import { FILE_LISTS, type FileList, type LayerState } from './target';
import { type TimeSpan, timeSpanOf } from './timeSpan';

/** What the overview makes of one file. */
export interface FileDigest {
  readonly lists: readonly FileList[];
  readonly layers: Readonly<Record<Layer, LayerState>>;
  /** Of the article's own date. */
  readonly date: TimeSpan | undefined;
  /** Undefined where nobody judged the blocks yet. */
  readonly boilerplate: MeasuredBlocks | undefined;
}

export interface MeasuredBlocks {
  /** Code points of the text, and of all boilerplate in it. */
  readonly characters: number;
  readonly boilerplate: number;
  /** Code points and blocks by kind. */
  readonly kinds: ReadonlyMap<string, { readonly characters: number; readonly blocks: number }>;
}

/** By summary, which never changes: a redraw looks into those of files that changed. */
const digests = new WeakMap<FileSummary, FileDigest>();

export function digestOf(file: FileSummary): FileDigest {
  const known = digests.get(file);
  if (known !== undefined) return known;
  const digest: FileDigest = {
    lists: FILE_LISTS.filter((list) => IS_ON[list](file)),
    layers: Object.fromEntries(LAYERS.map((layer) => [layer, layerStateOf(file, layer)])) as Record<Layer, LayerState>,
    date: file.date === undefined ? undefined : timeSpanOf(file.date),
    boilerplate: measureBlocks(file),
  };
  digests.set(file, digest);
  return digest;
}

const IS_ON: Readonly<Record<FileList, (file: FileSummary) => boolean>> = {
  all: () => true,
  annotated: ({ confirmed }) => confirmed.block + confirmed.entity + confirmed.date > 0,
  done: (file) => progressOf(file) === 'done',
  suggested: ({ suggested }) => suggested.block + suggested.entity + suggested.date > 0,
  unsure: ({ unsure }) => unsure > 0,
  unplaced: ({ unplaced }) => unplaced > 0,
  unreadable: ({ state }) => state === 'unreadable',
};

function layerStateOf(file: FileSummary, layer: Layer): LayerState {
  if (file.done[layer]) return 'done';
  return file.confirmed[layer] > 0 ? 'begun' : 'open';
}

function measureBlocks(file: FileSummary): MeasuredBlocks | undefined {
  if (file.characters === 0 || (file.confirmed.block === 0 && !file.done.block)) return undefined;
  const kinds = new Map<string, { readonly characters: number; readonly blocks: number }>();
  let boilerplate = 0;
  for (const { kind, confirmed, confirmedCharacters } of kindsOf(file)) {
    if (confirmed === 0 || !isBoilerplate(kind)) continue;
    kinds.set(kind, { characters: confirmedCharacters, blocks: confirmed });
    boilerplate += confirmedCharacters;
  }
  return { characters: file.characters, boilerplate, kinds };
}
