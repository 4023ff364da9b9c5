import { say } from '../../message';
import type { Rule } from '../rule';
import { wrongPlaces } from '../wrongPlaces';

const LISTS = ['blocks', 'entities', 'dates', 'rejected'] as const;

export const anchorOutOfRange: Rule = {
  id: 'anchor/out-of-range',
  description: 'An annotation lies behind the end of the text.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    const { source, sidecar, path, places } = article;
    if (source === undefined || sidecar === undefined) return;
    const length = source.codePoints.length;
    const isChanged = (): boolean => wrongPlaces(article).isSourceChanged;
    for (const list of LISTS) {
      for (const item of sidecar[list]) {
        // What became of annotations when the text changed is for anchor/moved, anchor/ambiguous and anchor/lost.
        if (item.end <= length || isChanged()) continue;
        const data = { quote: 'text' in item ? item.text : item.first, start: item.start, end: item.end, path, length };
        yield {
          message: say(
            '"{quote}" ({start}–{end}) lies behind the end of {path}, which has {length} code points. Correct start and end, or remove the entry.',
            data,
          ),
          file: 'sidecar',
          range: places.of(list, item),
          ...('id' in item ? { about: item.id } : {}),
        };
      }
    }
  },
};
