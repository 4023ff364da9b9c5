import type { ArticleText } from './document';
import type { TextRange } from './range';
import { syllablesOf } from './syllables';

/** One step of a span's end. */
export interface SpanStep {
  readonly end: 'left' | 'right';
  readonly by: 'syllable' | 'name';
  readonly direction: 'extend' | 'shrink';
}

/** A sentence or an enumeration ends here, and no name crosses it: `Hà Nội. Hoa Kỳ`, `Lan, Huệ`. */
const BOUNDARY = /[,;:!?()[\]{}"“”«»]/u;

/** A full stop is none inside a word (`TP.HCM`) nor behind an initial or a short form in capitals (`J. K.`, `TP. Huế`). */
const FULL_STOP = /(?<!(?<![\p{L}\p{M}\p{N}])\p{Lu}{1,2})\.(?!\S)/u;

const CAPITAL = /^\p{M}*[\p{Lu}\p{Lt}]/u;
const DIGITS = /^\p{N}+$/u;

/**
 * The span after one step, or undefined where there is none: at the line's edge, or where nothing would be left. An
 * empty span grows to the syllable that it stands in or next to, by name to all of the name around it. By name a span
 * steps over whole runs of capitalised syllables: from *sứ quán [Hoa Kỳ]* with *Đại* before it, to the left, to *[Đại
 * sứ quán Hoa Kỳ]*.
 * @param span UTF-16, on one line
 */
export function stepSpan(document: ArticleText, span: TextRange, step: SpanStep): TextRange | undefined {
  const syllables = syllablesOf(document, document.lines.lineAt(span.start));
  const { text } = document;
  if (span.start === span.end) {
    const own = step.direction === 'extend' ? syllableAt(syllables, span.start, step) : undefined;
    return own !== undefined && step.by === 'name' ? nameAround(text, syllables, own) : own;
  }
  const next = step.direction === 'extend' ? taken(text, syllables, span, step) : kept(text, syllables, span, step);
  if (next === undefined) return undefined;
  return step.end === 'right' ? { start: span.start, end: next.end } : { start: next.start, end: span.end };
}

function syllableAt(syllables: readonly TextRange[], at: number, { end }: SpanStep): TextRange | undefined {
  const under = syllables.find((one) => one.start <= at && at < one.end) ?? syllables.find((one) => one.end === at);
  return (
    under ?? (end === 'right' ? syllables.find((one) => one.start > at) : syllables.findLast((one) => one.end < at))
  );
}

/** The unbroken run of capitalised syllables, and of numbers behind them, that a syllable belongs to; else itself. */
function nameAround(text: string, syllables: readonly TextRange[], own: TextRange): TextRange {
  let first = syllables.indexOf(own);
  let last = first;
  const goesOn = (left: number, isPart: boolean): boolean =>
    isPart && isOneName(text, { start: syllables[left]!.end, end: syllables[left + 1]!.start });
  if (!isNamePart(text, own, syllables[first - 1])) return own;
  while (first > 0 && goesOn(first - 1, isNamePart(text, syllables[first - 1]!, undefined))) first--;
  while (last + 1 < syllables.length && goesOn(last, isNamePart(text, syllables[last + 1]!, syllables[last]))) last++;
  return { start: syllables[first]!.start, end: syllables[last]!.end };
}

/** `Lê Thị`, `COVID-19`, `TP.HCM`; not the two of `Việt Nam-Hoa Kỳ`. */
function isOneName(text: string, between: TextRange): boolean {
  const gap = text.slice(between.start, between.end);
  if (gap.trim() === '') return true;
  return gap === '-' ? /^\d/.test(text.slice(between.end)) : gap === '.' && !isCut(text, between);
}

/** The syllable up to which the span grows. */
function taken(text: string, syllables: readonly TextRange[], span: TextRange, step: SpanStep): TextRange | undefined {
  const beyond = outside(syllables, span, step);
  return step.by === 'syllable' ? beyond[0] : farEnd(text, beyond, inside(syllables, span, step)[0], span, step);
}

/** The syllable at which the span ends when it shrinks. */
function kept(text: string, syllables: readonly TextRange[], span: TextRange, step: SpanStep): TextRange | undefined {
  const touched = inside(syllables, span, step);
  return step.by === 'syllable' ? touched[1] : remainder(text, touched, step);
}

/** Syllables beyond the end that moves, the nearest first; one that the span cuts is among them. */
function outside(syllables: readonly TextRange[], span: TextRange, { end }: SpanStep): TextRange[] {
  return end === 'right'
    ? syllables.filter((one) => one.end > span.end)
    : syllables.filter((one) => one.start < span.start).reverse();
}

/** Syllables that the span touches, that at the moving end first. */
function inside(syllables: readonly TextRange[], span: TextRange, { end }: SpanStep): TextRange[] {
  const touched = syllables.filter((one) => one.start < span.end && span.start < one.end);
  return end === 'right' ? touched.reverse() : touched;
}

/**
 * The last syllable of the next capitalised run.
 * @param own the span's own syllable at that end
 */
function farEnd(
  text: string,
  beyond: readonly TextRange[],
  own: TextRange | undefined,
  span: TextRange,
  step: SpanStep,
): TextRange | undefined {
  let last: TextRange | undefined;
  let before = step.end === 'right' ? span.end : span.start;
  for (const syllable of beyond) {
    const between =
      step.end === 'right' ? { start: before, end: syllable.start } : { start: syllable.end, end: before };
    if (isCut(text, between)) break;
    const neighbour = last ?? (own !== undefined && isNamePart(text, own, undefined) ? own : undefined);
    if (isNamePart(text, syllable, neighbour)) last = syllable;
    else if (last !== undefined) break;
    before = step.end === 'right' ? syllable.end : syllable.start;
  }
  return last;
}

/** What stays at the moving end when it gives up its name, or the words beyond its name. */
function remainder(text: string, touched: readonly TextRange[], step: SpanStep): TextRange | undefined {
  const isPart = touched.map((one, i) => isNamePart(text, one, touched[step.end === 'right' ? i + 1 : i - 1]));
  const first = isPart.indexOf(true);
  if (first === -1) return undefined;
  // Words that are no name stand at the end: they go, the name stays.
  if (first > 0) return touched[first];
  const after = isPart.indexOf(false, first);
  return after !== -1 && isPart.includes(true, after) ? touched[after] : undefined;
}

/** A number belongs to the name that it follows (*quận 1*, *COVID-19*), and begins none. */
function isNamePart(text: string, syllable: TextRange, neighbour: TextRange | undefined): boolean {
  const [word, beside] = [syllable, neighbour].map((one) =>
    one ? text.slice(one.start, one.end).normalize('NFC') : '',
  );
  return CAPITAL.test(word!) || (DIGITS.test(word!) && (CAPITAL.test(beside!) || DIGITS.test(beside!)));
}

function isCut(text: string, between: TextRange): boolean {
  if (BOUNDARY.test(text.slice(between.start, between.end))) return true;
  // The rule for full stops looks at what stands around them.
  const around = text.slice(Math.max(0, between.start - 3), between.end);
  const found = FULL_STOP.exec(around);
  return found !== null && Math.max(0, between.start - 3) + found.index >= between.start;
}
