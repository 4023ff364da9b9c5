import type { Mark } from '../marks';
import type { BarPart } from '../rowBars';
import type { Words } from '../words';
import type { Table } from './section';

interface Counts {
  readonly confirmed: number;
  readonly suggested: number;
  readonly files: number;
}

/** A row that counts mentions. */
export interface Counted extends Counts, Mark {
  readonly name: string;
  readonly fill: string;
}

export function saysOf(words: Words, name: string, { confirmed, suggested, files }: Counts): string {
  return words.list(name, [
    words.count('confirmedCount', confirmed),
    suggested === 0 ? undefined : words.count('suggestedCount', suggested),
    words.count('inArticles', files),
  ]);
}

/** What is confirmed, and behind it what is only suggested. */
export function partsOf({ confirmed, suggested, fill }: Counted): BarPart[] {
  return [
    { value: confirmed, fill, look: 'full' },
    { value: suggested, fill, look: 'light' },
  ];
}

export function figureOf(words: Words, { confirmed, suggested }: Counts): string {
  if (suggested === 0) return words.number(confirmed);
  const waiting = `+ ${words.number(suggested)}`;
  return confirmed === 0 ? waiting : `${words.number(confirmed)} ${waiting}`;
}

export function countTable(words: Words, first: string, rows: readonly Counted[]): Table {
  return {
    columns: [first, words.say('confirmed'), words.say('suggested'), words.say('articlesColumn')],
    rows: rows.map((row) => ({
      cells: [row.name, words.number(row.confirmed), words.number(row.suggested), words.number(row.files)],
      mark: row,
    })),
  };
}
