import { say } from '../../message';
import type { Rule } from '../rule';

export const sidecarUnreadable: Rule = {
  id: 'sidecar/unreadable',
  description: 'A sidecar, or a part of it, cannot be read.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sidecarPath, sidecarError, sidecarProblems }) {
    if (sidecarError !== undefined) {
      yield {
        message: say('{path} cannot be read as text. Restore it from your version history.', { path: sidecarPath }),
        file: 'sidecar',
        range: { start: 0, end: 0 },
      };
    }
    for (const { severity, message, start, end } of sidecarProblems) {
      yield {
        message,
        file: 'sidecar',
        range: { start, end },
        ...(severity === 'warning' ? { atMost: 'warning' as const } : {}),
      };
    }
  },
};
