import { TIMEX_TYPES, type TimexType } from '../../annotation';
import type { StoredDate } from '../../sidecar/types';
import { packRows, readRows } from './rows';

/** One TIMEX3 value of a document, with how often it was tagged and is suggested. */
export interface DateCount {
  readonly value: string;
  readonly type: TimexType;
  readonly confirmed: number;
  readonly suggested: number;
}

type Dated = Pick<StoredDate, 'type' | 'value'>;

/** As `FileSummary.dates` holds them. */
export function packDates(confirmed: readonly Dated[], suggested: readonly Dated[]): string {
  const textsOf = ({ type, value }: Dated): readonly string[] => [type, value];
  return packRows(confirmed.map(textsOf), suggested.map(textsOf));
}

export function* datesOf(summary: { readonly dates: string }): Iterable<DateCount> {
  for (const { texts, confirmed, suggested } of readRows(summary.dates)) {
    const type = TIMEX_TYPES.find((known) => known === texts[0]);
    if (type !== undefined) yield { type, value: texts[1] ?? '', confirmed, suggested };
  }
}
