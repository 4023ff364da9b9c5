/** What is counted, in parts, with how often it was confirmed and how often a program suggests it. */
export interface CountedRow {
  readonly texts: readonly string[];
  readonly confirmed: number;
  readonly suggested: number;
}

/**
 * What a document holds how often, packed into one flat string: a row a line, its parts apart by tabs. A corpus holds
 * half a million of these rows, and as objects they would take ten times the memory.
 * @param confirmed the parts of each, in document order
 */
export function packRows(confirmed: Iterable<readonly string[]>, suggested: Iterable<readonly string[]>): string {
  const rows = new Map<string, { confirmed: number; suggested: number }>();
  const count = (items: Iterable<readonly string[]>, as: 'confirmed' | 'suggested'): void => {
    for (const texts of items) {
      const key = texts.map((text) => text.replace(/[\t\n]/g, ' ')).join('\t');
      const row = rows.get(key) ?? { confirmed: 0, suggested: 0 };
      row[as]++;
      rows.set(key, row);
    }
  };
  count(confirmed, 'confirmed');
  count(suggested, 'suggested');
  return [...rows].map(([key, row]) => `${key}\t${row.confirmed}\t${row.suggested}\n`).join('');
}

/** The rows, what stands first in the document first. */
export function* readRows(packed: string): Iterable<CountedRow> {
  for (let at = 0; at < packed.length; ) {
    const end = packed.indexOf('\n', at);
    const texts = packed.slice(at, end).split('\t');
    const suggested = Number(texts.pop());
    const confirmed = Number(texts.pop());
    yield { texts, confirmed, suggested };
    at = end + 1;
  }
}
