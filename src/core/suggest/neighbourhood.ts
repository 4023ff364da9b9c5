import { isBoilerplate } from '../annotation';
import { groupLines } from '../boilerplate/blocks';
import { labelLines } from '../boilerplate/label';
import { findDates } from '../dates/find';
import { findEntities } from '../entities/find';
import type { Knowledge } from '../knowledge';
import type { DocumentFacts, SuggestedBlock, SuggestedLine, Suggestions } from '../suggestion';
import { ArticleText } from '../text/document';
import { overlaps, type TextRange } from '../text/range';
import { byLayer } from './byLayer';
import { applyDecisions, type LineDecisions } from './decisions';
import type { RecogniserData } from './suggester';

/** Lines looked at on each side of an edit; a heading rules no more lines than this. */
const AROUND = 24;
/** Lines whose suggestions are replaced beside those that were edited. */
const REPLACED = 2;
/** UTF-16 units on each side; a paragraph may be as long as a page. */
const UNITS = 4000;

/**
 * Suggestions for the lines around an edit, and the old ones everywhere else: what can be said at once of a document
 * that takes long. The lines are read as a document of their own, under the headline, the language and the date that
 * the document had. Only an answer until the document is read again; that one may differ.
 * @param carried what was suggested before, moved along with the edit (`carrySuggestions`)
 * @param edited in UTF-16 of `document`
 */
export type SuggestAround = (
  document: ArticleText,
  carried: Suggestions,
  edited: TextRange,
  facts: DocumentFacts,
  knowledge: Knowledge,
  decisions: LineDecisions,
) => Suggestions;

export function createSuggestAround({ packs, model, tables }: RecogniserData): SuggestAround {
  return (document, carried, edited, { site }, knowledge, decisions) => {
    const { language } = carried;
    const pack = packs.find(({ id }) => id === language);
    const first = document.lines.lineAt(edited.start);
    const last = document.lines.lineAt(edited.end);
    const from = reach(document, first, -1, AROUND);
    const to = reach(document, last, 1, AROUND);
    const titleLine = carried.lines.find(({ kind }) => kind === 'title')?.line;
    const isTitleApart = titleLine !== undefined && titleLine < from;
    const head = isTitleApart ? `${document.line(titleLine)}\n\n` : '';
    const excerpt = new ArticleText(head + document.text.slice(document.lines.start(from), document.lines.end(to)));
    const added = isTitleApart ? 2 : 0;
    const title = titleLine === undefined ? undefined : document.line(titleLine);
    const read = labelLines(excerpt, { pack, model, memory: knowledge.lines, site, title })
      .filter(({ line }) => line >= added)
      .map((line) => ({ ...line, line: line.line - added + from }));
    const near = { first: Math.max(from, first - REPLACED), last: Math.min(to, last + REPLACED) };
    const isNear = ({ line }: SuggestedLine): boolean => line >= near.first && line <= near.last;
    const isEdited = ({ line }: SuggestedLine): boolean => line >= first && line <= last;
    const old = {
      from: lowerBound(carried.lines, ({ line }) => line >= near.first),
      to: lowerBound(carried.lines, ({ line }) => line > near.last),
    };
    const known = new Map(
      carried.lines
        .slice(old.from, old.to)
        .filter((line) => !isEdited(line))
        .map((line) => [line.line, line]),
    );
    const renewed = applyDecisions(
      // A neighbour that was not touched itself keeps what the whole document said of it.
      read.filter(isNear).map((line) => known.get(line.line) ?? line),
      decisions,
    );
    const lines = carried.lines.slice(0, old.from).concat(renewed, carried.lines.slice(old.to));
    const content = renewed.filter(({ kind }) => !isBoilerplate(kind));
    const place = { start: document.lines.start(near.first), end: document.lines.end(near.last) };
    const ranges = content.map(({ line }) => ({ start: document.lines.start(line), end: document.lines.end(line) }));
    const around = { language, pack, tables, knowledge };
    return byLayer<Suggestions>({
      language: () => language,
      date: () => carried.date,
      lines: () => lines,
      blocks: () => regroup(document, lines, carried.blocks, near),
      entities: () => replaced(carried.entities, place, findEntities(document, content, around)),
      dates: () =>
        replaced(carried.dates, place, findDates(document, ranges, { language, documentDate: carried.date })),
    });
  };
}

/** Both lists are in the order of the text and do not overlap; `fresh` lies inside `place`. */
function replaced<T extends { readonly range: TextRange }>(
  items: readonly T[],
  place: TextRange,
  fresh: readonly T[],
): T[] {
  let from = lowerBound(items, ({ range }) => range.start >= place.start);
  while (from > 0 && overlaps(items[from - 1]!.range, place)) from--;
  const to = lowerBound(items, ({ range }) => range.start >= place.end);
  return items.slice(0, from).concat(fresh, items.slice(Math.max(from, to)));
}

/** The first item for which it is true; from there on it is true of all. */
function lowerBound<T>(items: readonly T[], isReached: (item: T) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isReached(items[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Blocks that end before the lines in question, or begin behind them, stay, but for the nearest: they may grow. */
function regroup(
  document: ArticleText,
  lines: readonly SuggestedLine[],
  blocks: readonly SuggestedBlock[],
  near: { readonly first: number; readonly last: number },
): SuggestedBlock[] {
  const above = blocks.filter(({ lastLine }) => lastLine < near.first).slice(0, -1);
  const below = blocks.filter(({ firstLine }) => firstLine > near.last).slice(1);
  const from = above.at(-1)?.lastLine ?? -1;
  const to = below[0]?.firstLine ?? document.lines.count;
  return [
    ...above,
    ...groupLines(
      document,
      lines.filter(({ line }) => line > from && line < to),
    ),
    ...below,
  ];
}

/** The line so many lines away, or fewer where they are long. */
function reach(document: ArticleText, line: number, step: 1 | -1, most: number): number {
  let at = line;
  for (let units = 0, i = 0; i < most && units < UNITS; i++) {
    const next = at + step;
    if (next < 0 || next >= document.lines.count) break;
    at = next;
    units += document.lines.end(at) - document.lines.start(at);
  }
  return at;
}
