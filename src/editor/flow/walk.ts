import * as vscode from 'vscode';
import type { Layer } from '../../core/annotation';
import type { AnyMark } from '../../core/suggest/marks';
import { MENTION_LAYERS, nextStop, type OpenName, openMarks, openNames } from '../../core/suggest/openNames';
import type { TextRange } from '../../core/text/range';
import type { Article } from '../articles';
import { shortened } from '../codeAction';
import { DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { isRefusal, placeFor, withSuggestions } from '../commands/current';
import { goTo } from '../commands/goTo';
import { settingsFor } from '../settings';
import type { ShownArticle } from '../shownArticles';
import { tell } from '../tell';
import { layersIn } from './layers';

/** What is walked: every suggestion, or one of each distinct name. */
export type Steps = 'mentions' | 'names';

interface Stop extends TextRange {
  /** Said of it when the cursor goes there; there may be thousands of stops. */
  words(): string;
}

/** To the nearest stop before or behind the cursor, round the end of the file. @param argument may name layers */
export async function walk(workbench: Workbench, argument: unknown, steps: Steps, direction: 1 | -1): Promise<Outcome> {
  const editor = vscode.window.activeTextEditor;
  const place = await placeFor(workbench, undefined);
  if (isRefusal(place) || editor === undefined) return isRefusal(place) ? place : DONE;
  const article = await withSuggestions(workbench.articles, place.article);
  const shown = workbench.shown.get(editor.document);
  if (shown === undefined) return DONE;
  const layers = layersIn(argument);
  const stops = stopsOf(article, shown, steps, layers);
  const next = nextStop(stops, place.range.start, direction);
  if (next === undefined) return refuse(nothingLeft(article, shown, steps, layers));
  goTo(editor, shown, next);
  tell(next.words());
  return DONE;
}

/**
 * After a decision by key: to what is next to decide, unless the person wants to stay. Mentions follow mentions and
 * blocks blocks, as long as there are any: the eyes stay on one thing.
 * @param after what was decided
 * @param said how, said after where the cursor is now
 */
export function moveOn(workbench: Workbench, uri: vscode.Uri, steps: Steps, after: AnyMark, said = ''): void {
  const front = frontOf(workbench, uri);
  const article = workbench.articles.at(uri);
  if (front === undefined || article === undefined || !settingsFor(uri).moveOn) {
    if (said !== '') tell(said);
    return;
  }
  const { editor, shown } = front;
  const here = shown.toTextRange(new vscode.Range(editor.selection.start, editor.selection.start));
  const alike = stopsOf(article, shown, steps, after.layer === 'block' ? ['block'] : MENTION_LAYERS);
  const stops = alike.length > 0 || after.layer !== 'block' ? alike : stopsOf(article, shown, steps, MENTION_LAYERS);
  const next = here && nextStop(stops, here.start, 1);
  if (next !== undefined) goTo(editor, shown, next);
  // VS Code cuts long messages off: where the cursor is now comes first.
  tell([next?.words() ?? nothingLeft(article, shown, 'names'), said].filter((words) => words !== '').join(' – '));
}

/** The active editor, where it shows the article: its source, or an excerpt. */
export function frontOf(
  { shown }: Workbench,
  uri: vscode.Uri,
): { readonly editor: vscode.TextEditor; readonly shown: ShownArticle } | undefined {
  const editor = vscode.window.activeTextEditor;
  const front = editor && shown.get(editor.document);
  return front?.article.uri.toString() === uri.toString() ? { editor: editor!, shown: front } : undefined;
}

/** Only what is on show counts: an excerpt leaves lines out. */
function stopsOf({ marks }: Article, shown: ShownArticle, steps: Steps, layers?: readonly Layer[]): Stop[] {
  const isShown = ({ range }: AnyMark): boolean => shown.toRange(range) !== undefined;
  if (steps === 'names') {
    const names = openNames(marks, layers).filter((name) => isShown(name.marks[0]!));
    return names.map((name, i) => ({ ...name.marks[0]!.range, words: () => describeName(name, i + 1, names.length) }));
  }
  const open = openMarks(marks, layers).filter(isShown);
  return open.map((mark, i) => ({ ...mark.range, words: () => describeMention(mark, i + 1, open.length) }));
}

function describeName({ marks }: OpenName, number: number, of: number): string {
  const [mark] = marks;
  const data = { name: nameOfMark(mark!), count: marks.length, number, of };
  return marks.length === 1
    ? vscode.l10n.t('{name}, once: {number} of {of} names', data)
    : vscode.l10n.t('{name}, {count} times: {number} of {of} names', data);
}

function describeMention(mark: AnyMark, number: number, of: number): string {
  return vscode.l10n.t('{name}: {number} of {of} suggestions', { name: nameOfMark(mark), number, of });
}

/** `“Hà Nội” LOCATION`, `“2/7” 2020-07-02`, `related-links` */
export function nameOfMark(mark: AnyMark): string {
  switch (mark.layer) {
    case 'entity':
      return `“${shortened(mark.text)}” ${mark.label}`;
    case 'date':
      return `“${shortened(mark.text)}” ${mark.value}`;
    case 'block':
      return mark.kind;
  }
}

function nothingLeft(article: Article, shown: ShownArticle, steps: Steps, layers?: readonly Layer[]): string {
  const blocks = layers === undefined && steps === 'names' ? stopsOf(article, shown, 'mentions', ['block']).length : 0;
  if (blocks === 0) return vscode.l10n.t('No suggestion is left in this file: Done and Open Next finishes it.');
  return blocks === 1
    ? vscode.l10n.t('No name is left in this file; 1 block is.')
    : vscode.l10n.t('No name is left in this file; {count} blocks are.', { count: blocks });
}
