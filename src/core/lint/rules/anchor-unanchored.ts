import { say } from '../../message';
import type { Rule } from '../rule';

export const anchorUnanchored: Rule = {
  id: 'anchor/unanchored',
  description: 'An annotation lost its place when the text changed, and waits for a person.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: false,
  *check({ path, sidecar, places }) {
    for (const { id, reason, was, item } of sidecar?.unanchored ?? []) {
      const data = { quote: String(item.text ?? item.first ?? id), path, start: was[0], end: was[1] };
      yield {
        message:
          reason === 'ambiguous'
            ? say(
                '"{quote}" (once at {start}–{end}) may be in more than one place of {path}. Tag the right one, or delete this entry.',
                data,
              )
            : say(
                '"{quote}" (once at {start}–{end}) is not in {path} any more. Tag it where it stands now, or delete this entry.',
                data,
              ),
        file: 'sidecar',
        range: places.ofUnanchored(id),
        about: id,
      };
    }
  },
};
