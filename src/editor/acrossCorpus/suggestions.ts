import * as vscode from 'vscode';
import { lineDecisions } from '../../core/suggest/decisions';
import type { Suggestions } from '../../core/suggestion';
import type { Articles } from '../articles';
import type { Recognisers } from '../recognisers';
import { factsFor, inLabelsOf } from '../suggestInput';
import type { CorpusDocument } from './documents';

/** What is suggested for a document: of an open article what it shows, else computed anew (milliseconds each). */
export type SuggestFor = (document: CorpusDocument) => Suggestions;

/** @throws when the recognisers cannot be read */
export async function suggesting({
  articles,
  recognisers,
}: {
  readonly articles: Articles;
  readonly recognisers: Recognisers;
}): Promise<SuggestFor> {
  const loaded = await recognisers.load();
  if (loaded === undefined) {
    throw new Error(vscode.l10n.t('Without the suggestions it is not known which lines are boilerplate.'));
  }
  return (document) => {
    const open = articles.at(document.uri);
    if (open?.text === document.text && open.suggestions !== undefined) return open.suggestions;
    const { corpus, path, text, sidecar } = document;
    const facts = factsFor({ source: document, sidecar });
    const found = loaded.suggest(text, facts, corpus.knowledgeFor(path), lineDecisions(text, sidecar));
    return inLabelsOf(document, found);
  };
}
