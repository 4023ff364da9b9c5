import { type Message, say } from '../message';
import type { Problem } from '../problem';
import { readCsv } from './csv';

export const METADATA_FIELDS = ['url', 'site', 'section', 'title', 'authors', 'published', 'fetched'] as const;

/** What a team's table says about one document. */
export type Metadata = { readonly [K in (typeof METADATA_FIELDS)[number]]?: string };

export interface MetadataTable {
  /** By path, else by id. @param path relative to the corpus' folder; @param id the document's id */
  find(path: string, id: string): Metadata | undefined;
  readonly size: number;
}

export const NO_METADATA: MetadataTable = { find: () => undefined, size: 0 };

/** Columns that name the document, likeliest first. */
const PATH_COLUMNS = ['path', 'file'];
const ID_COLUMN = 'id';

/** One table's row before it is known to be about a document. */
interface Row {
  readonly values: Readonly<Record<string, unknown>>;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the table that `metadata` of corpus.yaml names. Never throws on content; columns that are not known are left
 * alone, since such tables have other readers too.
 * @param format by the file's extension: `.csv` has a header line, `.jsonl` one object a line
 */
export function readMetadata(
  text: string,
  format: 'jsonl' | 'csv',
): { readonly table: MetadataTable; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const rows = format === 'csv' ? csvRows(text, problems) : jsonlRows(text, problems);
  const byPath = new Map<string, Metadata>();
  const byId = new Map<string, Metadata>();
  for (const row of rows) {
    const path = PATH_COLUMNS.map((column) => textOf(row.values[column])).find((value) => value !== undefined);
    const id = textOf(row.values[ID_COLUMN]);
    const { start, end } = row;
    const warn = (code: string, message: Message): void => {
      problems.push({ code, severity: 'warning', message, start, end });
    };
    if (path === undefined && id === undefined) {
      warn('no-document', say('The row has neither "id" nor "path": it is about no document.'));
      continue;
    }
    const map = path === undefined ? byId : byPath;
    const name = path?.replace(/^\.\//, '') ?? id!;
    if (map.has(name)) warn('duplicate-row', say('A second row about "{name}"; the first one counts.', { name }));
    else map.set(name, fieldsOf(row.values));
  }
  return {
    table: { find: (path, id) => byPath.get(path) ?? byId.get(id), size: byPath.size + byId.size },
    problems,
  };
}

function* jsonlRows(text: string, problems: Problem[]): Iterable<Row> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    if (line.trim() !== '') {
      const values = parseObject(line);
      if (values !== undefined) yield { values, start, end };
      else {
        const message = say('Expected a JSON object on the line.');
        problems.push({ code: 'json', severity: 'error', message, start, end });
      }
    }
    start = end + 1;
  }
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function* csvRows(text: string, problems: Problem[]): Iterable<Row> {
  const [header, ...records] = readCsv(text);
  if (header === undefined) return;
  const columns = header.fields.map((name) => name.trim().toLowerCase());
  if (![...PATH_COLUMNS, ID_COLUMN].some((column) => columns.includes(column))) {
    const message = say('The first line must name the columns, with "id" or "path" among them.');
    problems.push({ code: 'no-document', severity: 'error', message, start: header.start, end: header.start });
    return;
  }
  for (const [i, { fields, start }] of records.entries()) {
    const values = Object.fromEntries(columns.map((column, c) => [column, fields[c]]));
    yield { values, start, end: records[i + 1]?.start ?? text.length };
  }
}

function fieldsOf(values: Readonly<Record<string, unknown>>): Metadata {
  const entries = METADATA_FIELDS.map((field) => [field, textOf(values[field])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Lists, such as several authors, are joined by `; `. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value.filter((item) => typeof item === 'string').join('; '));
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
