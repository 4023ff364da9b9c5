import type { PageContents } from '../../core/corpus/overview/page';
import type { OverviewTarget } from '../../core/corpus/overview/target';
import type { Mark } from '../marks';
import type { Words } from '../words';

/** One card of the page: a chart, the same as a table, or what to do where there is nothing to draw. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Of the page's width, where the window is wide enough. */
  readonly size: 'third' | 'half' | 'two-thirds' | 'whole';
  readonly content: Drawn | Empty;
}

export interface Drawn {
  readonly legend?: readonly LegendItem[];
  /** @param width in CSS pixels */
  draw(width: number): readonly Element[];
  readonly table: Table;
  /** What the chart leaves out. */
  readonly beside?: readonly Mark[];
}

export interface Empty {
  readonly empty: string;
  readonly action?: { readonly says: string; readonly does: OverviewTarget | 'lint' };
}

export interface LegendItem {
  readonly says: string;
  readonly look: 'full' | 'light' | 'empty';
  /** As in the chart. */
  readonly fill: string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The first names the row. */
  readonly cells: readonly string[];
  /** Where the name leads. */
  readonly mark?: Mark;
}

/** What sections are made from. */
export interface Source {
  readonly contents: PageContents;
  readonly words: Words;
}

/** The colour of a label: the team's own, else the theme's. */
export function labelFill({ labels }: PageContents, label: string): string {
  const look = labels[label];
  if (look === undefined) return 'var(--calm-fill)';
  if (look.color === undefined) return `var(--vscode-${look.themeColor.replaceAll('.', '-')})`;
  const isDark =
    !document.body.classList.contains('vscode-light') &&
    !document.body.classList.contains('vscode-high-contrast-light');
  return isDark ? look.color.dark : look.color.light;
}

/** The work begins with an article. */
export function openArticle({ words }: Source): NonNullable<Empty['action']> {
  return { says: words.say('openArticle'), does: { type: 'files', list: 'all' } };
}
