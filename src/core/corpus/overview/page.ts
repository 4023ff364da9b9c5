import type { Overview } from './overview';
import type { OverviewTarget } from './target';

/** What the overview's page is sent: figures, and everything that depends on the language or the corpus' settings. */
export interface PageContents {
  /** Uri of the corpus' folder. */
  readonly folder: string;
  readonly corpus: string;
  /** False while the annotations are being read for the first time. */
  readonly isRead: boolean;
  readonly overview: Overview;
  /** Of every label that is drawn. */
  readonly labels: Readonly<Record<string, LabelLook>>;
  /** Kinds of lines and rules in a person's words, as far as there are any. */
  readonly words: Readonly<Record<string, string>>;
  readonly texts: PageTexts;
  /** BCP 47, for numbers and dates. */
  readonly locale: string;
}

export interface LabelLook {
  /** Title of its names: `People`. */
  readonly title: string;
  readonly description: string;
  /** Of the theme: `corpus.person`. */
  readonly themeColor: string;
  /** A team's own, readable on each ground. */
  readonly color?: { readonly dark: string; readonly light: string };
}

/**
 * Templates with `{name}` for what is filled in. Where the number decides, the id with `One` behind it is for one.
 */
export type PageTexts = Readonly<Record<string, string>>;

export type ToPage = { readonly type: 'show'; readonly contents: PageContents };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly target: OverviewTarget }
  | { readonly type: 'lint' };

/** What VS Code keeps for the page while it is hidden and over a restart. */
export interface PageState {
  readonly folder: string;
  readonly contents: PageContents;
  /** Sections that are shown as tables. */
  readonly tables: readonly string[];
  /** In CSS pixels. */
  readonly scroll: number;
}
