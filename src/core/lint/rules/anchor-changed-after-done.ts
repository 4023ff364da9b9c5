import { say } from '../../message';
import { isChangedSince } from '../../sidecar/stamp';
import type { Rule } from '../rule';

export const anchorChangedAfterDone: Rule = {
  id: 'anchor/changed-after-done',
  description: 'The text changed after a layer of it was done: there may be words in it that nobody judged.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check({ source, sidecar, path, places }) {
    const done = Object.entries(sidecar?.document.done ?? {}).flatMap(([layer, isDone]) => (isDone ? [layer] : []));
    const stamp = sidecar?.source;
    if (source === undefined || stamp === undefined || done.length === 0 || !isChangedSince(stamp, source)) return;
    yield {
      message: say(
        '{path} changed after its {layers} were done. Look through it again; "corpus lint --fix" takes "done" back.',
        {
          path,
          layers: done.join(', '),
        },
      ),
      file: 'sidecar',
      range: places.ofKey('document'),
      isRepairable: true,
    };
  },
};
