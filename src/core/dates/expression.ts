import type { TimexMod } from '../annotation';
import type { Day, Weekday } from './calendar';
import type { PartOfDay, Season } from './values';

/** A year as written, or counted from the document's, or from the one that the text named last (*năm đó*). */
export type YearSpec =
  | { readonly is: number }
  | { readonly offset: number }
  | {
      readonly fromNamed: number;
      /** Where the text named none, it counts from the document's (*a year earlier*). */
      readonly orDocument?: boolean;
    };

/** Which way a phrase points from the day it counts from (*vừa qua*, *tới*). */
export type Direction = 'past' | 'future';

/** What a relative phrase counts from: the document's date, or the expression before it (*cùng ngày*). */
export type Base = 'document' | 'previous';

/** A day as the words name it, before anything is known of the document. */
export type DaySpec =
  | {
      readonly by: 'calendar';
      readonly day: number;
      /** Without it, the month is that of the expression before, or of the document. */
      readonly month?: number;
      /** *ngày 5 tháng trước*: months from the document's. */
      readonly monthOffset?: number;
      readonly year?: YearSpec;
      readonly toward?: Direction;
    }
  | { readonly by: 'offset'; readonly days: number; readonly from: Base }
  | {
      readonly by: 'weekday';
      readonly weekday: Weekday;
      /** Weeks from the document's (*thứ Hai tuần trước* is −1). */
      readonly weeks?: number;
      readonly toward?: Direction;
      /** *the following Monday*: the first one behind the day named last. */
      readonly from?: 'previous';
    }
  | {
      /** A day that a rule gives for every year: lunar days, Easter, the fourth Thursday of November. */
      readonly by: 'rule';
      readonly of: (year: number) => Day | undefined;
      /** What can be said without a year. */
      readonly open: string;
      readonly lunar?: boolean;
      readonly year?: YearSpec;
    };

/** A clock reading; `hour` is 0..24. */
export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** `Z` or `+07:00`. */
  readonly zone?: string;
}

/** A stretch of the calendar coarser than a day. */
export type PeriodSpec =
  | { readonly unit: 'year'; readonly year: YearSpec }
  | {
      readonly unit: 'month';
      readonly month: number;
      readonly year?: YearSpec;
      readonly toward?: Direction;
      /** *the following January*: behind the month that the text named last, where it named one. */
      readonly from?: 'previous';
    }
  | { readonly unit: 'quarter'; readonly quarter: number; readonly year?: YearSpec; readonly toward?: Direction }
  | { readonly unit: 'half'; readonly half: number; readonly year?: YearSpec }
  | { readonly unit: 'season'; readonly season: Season; readonly year?: YearSpec; readonly toward?: Direction }
  | { readonly unit: 'decade'; readonly decade: string }
  | { readonly unit: 'century'; readonly century: string }
  | {
      readonly unit: 'relative';
      readonly of: 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'decade' | 'century';
      readonly offset: number;
      /** *the following month*: from the month that the text named last, where it named one. */
      readonly from?: Base;
    }
  /** *the week of July 6*. */
  | { readonly unit: 'weekOf'; readonly day: DaySpec };

export type ShiftUnit =
  | 'year'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'decade'
  | 'century'
  | 'quarter';

export type Spec =
  | {
      readonly kind: 'moment';
      /** Without it, the day is that of the expression before, or the document's. */
      readonly day?: DaySpec;
      readonly part?: PartOfDay;
      readonly clock?: Clock;
      /** A weekday written beside a date, to be checked against it. */
      readonly weekday?: Weekday;
      /** *hôm qua (1/7)*: how many days from the document's the date is said to be. */
      readonly said?: number;
    }
  | { readonly kind: 'period'; readonly period: PeriodSpec }
  | {
      /** So many units before (negative) or after. */
      readonly kind: 'shift';
      readonly amount: number;
      readonly unit: ShiftUnit;
      readonly from: Base;
      /** Where the text named nothing before it, it counts from the document's date. */
      readonly orDocument?: boolean;
    }
  | { readonly kind: 'interval'; readonly begin: Spec; readonly end: Spec }
  | { readonly kind: 'duration'; readonly value: string; readonly toward?: Direction }
  | { readonly kind: 'set'; readonly value: string; readonly quant?: string; readonly freq?: string };

/** What a grammar found: offsets in the folded line. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly spec: Spec;
  readonly mod?: TimexMod;
  /** How sure the grammar is that this is a calendar expression at all, and this one. */
  readonly score: number;
  /** Other readings, likeliest first. */
  readonly others?: readonly Spec[];
}

/** One language's expressions. */
export interface DateGrammar {
  /** Ends up in `from`. */
  readonly id: string;
  /** Folded words that may begin an expression; digits always may. Only there is `read` called. */
  readonly triggers: ReadonlySet<string>;
  /** The longest expression that begins exactly there. Must take bounded time. */
  read(line: GrammarLine, at: number): Found | undefined;
  /** Where a sentence points, from its words; undefined where it does not say. */
  direction(sentence: string): Direction | undefined;
  /** What stands between the two ends of a stretch, or between the items of a list; the whole of it. */
  readonly joins: RegExp;
}

/** What a grammar sees of a line. */
export interface GrammarLine {
  /** See folded.ts. */
  readonly text: string;
  /** Whether the letter there is a capital in the line as it stands. */
  isCapital(at: number): boolean;
}
