import * as vscode from 'vscode';
import { BOILERPLATE_KINDS } from '../../core/annotation';
import { type Overview, type OverviewOptions, overviewOf } from '../../core/corpus/overview/overview';
import type { LabelLook, PageContents } from '../../core/corpus/overview/page';
import type { CorpusSummary } from '../../core/corpus/summary/corpusSummary';
import { type Corpus, nameOf } from '../corpora';
import { describeKind } from '../kinds';
import { labelStyle, readable } from '../labelStyle';
import { describeLabel } from '../labels';
import { pageTexts } from './texts';

/** What the page shows of a corpus now. */
export function contentsOf(
  corpus: Corpus,
  summary: CorpusSummary,
  findings: OverviewOptions['findings'],
  isRead: boolean,
): PageContents {
  const names = new Map(corpus.setup.gazetteer.entries.map(({ id, name }) => [id, name]));
  const overview = overviewOf(summary, {
    labels: [...corpus.config.labels.keys()],
    nameOf: (ref) => names.get(ref),
    findings,
  });
  return {
    folder: corpus.folder.toString(),
    corpus: corpusName(corpus),
    isRead,
    overview,
    labels: looksOf(corpus, overview),
    words: Object.fromEntries(BOILERPLATE_KINDS.map((kind) => [kind, describeKind(kind)])),
    texts: pageTexts(),
    locale: vscode.env.language,
  };
}

export function corpusName({ folder }: Corpus): string {
  return vscode.workspace.getWorkspaceFolder(folder)?.uri.toString() === folder.toString()
    ? vscode.workspace.getWorkspaceFolder(folder)!.name
    : nameOf(folder);
}

function looksOf(corpus: Corpus, { labels, names }: Overview): Record<string, LabelLook> {
  const drawn = new Set([...labels, ...names].map(({ label }) => label));
  return Object.fromEntries([...drawn].map((label) => [label, lookOf(corpus, label)]));
}

function lookOf(corpus: Corpus, label: string): LabelLook {
  const { themeColor, color } = labelStyle(label, corpus.config.labels);
  return {
    title: titleOf(label),
    description: describeLabel({ corpus }, label),
    themeColor,
    ...(color === undefined ? {} : { color: { dark: readable(color, 'dark'), light: readable(color, 'light') } }),
  };
}

function titleOf(label: string): string {
  switch (label) {
    case 'PERSON':
      return vscode.l10n.t('Most frequent people');
    case 'ORGANIZATION':
      return vscode.l10n.t('Most frequent organisations');
    case 'LOCATION':
      return vscode.l10n.t('Most frequent places');
    default:
      return vscode.l10n.t('Most frequent of {label}', { label });
  }
}
