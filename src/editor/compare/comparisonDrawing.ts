import * as vscode from 'vscode';
import { isBoilerplate } from '../../core/annotation';
import type { Dispute, SpanDispute } from '../../core/compare/dispute';
import type { StoredSpan } from '../../core/compare/sameItem';
import type { Standing } from '../../core/compare/standing';
import type { TextRange } from '../../core/text/range';
import { blockTag, MAX_TAG } from '../blockTag';
import { toPosition, toRange } from '../convert';
import { DecorationTypes } from '../decorationTypes';
import { DATE_STYLE, labelStyle } from '../labelStyle';
import type { Comparison } from './comparison';
import { saidOf } from './describe';
import type { ComparedFile } from './readComparison';

type Drawing = Map<vscode.TextEditorDecorationType, vscode.DecorationOptions[]>;

/** Draws one annotator's work, and over it where the other differs and what was decided. */
export class ComparisonDrawing implements vscode.Disposable {
  readonly #comparison: Comparison;
  readonly #types = new DecorationTypes();
  readonly #marks = markTypes();
  readonly #drawn = new WeakMap<vscode.TextEditor, ReadonlySet<vscode.TextEditorDecorationType>>();

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  draw(editor: vscode.TextEditor, file: ComparedFile, side: 'a' | 'b'): void {
    const drawing: Drawing = new Map();
    this.#drawWork(file, side, drawing);
    const standings = this.#comparison.standings(file);
    const { current } = this.#comparison;
    for (const [index, dispute] of file.compared.disputes.entries()) {
      const isCurrent = current?.file === file.name && current.index === index;
      this.#drawDispute(file, side, { dispute, standing: standings[index]!, isCurrent }, drawing);
    }
    for (const type of this.#drawn.get(editor) ?? []) if (!drawing.has(type)) editor.setDecorations(type, []);
    for (const [type, options] of drawing) editor.setDecorations(type, options);
    this.#drawn.set(editor, new Set(drawing.keys()));
  }

  dispose(): void {
    this.#types.dispose();
    for (const type of Object.values(this.#marks)) type.dispose();
  }

  #drawWork({ compared }: ComparedFile, side: 'a' | 'b', drawing: Drawing): void {
    const { document } = compared;
    const { entities, dates, blocks } = compared[side];
    const { labels } = this.#comparison.setup.corpus.config;
    const rangeOf = (item: TextRange): vscode.Range => toRange(document, document.toUtf16(item));
    for (const block of blocks) {
      const range = rangeOf(block);
      if (isBoilerplate(block.kind)) add(drawing, this.#types.block(), { range });
      const end = toPosition(document, document.lines.end(range.start.line));
      add(drawing, this.#types.tag('confirmed'), {
        range: new vscode.Range(end, end),
        renderOptions: { after: { contentText: blockTag(block.kind, range.end.line - range.start.line + 1, false) } },
      });
    }
    for (const entity of entities) {
      const style = labelStyle(entity.label, labels);
      add(drawing, this.#types.label(style, 'confirmed'), { range: rangeOf(entity) });
    }
    for (const date of dates) add(drawing, this.#types.label(DATE_STYLE, 'confirmed'), { range: rangeOf(date) });
  }

  #drawDispute(
    file: ComparedFile,
    side: 'a' | 'b',
    { dispute, standing, isCurrent }: { dispute: Dispute; standing: Standing; isCurrent: boolean },
    drawing: Drawing,
  ): void {
    const { document } = file.compared;
    const isTaken = standing === side || standing === 'both';
    const mark = isCurrent ? this.#marks.current : standing === 'open' ? this.#marks.open : this.#marks.decided;
    const places = placesOf(dispute, side);
    for (const { place, said } of places) {
      const range = toRange(document, document.toUtf16(place));
      add(drawing, mark, { range });
      if (!isTaken && standing !== 'open') add(drawing, this.#marks.dropped, { range });
      // VS Code does not count tags when it wraps lines: few and short, what is in front says its name.
      if (!isCurrent && !isTaken) continue;
      const text = [...(isTaken ? ['✓'] : []), ...(isCurrent ? [said ?? vscode.l10n.t('nothing')] : [])].join(' ');
      const content = text.length > MAX_TAG ? `${text.slice(0, MAX_TAG - 1)}…` : text;
      const type = isTaken ? this.#marks.takenTag : this.#marks.openTag;
      // A block's tag stands behind its first line.
      const end = dispute.layer === 'block' ? document.lines.end(range.start.line) : document.toUtf16(place).end;
      const at = toPosition(document, end);
      add(drawing, type, {
        range: new vscode.Range(at, at),
        renderOptions: { after: { contentText: content } },
      });
    }
  }
}

/** What one said and where; where that one said nothing, the other's place. */
function placesOf(
  dispute: Dispute,
  side: 'a' | 'b',
): readonly { readonly place: TextRange; readonly said: string | undefined }[] {
  if (dispute.layer === 'block') return [{ place: dispute, said: dispute[side] }];
  const own = dispute[side];
  if (own.length > 0) return own.map((item) => ({ place: item, said: tagOf(item, dispute) }));
  return othersOf(dispute, side).map((item) => ({ place: item, said: undefined }));
}

/** A date says its value alone, unless the types differ. */
function tagOf(item: StoredSpan, { a, b, about }: SpanDispute): string {
  const types = new Set([...a, ...b].map((one) => ('type' in one ? one.type : undefined)));
  return 'value' in item && types.size === 1 ? item.value : saidOf(item, false, about);
}

function othersOf(dispute: SpanDispute, side: 'a' | 'b'): readonly StoredSpan[] {
  return side === 'a' ? dispute.b : dispute.a;
}

function add(drawing: Drawing, type: vscode.TextEditorDecorationType, options: vscode.DecorationOptions): void {
  const list = drawing.get(type);
  if (list === undefined) drawing.set(type, [options]);
  else list.push(options);
}

function markTypes() {
  const make = vscode.window.createTextEditorDecorationType;
  const color = (id: string): vscode.ThemeColor => new vscode.ThemeColor(id);
  const lane = vscode.OverviewRulerLane.Center;
  const ruler = color('editorOverviewRuler.findMatchForeground');
  const tag = (foreground: vscode.ThemeColor): vscode.DecorationRenderOptions => ({
    after: {
      color: foreground,
      border: '1px solid',
      borderColor: foreground,
      margin: '0 0.3em 0 0.4em',
      // The only way to a smaller, rounded tag: VS Code passes what follows the value on to its style sheet.
      textDecoration: 'none; border-radius: 3px; padding: 0 4px; font-size: 0.8em;',
    },
  });
  return {
    open: make({
      backgroundColor: color('editor.findMatchHighlightBackground'),
      borderRadius: '2px',
      overviewRulerColor: ruler,
      overviewRulerLane: lane,
    }),
    current: make({
      backgroundColor: color('editor.findMatchHighlightBackground'),
      outline: '2px solid',
      outlineColor: color('focusBorder'),
      borderRadius: '2px',
      overviewRulerColor: color('focusBorder'),
      overviewRulerLane: vscode.OverviewRulerLane.Full,
    }),
    decided: make({ borderRadius: '2px' }),
    dropped: make({ opacity: '0.45' }),
    openTag: make(tag(color('corpus.boilerplateTag'))),
    takenTag: make(tag(color('testing.iconPassed'))),
  };
}
