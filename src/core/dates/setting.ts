import type { TextRange } from '../text/range';
import type { Day } from './calendar';
import type { Direction } from './expression';

/** An expression of the text that others lean on. */
export interface Named {
  readonly text: string;
  /** In the document, UTF-16. */
  readonly range: TextRange;
}

/** What is known where an expression stands. */
export interface Setting {
  readonly document: Day | undefined;
  /** Clock of the document's date, minutes after midnight. */
  readonly documentMinutes?: number;
  /** The last day that the text named. */
  readonly previous?: Named & { readonly day: Day };
  /** The last year that the text named, for *10 năm sau*, *năm đó*. */
  readonly lastYear?: Named & { readonly year: number };
  /** The last month that the text named, for *hai tháng sau*. */
  readonly lastMonth?: Named & { readonly year: number; readonly month: number };
  /** The year that stands directly before, as in *Năm 1945, ngày 2/9*, or that the same sentence named before. */
  readonly year?: Named & { readonly year: number; readonly isAdjacent: boolean };
  /** What the sentence says of every day or week, and no day beside it: *từ 8h đến 17h hằng ngày*. */
  readonly habit?: Named & { readonly value: string };
  /** Where the sentence points. */
  readonly direction?: Direction;
}
