import * as vscode from 'vscode';
import type { Layer } from '../../../core/annotation';
import type { SummarisedCorpus } from '../../corpusSummary/summarisedCorpus';

/** Which files the view shows. */
export type FileFilter = (typeof FILE_FILTERS)[number];

export const FILE_FILTERS = [
  'all',
  'open',
  'started',
  'done',
  'open:block',
  'open:entity',
  'open:date',
  'done:block',
  'done:entity',
  'done:date',
  'flagged',
  'problems',
] as const;

export function isFileFilter(value: unknown): value is FileFilter {
  return FILE_FILTERS.some((filter) => filter === value);
}

/** As the list of filters and the view name it. */
export function nameOfFilter(filter: FileFilter): string {
  switch (filter) {
    case 'all':
      return vscode.l10n.t('All files');
    case 'open':
      return vscode.l10n.t('Open');
    case 'started':
      return vscode.l10n.t('In progress');
    case 'done':
      return vscode.l10n.t('Done');
    case 'open:block':
      return vscode.l10n.t('Lines still open');
    case 'open:entity':
      return vscode.l10n.t('Names still open');
    case 'open:date':
      return vscode.l10n.t('Dates still open');
    case 'done:block':
      return vscode.l10n.t('Lines done');
    case 'done:entity':
      return vscode.l10n.t('Names done');
    case 'done:date':
      return vscode.l10n.t('Dates done');
    case 'flagged':
      return vscode.l10n.t('Flagged as unsure');
    case 'problems':
      return vscode.l10n.t('With problems');
  }
}

/** Findings of the linter by the file that they stand in; asked once for a whole list of files. */
export type Problems = ReadonlyMap<string, number>;

export function problemsNow(): Problems {
  const counts = new Map<string, number>();
  for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) {
    const own = diagnostics.filter(({ source, severity }) => source === 'corpus' && severity <= LEAST).length;
    if (own > 0) counts.set(uri.toString(), own);
  }
  return counts;
}

/** What is only said in passing is no problem. */
const LEAST = vscode.DiagnosticSeverity.Warning;

/** Whether the filter lets a document of the corpus through; what is not read yet is untouched. */
export function passes(filter: FileFilter, corpus: SummarisedCorpus, path: string, problems: Problems): boolean {
  const summary = corpus.get(path);
  if (filter === 'all') return true;
  if (filter === 'problems') {
    const uris = [corpus.uriOf(path), corpus.sidecarUriOf(path)];
    const isBroken =
      summary !== undefined && (summary.state !== 'ok' || summary.unplaced > 0) && summary.state !== 'none';
    return isBroken || uris.some((uri) => problems.has(uri.toString()));
  }
  const progress = corpus.progressOf(path) ?? 'untouched';
  switch (filter) {
    case 'open':
      return progress !== 'done';
    case 'started':
    case 'done':
      return progress === filter;
    case 'flagged':
      return summary !== undefined && summary.unsure > 0;
    default: {
      const [state, layer] = filter.split(':') as ['open' | 'done', Layer];
      return (summary?.done[layer] === true) === (state === 'done');
    }
  }
}
