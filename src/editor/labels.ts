import * as vscode from 'vscode';
import { surfaceKey } from '../core/knowledge';
import type { Article } from './articles';

/** A label of the corpus with what a person reads when choosing it. */
export interface LabelChoice {
  readonly label: string;
  readonly description: string;
}

/** What speaks for a label at one name, strongest first; the counts below are scaled to never reach the next. */
const WEIGHT = { suggested: 1e6, here: 1e3, elsewhere: 1 };

/** The labels of the corpus, the likeliest for the name first, then in the corpus' own order. */
export function labelsFor(article: Article, name: string): LabelChoice[] {
  const key = surfaceKey(name);
  const weights = new Map<string, number>();
  const add = (label: string, weight: number): void => void weights.set(label, (weights.get(label) ?? 0) + weight);
  for (const mark of article.marks.entities) {
    if (surfaceKey(mark.text) !== key) continue;
    add(mark.label, mark.status === 'confirmed' ? WEIGHT.here : WEIGHT.suggested * (mark.score ?? 0));
  }
  for (const entry of article.knowledge.gazetteer) {
    if ([entry.name, ...entry.aliases].some((alias) => surfaceKey(alias) === key)) add(entry.label, WEIGHT.suggested);
  }
  const memory = article.knowledge.surfaces.get(key);
  for (const [label, count] of memory?.confirmed ?? []) add(label, count * WEIGHT.elsewhere);
  return [...article.corpus.config.labels.keys()]
    .map((label) => ({ label, description: describeLabel(article, label) }))
    .sort((a, b) => (weights.get(b.label) ?? 0) - (weights.get(a.label) ?? 0));
}

/** The corpus' own words for the label, else those of the default scheme, else nothing. */
export function describeLabel(article: Article, label: string): string {
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
