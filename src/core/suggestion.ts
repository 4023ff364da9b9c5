import type { DateSource, LineKind, TimexMod, TimexType } from './annotation';
import type { Message } from './message';
import type { TextRange } from './text/range';

/** What every suggestion carries: how sure, who says so, and why, in words a person can read. */
export interface Suggested {
  /** 0..1; meant as a probability, calibrated where `npm run eval` says so. */
  readonly score: number;
  /** The recogniser's id and version, such as `vi-person@1`. */
  readonly from: string;
  readonly evidence: readonly Message[];
}

/** One non-blank line. */
export interface SuggestedLine extends Suggested {
  /** Counts from 0. */
  readonly line: number;
  readonly kind: LineKind;
}

/** A run of lines of one kind; blank lines inside do not end it. Content kinds have blocks too. */
export interface SuggestedBlock extends Suggested {
  /** From the first line's start to the last line's end, without its break. */
  readonly range: TextRange;
  readonly kind: LineKind;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface SuggestedEntity extends Suggested {
  readonly range: TextRange;
  readonly label: string;
  readonly text: string;
  /** Gazetteer id, where exactly one entry fits. */
  readonly ref?: string;
}

/** What a TIMEX3 says, without its place. */
export interface TimexValue {
  readonly type: TimexType;
  /** By the grammar of docs/dates.md: `2020-07-02TAF`, `P25Y`, `1995/2020`, `XXXX-07-02`. */
  readonly value: string;
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  readonly beginPoint?: string;
  readonly endPoint?: string;
  readonly calendar?: 'lunar';
  /** `document` where the value hangs on the document's date, itself or through the date that it leans on. */
  readonly anchor?: string;
  /** EDTF of the value, where it has one; derived, not stored. */
  readonly edtf?: string;
}

export interface SuggestedDate extends Suggested, TimexValue {
  readonly range: TextRange;
  readonly text: string;
  /** Place of the expression that the value hangs on (*cùng ngày*, *hai năm sau*), UTF-16. */
  readonly leansOn?: TextRange;
  /** Other readings, likeliest first; the quick fix offers them. */
  readonly alternatives?: readonly (TimexValue & { readonly evidence: readonly Message[] })[];
}

/** The document creation time: what relative expressions count from. */
export interface DocumentDate {
  /** `YYYY-MM-DD`, or with a time `YYYY-MM-DDThh:mm`. */
  readonly value: string;
  readonly by: DateSource;
  readonly score: number;
  readonly evidence: readonly Message[];
  /** The expression that told it, when the text did. */
  readonly range?: TextRange;
}

export interface Suggestions {
  /** BCP 47 primary subtag, `und` when unknown. */
  readonly language: string;
  readonly date: DocumentDate | undefined;
  readonly lines: readonly SuggestedLine[];
  readonly blocks: readonly SuggestedBlock[];
  readonly entities: readonly SuggestedEntity[];
  readonly dates: readonly SuggestedDate[];
}

/** What is known of the document besides its text. Everything here wins over what the text says. */
export interface DocumentFacts {
  /** File name without folders, for dates in names. */
  readonly fileName?: string;
  readonly language?: string;
  readonly date?: { readonly value: string; readonly by: DateSource };
  /** The host of its URL, or what else stands for "where it was published"; lines that recur are counted by it. */
  readonly site?: string;
  readonly title?: string;
}
