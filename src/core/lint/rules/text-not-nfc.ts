import { say } from '../../message';
import type { TextRange } from '../../text/range';
import type { FixEdit, Rule } from '../rule';

/** A base with its marks, conjoining jamo, and single signs that NFC writes otherwise (Å for U+212B). */
const CLUSTER =
  /\P{M}\p{M}+|[\u1100-\u11ff]{2,}|[\u0340-\u0387\u1f71-\u1fff\u2000\u2001\u2126\u212a\u212b\u2329\u232a\uf900-\ufaff]/gu;

/** Longer lines are reported as a whole, without a fix. UTF-16 units. */
const MAX_LINE = 1_000_000;

export const textNotNfc: Rule = {
  id: 'text/not-nfc',
  description: 'A line is not in Unicode normalisation form C: letters and their marks stand apart.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: true,
  *check({ source }) {
    // Most texts are composed, which is quickly told of a whole one.
    if (source === undefined || source.text.normalize('NFC') === source.text) return;
    for (let line = 0; line < source.lines.count; line++) {
      const text = source.line(line);
      const composed = text.normalize('NFC');
      if (composed === text) continue;
      const start = source.lines.start(line);
      const edits = text.length > MAX_LINE ? [] : editsOf(text, start);
      const range: TextRange = {
        start: edits[0]?.range.start ?? start,
        end: edits.at(-1)?.range.end ?? start + text.length,
      };
      yield {
        message: say(
          'Letters and marks stand apart here ({count} times on this line), so that searches fail. Compose them (NFC).',
          {
            count: Math.max(1, edits.length),
          },
        ),
        file: 'source',
        range,
        ...(isWhole(text, start, edits, composed) ? { fix: edits } : {}),
      };
    }
  },
};

/** One edit a cluster, so that annotations keep their places letter by letter. */
function editsOf(line: string, start: number): FixEdit[] {
  return [...line.matchAll(CLUSTER)].flatMap(({ 0: cluster, index }): FixEdit[] => {
    const newText = cluster.normalize('NFC');
    const range = { start: start + index, end: start + index + cluster.length };
    return newText === cluster ? [] : [{ file: 'source', range, newText }];
  });
}

function isWhole(line: string, start: number, edits: readonly FixEdit[], composed: string): boolean {
  let result = '';
  let at = 0;
  for (const { range, newText } of edits) {
    result += line.slice(at, range.start - start) + newText;
    at = range.end - start;
  }
  return edits.length > 0 && result + line.slice(at) === composed;
}
