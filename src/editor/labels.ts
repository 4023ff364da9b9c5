import * as vscode from 'vscode';
import { rankLabels } from '../core/suggest/rankLabels';
import type { Article } from './articles';

/** A label of the corpus with what a person reads when choosing it. */
export interface LabelChoice {
  readonly label: string;
  readonly description: string;
}

/** The labels of the corpus, the likeliest for the name first, then in the corpus' own order. */
export function labelsFor(article: Article, name: string): LabelChoice[] {
  const labels = [...article.corpus.config.labels.keys()];
  return rankLabels(name, labels, article.marks.entities, article.knowledge).map(({ label }) => ({
    label,
    description: describeLabel(article, label),
  }));
}

/** The corpus' own words for the label, else those of the default scheme, else nothing. */
export function describeLabel(article: Pick<Article, 'corpus'>, label: string): string {
  return article.corpus.config.labels.get(label)?.description ?? defaultDescription(label);
}

function defaultDescription(label: string): string {
  switch (label) {
    case 'PERSON':
      return vscode.l10n.t('People, without title or honorific');
    case 'ORGANIZATION':
      return vscode.l10n.t('Ministries, parties, companies, newspapers, international bodies, embassies');
    case 'LOCATION':
      return vscode.l10n.t('Countries, cities, regions, seas, streets, venues, with the type word of the name');
    case 'EVENT':
      return vscode.l10n.t('Named wars, summits, congresses');
    case 'MISC':
      return vscode.l10n.t('Named programmes, products, diseases');
    default:
      return '';
  }
}
