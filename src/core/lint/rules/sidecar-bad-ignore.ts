import { say } from '../../message';
import { readIgnores } from '../ignores';
import type { Rule } from '../rule';

export const sidecarBadIgnore: Rule = {
  id: 'sidecar/bad-ignore',
  description: 'An entry of ignore names no rule or gives no reason.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: false,
  *check({ sidecar, places }) {
    const { bad } = readIgnores(sidecar);
    if (bad === 0) return;
    yield {
      message: say('{count} of the entries under "ignore" have no effect: each needs a "rule" and a "reason".', {
        count: bad,
      }),
      file: 'sidecar',
      range: places.ofKey('ignore'),
    };
  },
};
