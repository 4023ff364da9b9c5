import { isBoilerplate } from '../../annotation';
import { say } from '../../message';
import { RangeSet } from '../../text/rangeSet';
import type { Rule } from '../rule';

export const boilerplateLooksLikeContent: Rule = {
  id: 'boilerplate/looks-like-content',
  description: "A line of a block of boilerplate is surely the article's own.",
  scope: 'advisory',
  defaultSeverity: 'info',
  fixable: false,
  options: { minScore: { default: 0.95, min: 0, description: 'How sure the recognisers must be, from 0 to 1.' } },
  *check({ source, sidecar, suggestions }, { minScore }) {
    const blocks = sidecar?.blocks.filter(({ kind }) => isBoilerplate(kind)) ?? [];
    if (source === undefined || blocks.length === 0) return;
    const marked = new RangeSet(blocks.map((block) => source.toUtf16(block)));
    for (const { line, kind, score } of suggestions()?.lines ?? []) {
      if (isBoilerplate(kind) || score < minScore!) continue;
      const range = { start: source.lines.start(line), end: source.lines.end(line) };
      if (!marked.overlaps(range)) continue;
      yield {
        message: say(
          'This line looks like {kind} ({percent} % sure), and is marked as boilerplate. Free it, or leave it.',
          {
            kind,
            percent: Math.round(score * 100),
          },
        ),
        file: 'source',
        range,
      };
    }
  },
};
