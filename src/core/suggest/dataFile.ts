import { unpackLineModel } from '../boilerplate/lineModel';
import type { PackedTrees } from '../boilerplate/trees';
import type { NameTables } from '../entities/nameTables';
import type { LanguagePack } from '../languages/pack';
import type { RecogniserData } from './suggester';

/** What the recognisers' data file holds. The build writes it (esbuild.js), the editor reads it on first use. */
export interface DataFile {
  readonly packs: readonly LanguagePack[];
  readonly model: PackedTrees;
  readonly tables: NameTables;
}

/** Maps, sets and patterns, which JSON does not have, are objects with one of these keys. */
const MAP = '$map';
const SET = '$set';
const PATTERN = '$pattern';

export function writeDataFile(data: DataFile): string {
  return JSON.stringify(data, (_key, value: unknown) => {
    if (value instanceof Map) return { [MAP]: [...value] };
    if (value instanceof Set) return { [SET]: [...value] };
    if (value instanceof RegExp) return { [PATTERN]: [value.source, value.flags] };
    return value;
  });
}

/** @throws SyntaxError when the text is not what `writeDataFile` wrote: the installation is broken */
export function readDataFile(text: string): RecogniserData {
  const { packs, model, tables } = JSON.parse(text, revive) as DataFile;
  return { packs, model: unpackLineModel(model), tables };
}

function revive(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (MAP in value) return new Map(value[MAP] as [unknown, unknown][]);
  if (SET in value) return new Set(value[SET] as unknown[]);
  if (PATTERN in value) {
    const [source, flags] = value[PATTERN] as [string, string];
    return new RegExp(source, flags);
  }
  return value;
}
