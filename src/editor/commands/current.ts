import * as vscode from 'vscode';
import { isBoilerplate } from '../../core/annotation';
import type { AnyMark, BlockMark, DateMark, EntityMark } from '../../core/suggest/marks';
import type { TextRange } from '../../core/text/range';
import type { Article, Articles } from '../articles';
import { toTextRange, translate } from '../convert';
import { blocksAt, mentionsAt } from '../marksAt';
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
  const article = await upToDate(workbench.articles, document);
  if (article === undefined) return reason(await whyNoArticle(workbench, document));
  if (article.trouble !== undefined) return reason(translate(article.trouble));
  if (target === undefined) return { article, range: toTextRange(article.text, editor!.selection) };
  if (target.version !== article.version) {
    return reason(vscode.l10n.t('The text changed since that was offered. Ask again at the place itself.'));
  }
  return { article, range: { start: target.start, end: target.end } };
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

/** How long a command waits for what is on the screen to be read, in milliseconds. */
const PATIENCE = 3000;

/** The article of the document's present version; a command may come faster after typing than the article is made. */
export async function upToDate(articles: Articles, document: vscode.TextDocument): Promise<Article | undefined> {
  return waitFor(articles, document, (article) => article.version === document.version);
}

/** The same once its suggestions are there, where they are not switched off. */
async function withSuggestions(articles: Articles, article: Article): Promise<Article> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === article.uri.toString());
  if (document === undefined) return article;
  return (await waitFor(articles, document, ({ suggestions }) => suggestions !== undefined)) ?? article;
}

async function waitFor(
  articles: Articles,
  document: vscode.TextDocument,
  isReady: (article: Article) => boolean,
): Promise<Article | undefined> {
  const now = articles.get(document);
  if (now !== undefined && isReady(now)) return now;
  await new Promise<void>((resolve) => {
    const listener = articles.onDidChange((article) => {
      if (article.uri.toString() === document.uri.toString() && isReady(article)) done();
    });
    const timer = setTimeout(() => done(), PATIENCE);
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
  });
  return articles.get(document);
}
