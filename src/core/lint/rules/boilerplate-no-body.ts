import { say } from '../../message';
import { RangeSet } from '../../text/rangeSet';
import type { Rule } from '../rule';

const PROSE: ReadonlySet<string> = new Set(['body', 'lead']);

export const boilerplateNoBody: Rule = {
  id: 'boilerplate/no-body',
  description: 'All blocks of a document are marked, and nothing is left for the article.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: false,
  *check({ source, sidecar, path, places }) {
    if (source === undefined || sidecar?.document.done?.blocks !== true) return;
    if (sidecar.blocks.some(({ kind }) => PROSE.has(kind))) return;
    const marked = new RangeSet(sidecar.blocks.map((block) => source.toUtf16(block)));
    for (let line = 0; line < source.lines.count; line++) {
      const range = { start: source.lines.start(line), end: source.lines.end(line) };
      // With the layer done, a line in no block is body.
      if (range.start < range.end && !marked.overlaps(range) && /\S/.test(source.slice(range))) return;
    }
    yield {
      message: say(
        '{path} has no line of body: it is a menu or section page. Exclude it, or look at its blocks again.',
        {
          path,
        },
      ),
      file: 'sidecar',
      range: places.ofKey('blocks'),
    };
  },
};
