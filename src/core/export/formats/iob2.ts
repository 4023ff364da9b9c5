import { say } from '../../message';
import type { TextRange } from '../../text/range';
import { sentences } from '../../text/sentences';
import type { ExportedDocument } from '../exportedDocument';
import { countLayers, type ExportFormat } from '../format';
import type { Note } from '../note';
import { noteOn, type PlacedSpan, placeSpans, withoutOverlaps } from '../placedSpan';
import { syllables, WHITE_RUN } from '../tokens';
import { placeWords, type WordList } from '../words';

/** As CoNLL-2003 and spaCy's converter mark a document, to the letter. */
const DOCUMENT_START = '-DOCSTART- -X- O O\n\n';

const NO_LABEL_CHARACTER = /[^\p{L}\p{M}\p{N}_.:/-]+/gu;

/**
 * IOB2 in CoNLL's four columns: token, its first and behind its last code point in the text, tag. Readers of CoNLL-2003
 * take the first and the last column; the offsets between them lead back to the text, which columns alone lose.
 */
export const iob2: ExportFormat = {
  id: 'iob2',
  summary: say('CoNLL columns with IOB2 tags, one token a line'),
  kind: 'stream',
  suffixes: ['.conll'],
  unit: 'code points',
  layers: ['entity', 'date'],
  defaultLayers: ['entity'],
  fields: [],
  discontinuous: false,
  whiteEdges: false,
  render(document, { layers, words }) {
    const { placed, notes: found } = placeSpans(document, { ...iob2, layers });
    const notes: Note[] = [...found];
    const tokens = tokensOf(document, words, notes);
    const onTokens = placed.flatMap((one) => snapped(document, one, tokens, notes));
    const { apart, overlapping } = withoutOverlaps(onTokens);
    for (const { span } of overlapping) notes.push(noteOn(document, span, 'refused', 'overlap'));
    return {
      texts: [DOCUMENT_START + columns(document, tokens, apart, notes, words !== undefined)],
      notes,
      written: countLayers(apart.map(({ span }) => span)),
    };
  },
};

function tokensOf(document: ExportedDocument, words: WordList | undefined, notes: Note[]): readonly TextRange[] {
  const whole = { start: 0, end: document.text.length };
  if (words === undefined) return syllables(document.text.text, whole);
  const placed = placeWords(document.text, words);
  if (placed.ok) return placed.ranges;
  notes.push({ outcome: 'stripped', reason: 'words', what: placed.word });
  return syllables(document.text.text, whole);
}

/** Widened to whole tokens; nothing where it holds none. */
function snapped(
  document: ExportedDocument,
  one: PlacedSpan,
  tokens: readonly TextRange[],
  notes: Note[],
): PlacedSpan[] {
  const first = tokens[firstEndingBehind(tokens, one.range.start)];
  const last = tokens[firstEndingBehind(tokens, one.range.end - 1)];
  if (first === undefined || last === undefined || first.start >= one.range.end) {
    notes.push(noteOn(document, one.span, 'refused', 'empty'));
    return [];
  }
  const end = last.start < one.range.end ? last.end : one.range.end;
  if (first.start === one.range.start && end === one.range.end) return [one];
  notes.push(noteOn(document, one.span, 'snapped', 'tokens'));
  return [{ ...one, range: { start: first.start, end } }];
}

/** The place of the first token that ends behind the offset. */
function firstEndingBehind(tokens: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function columns(
  document: ExportedDocument,
  tokens: readonly TextRange[],
  spans: readonly PlacedSpan[],
  notes: Note[],
  hasSpaces: boolean,
): string {
  const { text, codePoints, length } = document.text;
  const isPlain = codePoints.length === length;
  const pointOf = (unit: number): number => (isPlain ? unit : codePoints.toCodePoint(unit));
  const ends = sentences(document.text).map(({ end }) => end);
  const lines: string[] = [];
  let [sentence, at] = [0, 0];
  for (const [i, token] of tokens.entries()) {
    while (at < spans.length && spans[at]!.range.end <= token.start) at++;
    const span = spans[at];
    const isIn = span !== undefined && span.range.start <= token.start;
    // A sentence that a span runs over does not end there: its tags would begin with I-.
    if (i > 0 && ends[sentence]! <= token.start) {
      while (sentence < ends.length && ends[sentence]! <= token.start) sentence++;
      if (!isIn || span.range.start === token.start) lines.push('\n');
    }
    const tag = isIn ? `${span.range.start === token.start ? 'B' : 'I'}-${labelOf(document, span, token, notes)}` : 'O';
    // A word of several syllables holds spaces, which would be columns.
    const letters = text.slice(token.start, token.end);
    const word = hasSpaces ? letters.replace(WHITE_RUN, '_') : letters;
    lines.push(`${word} ${pointOf(token.start)} ${pointOf(token.end)} ${tag}\n`);
  }
  return tokens.length === 0 ? '' : `${lines.join('')}\n`;
}

function labelOf(document: ExportedDocument, { span, range }: PlacedSpan, token: TextRange, notes: Note[]): string {
  const label = span.label.replace(NO_LABEL_CHARACTER, '_') || '_';
  if (label !== span.label && range.start === token.start) {
    notes.push(noteOn(document, span, 'snapped', 'label', label));
  }
  return label;
}
