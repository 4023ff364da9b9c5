import * as vscode from 'vscode';
import { isBoilerplate } from '../core/annotation';
import type { AnyMark, BlockMark } from '../core/suggest/marks';
import { overlaps, type TextRange } from '../core/text/range';
import type { Articles } from './articles';
import { blockTag } from './blockTag';
import { type BlockRun, foldedRuns } from './boilerplateRuns';
import { DecorationTypes } from './decorationTypes';
import { type Drawing, editDrawing } from './editedDrawing';
import { readEdited } from './editedLine';
import { FOCUS_SCHEME } from './focus/focusUri';
import { DATE_STYLE, labelStyle } from './labelStyle';
import { editorsOf } from './openDocuments';
import { rulerRanges } from './overviewRuler';
import type { ShownArticle, ShownArticles } from './shownArticles';

/** Lines above and below the screen that are drawn too, so that scrolling by a page shows no bare text. */
const MARGIN = 100;

/** So near to the last line drawn the next ones are drawn. */
const RESERVE = 40;

/** The overview ruler shows the whole text: it waits until nothing changed for so long. Milliseconds. */
const RULER_PAUSE = 400;

type NewDrawing = Map<vscode.TextEditorDecorationType, vscode.DecorationOptions[]>;

/** What an editor has, as far as we know. */
interface Drawn {
  readonly version: number;
  readonly first: number;
  readonly last: number;
  /** First lines of the runs that were folded. */
  readonly folded: string;
  readonly drawing: Drawing;
  /** To be sent again whatever they are. */
  readonly unsure: ReadonlySet<vscode.TextEditorDecorationType>;
  /** The article was not read again since the last edit: only the edited line was. */
  readonly isEdited: boolean;
}

/** Draws what is known of each article around what the editors show of it. */
export class Decorations implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #shown: ShownArticles;
  readonly #types = new DecorationTypes();
  readonly #drawn = new WeakMap<vscode.TextEditor, Drawn>();
  readonly #rulers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles, shown: ShownArticles) {
    this.#articles = articles;
    this.#shown = shown;
    this.#subscriptions = vscode.Disposable.from(
      this.#types,
      shown.onDidChange((uri) => {
        for (const editor of editorsOf(uri)) this.#draw(editor);
        this.#drawRulerSoon(uri);
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors.filter((one) => !this.#drawn.has(one))) {
          this.#draw(editor);
          this.#drawRulerSoon(editor.document.uri);
        }
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...others] }) => {
        if (change === undefined || others.length > 0) return;
        for (const editor of editorsOf(document.uri)) this.#edited(editor, change);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
    );
  }

  dispose(): void {
    for (const timer of this.#rulers.values()) clearTimeout(timer);
    this.#subscriptions.dispose();
  }

  #scrolled(editor: vscode.TextEditor): void {
    const shown = this.#shown.get(editor.document);
    const drawn = this.#drawn.get(editor);
    if (shown === undefined || drawn === undefined) return;
    const { first, last } = screenLines(editor);
    const isNearEdge =
      (first - RESERVE < drawn.first && drawn.first > 0) ||
      (last + RESERVE > drawn.last && drawn.last < editor.document.lineCount - 1);
    if (isNearEdge) this.#draw(editor);
    // While somebody types nothing folds, and asking for what is folded costs.
    else if (!drawn.isEdited && drawn.folded !== foldKey(foldedIn(shown, editor))) this.#draw(editor);
  }

  #draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    const shown = this.#shown.get(document);
    // Of another version: the ranges would be wrong, VS Code moves the old ones, and the right article is on its way.
    if (shown === undefined && this.#shown.articleOf(document) !== undefined) return;
    const before = this.#drawn.get(editor);
    if (shown === undefined && before === undefined) return;
    const screen = screenLines(editor);
    const first = Math.max(0, screen.first - MARGIN);
    const last = Math.min(document.lineCount - 1, screen.last + MARGIN);
    const drawing: NewDrawing = new Map();
    const folded = shown === undefined ? [] : foldedIn(shown, editor);
    if (shown !== undefined) {
      const window = shown.between(first, last);
      this.#drawBlocks(shown, window, folded, drawing);
      this.#drawMentions(shown, window, drawing);
    }
    for (const [type, options] of drawing) {
      const known =
        before?.version === document.version && !before.unsure.has(type) ? before.drawing.get(type) : undefined;
      // What is the same is not sent again.
      if (known === undefined || wordsOf(known) !== wordsOf(options)) editor.setDecorations(type, options);
    }
    for (const type of before?.drawing.keys() ?? []) if (!drawing.has(type)) editor.setDecorations(type, []);
    const state = { version: document.version, folded: foldKey(folded), unsure: new Set<never>(), isEdited: false };
    this.#drawn.set(editor, { ...state, first, last, drawing });
  }

  /** At once after a key: VS Code moves what is drawn, and the edited line is read by itself. */
  #edited(editor: vscode.TextEditor, change: vscode.TextDocumentContentChangeEvent): void {
    const { document } = editor;
    const drawn = this.#drawn.get(editor);
    const article = this.#articles.get(document);
    if (drawn?.version !== document.version - 1 || article?.version !== document.version) return;
    const isRead = (type: vscode.TextEditorDecorationType): boolean => this.#types.isSuggestion(type);
    const isBoilerplate = drawn.drawing.get(this.#types.block())?.some(({ range }) => range.contains(change.range));
    const found = isBoilerplate
      ? new Map<never, never>()
      : readEdited(this.#articles, article, document, change, this.#types);
    const { drawing, changed, unsure } = editDrawing(drawn.drawing, change, isRead, found);
    for (const type of changed) editor.setDecorations(type, drawing.get(type) ?? []);
    this.#drawn.set(editor, {
      ...drawn,
      version: document.version,
      drawing,
      unsure: new Set([...drawn.unsure, ...unsure]),
      isEdited: true,
    });
  }

  #drawBlocks(shown: ShownArticle, window: TextRange, folded: readonly BlockRun[], drawing: NewDrawing): void {
    const runs = new Map(folded.map((run) => [run.blocks[0], run]));
    for (const block of shown.article.marks.blocks) {
      if (!isBoilerplate(block.kind) || !overlaps(block.range, window)) continue;
      const range = shown.toRange(block.range);
      if (range === undefined) continue;
      add(drawing, this.#types.block(), { range });
      const { lines } = shown.article.text;
      const end = lines.end(block.firstLine);
      const behind = shown.toRange({ start: end, end });
      if (behind === undefined || end < window.start || end > window.end) continue;
      add(drawing, this.#types.tag(block.status), {
        range: behind,
        renderOptions: { after: { contentText: tagOf(runs.get(block)?.blocks ?? [block]) } },
      });
    }
  }

  #drawMentions(shown: ShownArticle, window: TextRange, drawing: NewDrawing): void {
    const { marks, corpus } = shown.article;
    for (const entity of within(marks.entities, window)) {
      const range = shown.toRange(entity.range);
      const style = labelStyle(entity.label, corpus.config.labels);
      if (range !== undefined) add(drawing, this.#types.label(style, entity.status), { range });
    }
    for (const date of within(marks.dates, window)) {
      const range = shown.toRange(date.range);
      if (range !== undefined) add(drawing, this.#types.label(DATE_STYLE, date.status), { range });
    }
  }

  #drawRulerSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#rulers.get(key));
    const draw = (): void => {
      this.#rulers.delete(key);
      for (const editor of editorsOf(uri)) {
        const shown = this.#shown.get(editor.document);
        const isGone = this.#shown.articleOf(editor.document) === undefined;
        if (shown !== undefined) editor.setDecorations(this.#types.ruler(), rulerRanges(shown));
        else if (isGone && this.#drawn.has(editor)) editor.setDecorations(this.#types.ruler(), []);
      }
    };
    this.#rulers.set(key, setTimeout(draw, RULER_PAUSE));
  }
}

function add(drawing: NewDrawing, type: vscode.TextEditorDecorationType, options: vscode.DecorationOptions): void {
  const list = drawing.get(type);
  if (list === undefined) drawing.set(type, [options]);
  else list.push(options);
}

function wordsOf(options: readonly vscode.DecorationOptions[]): string {
  const words = options.map(({ range: { start, end }, renderOptions }) => [
    ...[start.line, start.character, end.line, end.character],
    renderOptions?.after?.contentText,
  ]);
  return words.join(';');
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

function foldedIn({ article: { marks, text } }: ShownArticle, editor: vscode.TextEditor): BlockRun[] {
  // Where boilerplate is left out none can be folded.
  if (editor.document.uri.scheme === FOCUS_SCHEME) return [];
  return foldedRuns(marks.blocks, text, editor.visibleRanges);
}

function foldKey(runs: readonly BlockRun[]): string {
  return runs.map(({ first }) => first).join();
}

function screenLines({ visibleRanges }: vscode.TextEditor): { readonly first: number; readonly last: number } {
  return { first: visibleRanges[0]?.start.line ?? 0, last: visibleRanges.at(-1)?.end.line ?? 0 };
}

/** Mentions lie in one line each, and are sorted by their starts. */
function within<M extends AnyMark>(marks: readonly M[], window: TextRange): readonly M[] {
  const from = firstFrom(marks, window.start);
  return marks.slice(from, firstFrom(marks, window.end));
}

function firstFrom(marks: readonly AnyMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
