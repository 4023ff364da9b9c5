import * as vscode from 'vscode';
import { isBoilerplate } from '../core/annotation';
import type { AnyMark, BlockMark } from '../core/suggest/marks';
import type { Article, Articles } from './articles';
import { blockTag } from './blockTag';
import { type BlockRun, boilerplateRuns, isBlank } from './boilerplateRuns';
import { toPosition, toRange } from './convert';
import { DecorationTypes } from './decorationTypes';
import { DATE_STYLE, labelStyle } from './labelStyle';
import { editorsOf } from './openDocuments';

/** With more mentions than this only those near the screen are drawn; drawing all of them makes scrolling stall. */
const MANY = 1500;

/** Lines above and below the screen that are drawn too, so that scrolling by a page shows no bare text. */
const MARGIN = 120;

type Drawing = Map<vscode.TextEditorDecorationType, vscode.DecorationOptions[]>;

/** Draws what is known of each article into the editors that show it. */
export class Decorations implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #types = new DecorationTypes();
  /** The types drawn into an editor, which must be emptied when nothing is left of them. */
  readonly #drawn = new WeakMap<vscode.TextEditor, ReadonlySet<vscode.TextEditorDecorationType>>();
  /** First lines of the folded runs, as drawn. */
  readonly #folded = new WeakMap<vscode.TextEditor, string>();
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscriptions = vscode.Disposable.from(
      this.#types,
      articles.onDidChange((article) => this.#drawAll(article.uri)),
      articles.onDidClose((uri) => this.#drawAll(uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) if (!this.#drawn.has(editor)) this.#draw(editor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        const article = articles.get(textEditor.document);
        if (article === undefined || article.version !== textEditor.document.version) return;
        const folded = foldedRuns(article, textEditor).map(({ first }) => first);
        if (isLarge(article) || folded.join() !== this.#folded.get(textEditor)) this.#draw(textEditor);
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #drawAll(uri: vscode.Uri): void {
    for (const editor of editorsOf(uri)) this.#draw(editor);
  }

  #draw(editor: vscode.TextEditor): void {
    const article = this.#articles.get(editor.document);
    // Of another version: the ranges would be wrong, and the right article is on its way.
    if (article !== undefined && article.version !== editor.document.version) return;
    const drawing: Drawing = new Map();
    if (article !== undefined) {
      const folded = foldedRuns(article, editor);
      this.#folded.set(editor, folded.map(({ first }) => first).join());
      this.#drawBlocks(article, folded, drawing);
      this.#drawMentions(article, editor, drawing);
    }
    for (const type of this.#drawn.get(editor) ?? []) if (!drawing.has(type)) editor.setDecorations(type, []);
    for (const [type, options] of drawing) editor.setDecorations(type, options);
    this.#drawn.set(editor, new Set(drawing.keys()));
  }

  #drawBlocks({ text, marks }: Article, folded: readonly BlockRun[], drawing: Drawing): void {
    const runs = new Map(folded.map((run) => [run.blocks[0], run]));
    for (const block of marks.blocks) {
      if (!isBoilerplate(block.kind)) continue;
      add(drawing, this.#types.block(), { range: toRange(text, block.range) });
      const end = toPosition(text, text.lines.end(block.firstLine));
      add(drawing, this.#types.tag(block.status), {
        range: new vscode.Range(end, end),
        renderOptions: { after: { contentText: tagOf(runs.get(block)?.blocks ?? [block]) } },
      });
    }
  }

  #drawMentions(article: Article, editor: vscode.TextEditor, drawing: Drawing): void {
    const { text, marks, corpus } = article;
    const isNear = isLarge(article) ? nearScreen(article, editor) : () => true;
    for (const entity of marks.entities) {
      if (!isNear(entity)) continue;
      const type = this.#types.label(labelStyle(entity.label, corpus.config.labels), entity.status);
      add(drawing, type, { range: toRange(text, entity.range) });
    }
    for (const date of marks.dates) {
      if (isNear(date)) add(drawing, this.#types.label(DATE_STYLE, date.status), { range: toRange(text, date.range) });
    }
  }
}

function add(drawing: Drawing, type: vscode.TextEditorDecorationType, options: vscode.DecorationOptions): void {
  const list = drawing.get(type);
  if (list === undefined) drawing.set(type, [options]);
  else list.push(options);
}

/** @param blocks one, or those that a fold covers */
function tagOf(blocks: readonly BlockMark[]): string {
  const lines = blocks.at(-1)!.lastLine - blocks[0]!.firstLine + 1;
  return blockTag(
    blocks.map(({ kind }) => kind),
    lines,
    blocks.every(({ status }) => status === 'confirmed'),
  );
}

/** Runs of which only the first line is to be seen: VS Code parts what is visible where lines are folded away. */
function foldedRuns({ text, marks }: Article, { visibleRanges }: vscode.TextEditor): BlockRun[] {
  const ends = visibleRanges.map(({ end }) => end.line);
  // The last range ends where the screen does, too; behind a run that closes the text VS Code tells of no other range.
  const screenEnd = ends.pop();
  const isFolded = ({ first, last }: BlockRun): boolean =>
    last > first && (ends.includes(first) || (first === screenEnd && isBlank(text, last + 1, text.lines.count)));
  return boilerplateRuns(marks.blocks, text).filter(isFolded);
}

function isLarge({ marks }: Article): boolean {
  return marks.entities.length + marks.dates.length > MANY;
}

function nearScreen({ text }: Article, editor: vscode.TextEditor): (mark: AnyMark) => boolean {
  const last = text.lines.count - 1;
  const windows = editor.visibleRanges.map(({ start, end }) => ({
    start: text.lines.start(Math.max(0, Math.min(last, start.line - MARGIN))),
    end: text.lines.end(Math.min(last, end.line + MARGIN)),
  }));
  return ({ range }) => windows.some((window) => range.start <= window.end && window.start <= range.end);
}
