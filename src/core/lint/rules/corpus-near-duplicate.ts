import { say } from '../../message';
import { LEAST_SHARE } from '../facts/corpusIndex';
import type { Rule } from '../rule';

export const corpusNearDuplicate: Rule = {
  id: 'corpus/near-duplicate',
  description: 'Two documents have nearly the same article.',
  scope: 'corpus',
  defaultSeverity: 'warning',
  fixable: false,
  options: {
    percent: {
      default: 80,
      min: LEAST_SHARE * 100,
      description: 'Share of the runs of four words that both have among all of theirs, as estimated.',
    },
  },
  *check({ corpus, path }, { percent }) {
    const similar = corpus?.similarTo;
    if (similar === undefined || similar.share * 100 < percent!) return;
    yield {
      message: say(
        '{path} has nearly the same text as {other} (about {percent} %). Keep one, or keep both in one split.',
        {
          path,
          other: similar.path,
          percent: Math.round(similar.share * 100),
        },
      ),
      file: 'source',
      range: { start: 0, end: 0 },
    };
  },
};
