import { say } from '../../message';
import type { Rule } from '../rule';

export const sidecarAmbiguousName: Rule = {
  id: 'sidecar/ambiguous-name',
  description: 'Two documents would have the same sidecar.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ path, sidecarPath, sharesSidecarWith }) {
    if (sharesSidecarWith.length === 0) return;
    yield {
      message: say('{path} and {others} would share the sidecar {sidecar}. Rename one, or exclude it in corpus.yaml.', {
        path,
        others: sharesSidecarWith.join(', '),
        sidecar: sidecarPath,
      }),
      file: 'source',
      range: { start: 0, end: 0 },
    };
  },
};
