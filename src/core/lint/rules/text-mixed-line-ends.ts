import { say } from '../../message';
import type { FixEdit, Rule } from '../rule';
import { type LineEnd, mainLineEnd } from '../sourceEdits';

const NAMES: Readonly<Record<LineEnd, string>> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

/** Edits of one fix; a file with more is no article, and is converted as a whole. */
const MAX_EDITS = 100_000;

export const textMixedLineEnds: Rule = {
  id: 'text/mixed-line-ends',
  description: 'Lines of a file end in different ways.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: true,
  *check({ rawSource }) {
    if (rawSource === undefined || !rawSource.includes('\r')) return;
    const main = mainLineEnd(rawSource);
    const edits: FixEdit[] = [];
    let count = 0;
    // Offsets of the normalised text: a mark in front and the second half of CRLF are not in it.
    let dropped = rawSource.startsWith('\ufeff') ? 1 : 0;
    for (const { 0: end, index } of rawSource.matchAll(/\r\n?|\n/g)) {
      const start = index - dropped;
      dropped += end.length - 1;
      // Written anew, a line break takes the file's main form.
      if (end === main || count++ > MAX_EDITS) continue;
      edits.push({ file: 'source', range: { start, end: start + 1 }, newText: '\n' });
    }
    if (edits.length === 0) return;
    yield {
      message: say('{count} lines end otherwise than with {main}, as most of this file do. Write one line end.', {
        count,
        main: NAMES[main],
      }),
      file: 'source',
      range: edits[0]!.range,
      ...(count > MAX_EDITS ? {} : { fix: edits }),
    };
  },
};
