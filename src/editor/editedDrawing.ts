import * as vscode from 'vscode';

/** Decorations by their types; the ranges are of one version of a document. */
export type Drawing = ReadonlyMap<vscode.TextEditorDecorationType, readonly vscode.DecorationOptions[]>;

type Change = Pick<vscode.TextDocumentContentChangeEvent, 'range' | 'text'>;

/** A drawing after one edit. */
export interface EditedDrawing {
  readonly drawing: Drawing;
  /** Types that VS Code does not have so by itself, since something was taken out or put in. */
  readonly changed: ReadonlySet<vscode.TextEditorDecorationType>;
  /** Types of which it moved a decoration that the edit touched: where to, only VS Code knows. */
  readonly unsure: ReadonlySet<vscode.TextEditorDecorationType>;
}

/** The stretch of the new text that the edit brought in; of a deletion the place. */
export function insertedRange({ range: { start }, text }: Change): vscode.Range {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1)!.length;
  const end = lines.length === 1 ? start.translate(0, last) : new vscode.Position(start.line + lines.length - 1, last);
  return new vscode.Range(start, end);
}

/**
 * Moves what is drawn as VS Code does with an edit, takes out the marks that the edit touched, and puts in new ones.
 * @param isRead whether the type is of marks that are read anew, as suggestions are
 * @param found what was read where the edit was; what overlaps a mark that stays is left out
 */
export function editDrawing(
  drawing: Drawing,
  change: Change,
  isRead: (type: vscode.TextEditorDecorationType) => boolean,
  found: ReadonlyMap<vscode.TextEditorDecorationType, readonly vscode.Range[]>,
): EditedDrawing {
  const inserted = insertedRange(change);
  const edited = new Map<vscode.TextEditorDecorationType, vscode.DecorationOptions[]>();
  const changed = new Set<vscode.TextEditorDecorationType>();
  const unsure = new Set<vscode.TextEditorDecorationType>();
  const mentions: vscode.Range[] = [];
  const [first, last] = [change.range.start.line, change.range.end.line];
  const addsLines = inserted.end.line !== last;
  for (const [type, list] of drawing) {
    const kept: vscode.DecorationOptions[] = [];
    for (const options of list) {
      // Nearly all stand elsewhere, and this is asked at every key.
      if (options.range.end.line < first || (!addsLines && options.range.start.line > last)) {
        kept.push(options);
        continue;
      }
      const isTouched = options.range.intersection(change.range) !== undefined;
      if (isTouched && isRead(type)) changed.add(type);
      else {
        if (isTouched) unsure.add(type);
        const range = moved(options.range, change.range, inserted.end);
        kept.push(range === options.range ? options : { ...options, range });
        if (range.start.line === inserted.start.line && !isWide(range)) mentions.push(range);
      }
    }
    edited.set(type, kept);
  }
  for (const [type, ranges] of found) {
    for (const range of ranges) {
      if (mentions.some((mention) => overlaps(mention, range))) continue;
      edited.set(type, [...(edited.get(type) ?? []), { range }]);
      changed.add(type);
    }
  }
  return { drawing: edited, changed, unsure };
}

/** Blocks of lines and the tags behind them cover no words. */
function isWide(range: vscode.Range): boolean {
  return !range.isSingleLine || range.isEmpty;
}

function overlaps(one: vscode.Range, other: vscode.Range): boolean {
  return one.start.isBefore(other.end) && other.start.isBefore(one.end);
}

/** @param end where the edit ends in the new text */
function moved(range: vscode.Range, replaced: vscode.Range, end: vscode.Position): vscode.Range {
  if (range.end.isBefore(replaced.start)) return range;
  const start = movedPosition(range.start, replaced, end);
  return new vscode.Range(start, movedPosition(range.end, replaced, end));
}

function movedPosition(at: vscode.Position, replaced: vscode.Range, end: vscode.Position): vscode.Position {
  if (at.isBeforeOrEqual(replaced.start)) return at;
  if (at.isBefore(replaced.end)) return end;
  const column = at.line === replaced.end.line ? end.character + (at.character - replaced.end.character) : at.character;
  return new vscode.Position(at.line + end.line - replaced.end.line, column);
}
