import { type Message, say } from '../../message';
import { anchorSidecar } from '../../sidecar/anchor';
import { describeBlock } from '../../sidecar/describe';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity } from '../../sidecar/types';
import type { ArticleText } from '../../text/document';
import type { Rule } from '../rule';

type Item = StoredBlock | StoredEntity | StoredDate;

export const anchorMismatch: Rule = {
  id: 'anchor/mismatch',
  description: 'An annotation does not stand where its offsets say.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ path, source, sidecar, places }) {
    if (source === undefined || sidecar === undefined) return;
    let anchored: Sidecar | undefined;
    for (const list of ['blocks', 'entities', 'dates'] as const) {
      for (const item of sidecar[list]) {
        if (isTrue(source, item)) continue;
        anchored ??= anchorSidecar(sidecar, source).sidecar;
        yield {
          message: messageFor(path, source, item, anchored),
          file: 'sidecar',
          range: places.of(list, item),
          about: item.id,
        };
      }
    }
  },
};

function isTrue(source: ArticleText, item: Item): boolean {
  if (item.end > source.codePoints.length) return false;
  const range = source.toUtf16(item);
  if ('text' in item) return source.slice(range) === item.text;
  const { start, end, first, last } = describeBlock(source, range);
  return start === item.start && end === item.end && first === item.first && last === item.last;
}

/** Says where the quote went, as far as that is certain. */
function messageFor(path: string, source: ArticleText, item: Item, anchored: Sidecar): Message {
  const quote = 'text' in item ? item.text : item.first;
  const data = { quote, start: item.start, end: item.end, path };
  const place = [...anchored.blocks, ...anchored.entities, ...anchored.dates].find(({ id }) => id === item.id);
  if (place !== undefined && isTrue(source, place)) {
    const now = { ...data, newStart: place.start, newEnd: place.end };
    return say(
      '"{quote}" stands at {newStart}–{newEnd} of {path} now, not at {start}–{end}. Correct start and end.',
      now,
    );
  }
  const reason = anchored.unanchored.find(({ id }) => id === item.id)?.reason;
  if (reason === 'ambiguous') {
    return say(
      '"{quote}" is not at {start}–{end} of {path}, and which of several places is meant is not certain. Tag it again.',
      data,
    );
  }
  return item.end > source.codePoints.length
    ? say(
        '"{quote}" ({start}–{end}) lies behind the end of {path} and stands nowhere else in it. Remove the annotation.',
        data,
      )
    : say(
        '"{quote}" is not at {start}–{end} of {path}, nor anywhere else in it. Remove the annotation or restore the text.',
        data,
      );
}
