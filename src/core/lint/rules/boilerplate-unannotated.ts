import { isBoilerplate } from '../../annotation';
import { say } from '../../message';
import { RangeSet } from '../../text/rangeSet';
import type { Rule } from '../rule';

export const boilerplateUnannotated: Rule = {
  id: 'boilerplate/unannotated',
  description: 'Lines that are surely boilerplate are in no block, though people have marked blocks in this document.',
  scope: 'advisory',
  defaultSeverity: 'info',
  fixable: false,
  options: { minScore: { default: 0.9, min: 0, description: 'How sure the recognisers must be, from 0 to 1.' } },
  *check({ source, sidecar, suggestions }, { minScore }) {
    // Where nobody has begun, everything is unannotated.
    if (source === undefined || sidecar === undefined) return;
    if (sidecar.blocks.length === 0 && sidecar.document.done?.blocks !== true) return;
    const judged = new RangeSet(
      [...sidecar.blocks, ...sidecar.rejected.filter(({ layer }) => layer === 'block')].map((item) =>
        source.toUtf16(item),
      ),
    );
    for (const block of suggestions()?.blocks ?? []) {
      if (!isBoilerplate(block.kind) || block.score < minScore! || judged.overlaps(block.range)) continue;
      yield {
        message: say(
          'This looks like {kind} ({percent} % sure), and is in no block. Mark it, or refuse the suggestion.',
          {
            kind: block.kind,
            percent: Math.round(block.score * 100),
          },
        ),
        file: 'source',
        range: block.range,
      };
    }
  },
};
