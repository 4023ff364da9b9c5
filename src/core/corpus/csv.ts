/** One record of a table and where it stands. */
export interface CsvRecord {
  readonly fields: readonly string[];
  /** UTF-16 offset of the record's first unit. */
  readonly start: number;
}

/**
 * Comma-separated values by RFC 4180, with the liberties its readers take: `\n` and `\r` end a record too, quotes
 * inside an unquoted field are text, a last quote that is missing is forgiven. Blank lines are no records.
 */
export function readCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let start = at;
  const endRecord = (): void => {
    if (fields.length > 1 || fields[0] !== '') records.push({ fields, start });
    fields = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    start = at;
  };
  while (at < text.length) {
    const field = text[at] === '"' ? quoted(text, at) : plain(text, at);
    fields.push(field.value);
    at = field.end;
    if (text[at] === ',') {
      at++;
      if (at === text.length) fields.push('');
    } else endRecord();
  }
  if (fields.length > 0) endRecord();
  return records;
}

function plain(text: string, start: number): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end };
}

function quoted(text: string, start: number): { value: string; end: number } {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plain(text, quote + 1);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    at = quote + 2;
  }
}
