import * as vscode from 'vscode';
import { isBoilerplate } from '../../core/annotation';
import type { AnyMark, BlockMark, DateMark, EntityMark } from '../../core/suggest/marks';
import type { TextRange } from '../../core/text/range';
import type { Article, Articles } from '../articles';
import { translate } from '../convert';
import { blocksAt, mentionsAt } from '../marksAt';
import { settingsFor } from '../settings';
import type { ShownArticle } from '../shownArticles';
import { waitFor } from '../waitFor';
import { type Outcome, refuse, type Workbench } from './command';
import { asMarkTarget, asSpanTarget, documentOf, findMark } from './target';

/** An article and where in it: what a command's argument says, else the selection of the active editor. */
export interface Place {
  readonly article: Article;
  readonly range: TextRange;
}

type Refusal = Extract<Outcome, { status: 'refused' }>;

export function isRefusal(value: object): value is Refusal {
  return 'status' in value && value.status === 'refused';
}

/** Where the command is to work, or the reason why it cannot. */
export async function placeFor(workbench: Workbench, argument: unknown): Promise<Place | Refusal> {
  const target = asSpanTarget(argument);
  const editor = vscode.window.activeTextEditor;
  const document = target ? documentOf(target) : editor?.document;
  if (document === undefined) return reason(vscode.l10n.t('Open an article first.'));
  const shown = await upToDate(workbench, document);
  if (shown === undefined) return reason(await whyNoArticle(workbench, document));
  const { article } = shown;
  if (article.trouble !== undefined) return reason(translate(article.trouble));
  if (target === undefined) {
    const range = shown.toTextRange(editor!.selection);
    return range === undefined ? reason(runsOverHidden()) : { article, range };
  }
  if (target.version !== article.version) {
    return reason(vscode.l10n.t('The text changed since that was offered. Ask again at the place itself.'));
  }
  return { article, range: { start: target.start, end: target.end } };
}

/** The article that the active editor shows, with its suggestions as far as they are to be had. */
export async function articleFor(workbench: Workbench): Promise<Article | Refusal> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return reason(vscode.l10n.t('Open an article first.'));
  const shown = await upToDate(workbench, document);
  if (shown === undefined) return reason(await whyNoArticle(workbench, document));
  return withSuggestions(workbench.articles, shown.article);
}

/** An article with one of its marks, or the reason why there is none. */
export async function markFor<M extends AnyMark>(
  workbench: Workbench,
  argument: unknown,
  wanted: { readonly accepts: (mark: AnyMark) => mark is M; readonly none: string },
): Promise<{ readonly article: Article; readonly mark: M } | Refusal> {
  const place = await placeFor(workbench, argument);
  if (isRefusal(place)) return place;
  const find = (article: Article): M | undefined => {
    const target = asMarkTarget(argument);
    const candidates = target ? [findMark(article, target)] : marksAround(article, place.range);
    return candidates.find((mark): mark is M => mark !== undefined && wanted.accepts(mark));
  };
  const article = find(place.article) ? place.article : await withSuggestions(workbench.articles, place.article);
  const mark = find(article);
  return mark ? { article, mark } : reason(wanted.none);
}

/** Mentions first, as they lie inside the blocks. */
function marksAround(article: Article, range: TextRange): AnyMark[] {
  return [...mentionsAt(article.marks, range), ...blocksAt(article.marks, article.text, range)];
}

export const isMention = (mark: AnyMark): mark is EntityMark | DateMark => mark.layer !== 'block';
export const isEntity = (mark: AnyMark): mark is EntityMark => mark.layer === 'entity';
export const isDate = (mark: AnyMark): mark is DateMark => mark.layer === 'date';
export const isBlock = (mark: AnyMark): mark is BlockMark => mark.layer === 'block';
export const isConfirmed = (mark: AnyMark): mark is AnyMark => mark.status === 'confirmed';
export const isSuggested = (mark: AnyMark): mark is AnyMark => mark.status === 'suggested';
export const isSuggestedBoilerplate = (mark: AnyMark): mark is BlockMark =>
  mark.layer === 'block' && mark.status === 'suggested' && isBoilerplate(mark.kind);

function reason(text: string): Refusal {
  return refuse(text) as Refusal;
}

function runsOverHidden(): string {
  return vscode.l10n.t('Between the selected lines there are others that are not shown here. Select fewer of them.');
}

async function whyNoArticle({ corpora }: Workbench, { uri }: vscode.TextDocument): Promise<string> {
  const name = vscode.workspace.asRelativePath(uri);
  const corpus = await corpora.find(uri);
  const path = corpus.pathOf(uri);
  return path !== undefined && corpus.contains(path)
    ? vscode.l10n.t('{name} is still being read. Try again in a moment.', { name })
    : vscode.l10n.t('{name} is no article of the corpus: "include" and "exclude" in corpus.yaml say which files are.', {
        name,
      });
}

/** What the document's present version shows; a command may come faster after typing than the article is made. */
async function upToDate({ shown }: Workbench, document: vscode.TextDocument): Promise<ShownArticle | undefined> {
  return waitFor(shown.onDidChange, document.uri, () => shown.get(document));
}

/** The same once its suggestions are there, where they are not switched off. */
export async function withSuggestions(articles: Articles, article: Article): Promise<Article> {
  const latest = (): Article => articles.at(article.uri) ?? article;
  if (article.tooLarge || !settingsFor(article.uri).suggestionsEnabled) return latest();
  const suggested = (): Article | undefined =>
    latest().suggestions === undefined || latest().isPartial ? undefined : latest();
  return (await waitFor(articles.onDidChange, article.uri, suggested)) ?? latest();
}
