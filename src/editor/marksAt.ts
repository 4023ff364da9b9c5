import { isBoilerplate } from '../core/annotation';
import type { AnyMark, BlockMark, DateMark, EntityMark, Marks } from '../core/suggest/marks';
import type { ArticleText } from '../core/text/document';
import type { TextRange } from '../core/text/range';

/**
 * The entities and dates that a cursor or a selection stands on, the innermost first. A cursor right behind the last
 * letter counts, as it does for words.
 */
export function mentionsAt(marks: Marks, range: TextRange): (EntityMark | DateMark)[] {
  const found = [...marks.entities, ...marks.dates].filter((mark) => touches(mark.range, range));
  return found.sort((a, b) => rank(a, range) - rank(b, range) || length(a) - length(b));
}

/** Boilerplate, and every block that a person confirmed, on whose lines the cursor or the selection stands. */
export function blocksAt(marks: Marks, text: ArticleText, range: TextRange): BlockMark[] {
  const first = text.lines.lineAt(range.start);
  const last = text.lines.lineAt(Math.max(range.start, range.end - 1));
  return marks.blocks.filter((block) => isShownBlock(block) && block.firstLine <= last && first <= block.lastLine);
}

/** Content kinds are drawn and offered only where a person stored them: the article itself needs no confirming. */
export function isShownBlock(block: BlockMark): boolean {
  return block.status === 'confirmed' || isBoilerplate(block.kind);
}

function touches(mark: TextRange, range: TextRange): boolean {
  return range.start === range.end
    ? mark.start <= range.start && range.start <= mark.end
    : mark.start < range.end && range.start < mark.end;
}

function length(mark: AnyMark): number {
  return mark.range.end - mark.range.start;
}

/** Of two neighbours that a cursor between them touches, the one that starts there comes first. */
function rank(mark: AnyMark, range: TextRange): number {
  return mark.range.end === range.start ? 1 : 0;
}
