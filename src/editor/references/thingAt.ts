import * as vscode from 'vscode';
import { entryAt } from '../../core/corpus/gazetteerPlaces';
import { type MentionQuery, queryFor } from '../../core/corpus/identity';
import type { EntityMark } from '../../core/suggest/marks';
import type { Article } from '../articles';
import type { Workbench } from '../commands/command';
import type { Corpus } from '../corpora';
import { mentionsAt } from '../marksAt';
import type { ShownArticle } from '../shownArticles';

/** What the cursor means, and the corpus to look for it in. */
export interface Thing {
  readonly corpus: Corpus;
  readonly query: MentionQuery;
}

/** The entity under the cursor; a confirmed one before a suggested one. Undefined where the article lags behind. */
export function entityAt(
  { shown }: Pick<Workbench, 'shown'>,
  document: vscode.TextDocument,
  position: vscode.Position,
): { readonly article: Article; readonly shown: ShownArticle; readonly mark: EntityMark } | undefined {
  const here = shown.get(document);
  const at = here?.toTextRange(new vscode.Range(position, position));
  if (here === undefined || at === undefined) return undefined;
  const { article } = here;
  const marks = mentionsAt(article.marks, at).filter((mark) => mark.layer === 'entity');
  const mark = marks.find(({ status }) => status === 'confirmed') ?? marks[0];
  return mark && { article, shown: here, mark };
}

/** The entity under the cursor in an article, or the entry under it in a gazetteer. */
export async function thingAt(
  workbench: Pick<Workbench, 'shown' | 'corpora'>,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Thing | undefined> {
  const entity = entityAt(workbench, document, position);
  if (entity !== undefined) return { corpus: entity.article.corpus, query: queryOf(entity.mark) };
  const corpus = await workbench.corpora.find(document.uri);
  if (corpus.uriOf(corpus.config.gazetteer).toString() !== document.uri.toString()) return undefined;
  const entry = entryAt(document.getText(), document.offsetAt(position));
  return entry && { corpus, query: { ref: entry.id } };
}

export function queryOf({ text, label, ref }: EntityMark): MentionQuery {
  return queryFor({ text, label, ...(ref === undefined ? {} : { ref }) });
}
