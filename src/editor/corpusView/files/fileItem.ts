import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../../../core/annotation';
import type { FileSummary } from '../../../core/corpus/summary/fileSummary';
import type { Progress } from '../../../core/corpus/summary/progress';
import { translate } from '../../convert';
import type { OpenCounts } from '../../corpusSummary/liveState';

/** What the view shows of one file. */
export interface FileState {
  readonly name: string;
  /** Undefined until it is read. */
  readonly summary: FileSummary | undefined;
  /** Undefined until it is read. */
  readonly progress: Progress | undefined;
  /** As the article showed them, where it was open. */
  readonly open: OpenCounts | undefined;
  /** Findings of the linter. */
  readonly problems: number;
}

/** How many suggestions wait for a decision; undefined where nobody knows. */
export function openIn({
  summary,
  open,
  progress,
}: Pick<FileState, 'summary' | 'open' | 'progress'>): number | undefined {
  const known = open ?? (summary !== undefined && hasSuggestions(summary) ? summary.suggested : undefined);
  if (known !== undefined) return LAYERS.reduce((sum, layer) => sum + known[layer], 0);
  return progress === 'done' ? 0 : undefined;
}

/** Without stored suggestions nobody has looked for any. */
function hasSuggestions({ suggested }: FileSummary): boolean {
  return LAYERS.some((layer) => suggested[layer] > 0);
}

export function iconOf({ summary, progress }: FileState): vscode.ThemeIcon {
  if (progress === 'unreadable') {
    return new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground'));
  }
  if (summary !== undefined && summary.unsure > 0)
    return new vscode.ThemeIcon('question', new vscode.ThemeColor('problemsWarningIcon.foreground'));
  switch (progress) {
    case 'done':
      return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'));
    case 'started':
      return new vscode.ThemeIcon('color-mode', new vscode.ThemeColor('charts.blue'));
    default:
      return new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor(FAINT));
  }
}

const FAINT = 'descriptionForeground';

/** `3 open · names done`; nothing for what is untouched. */
export function describeFile(state: FileState): string {
  const { summary, problems, progress } = state;
  if (summary === undefined) return '';
  if (summary.state === 'unreadable') return vscode.l10n.t('cannot be read');
  const open = openIn(state);
  const isDone = progress === 'done';
  return [
    open !== undefined && !isDone ? vscode.l10n.t('{count} open', { count: open }) : '',
    ...(isDone ? [] : LAYERS.filter((layer) => summary.done[layer]).map(doneLayer)),
    summary.unsure > 0 ? vscode.l10n.t('{count} unsure', { count: summary.unsure }) : '',
    summary.unplaced > 0 ? vscode.l10n.t('{count} without a place', { count: summary.unplaced }) : '',
    problems > 0 ? vscode.l10n.t('{count} problems', { count: problems }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The state in a word, for those who do not see the icon. */
export function stateInWords({ progress }: FileState): string {
  switch (progress) {
    case undefined:
      return vscode.l10n.t('not read yet');
    case 'done':
      return vscode.l10n.t('done');
    case 'started':
      return vscode.l10n.t('in progress');
    case 'untouched':
      return vscode.l10n.t('untouched');
    case 'unreadable':
      return vscode.l10n.t('cannot be read');
  }
}

/** All that is known, when the pointer rests on it. */
export function tooltipOf(state: FileState, path: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  const { summary } = state;
  text.appendMarkdown('**');
  text.appendText(summary?.title ?? state.name);
  text.appendMarkdown('**\n\n');
  text.appendText(path);
  for (const line of [stateInWords(state), ...(summary === undefined ? [] : facts(summary)), describeFile(state)]) {
    if (line === '') continue;
    text.appendMarkdown('\n\n');
    text.appendText(line);
  }
  return text;
}

function facts({ trouble, date, confirmed, rejected, notes, state }: FileSummary): string[] {
  if (trouble !== undefined) return [translate(trouble)];
  if (state === 'none') return [];
  return [
    date === undefined ? '' : vscode.l10n.t('document date {date}', { date }),
    vscode.l10n.t('Confirmed: {blocks} blocks, {entities} names, {dates} dates; {rejected} refused', {
      blocks: confirmed.block,
      entities: confirmed.entity,
      dates: confirmed.date,
      rejected,
    }),
    notes > 0 ? vscode.l10n.t('{count} notes', { count: notes }) : '',
  ];
}

function doneLayer(layer: Layer): string {
  switch (layer) {
    case 'block':
      return vscode.l10n.t('lines done');
    case 'entity':
      return vscode.l10n.t('names done');
    case 'date':
      return vscode.l10n.t('dates done');
  }
}
