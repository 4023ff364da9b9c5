import { type Message, say } from '../../message';
import type { Rule } from '../rule';
import { type WrongPlace, wrongPlaces } from '../wrongPlaces';

export const anchorMismatch: Rule = {
  id: 'anchor/mismatch',
  description: 'An annotation does not stand where its offsets say.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    const { isSourceChanged, places } = wrongPlaces(article);
    // What became of annotations when the text changed is for anchor/moved, anchor/ambiguous and anchor/lost.
    if (isSourceChanged) return;
    const length = article.source?.codePoints.length ?? 0;
    // What lies behind the end is for anchor/out-of-range.
    for (const place of places.filter(({ item }) => item.end <= length)) {
      yield { ...place.at, message: messageFor(place) };
    }
  },
};

/** Says where the quote went, as far as that is certain. */
function messageFor({ fate, data }: WrongPlace): Message {
  if (fate === 'moved') {
    return say(
      '"{quote}" stands at {newStart}–{newEnd} of {path} now, not at {start}–{end}. Correct start and end.',
      data,
    );
  }
  if (fate === 'ambiguous') {
    return say(
      '"{quote}" is not at {start}–{end} of {path}, and which of several places is meant is not certain. Tag it again.',
      data,
    );
  }
  return say(
    '"{quote}" is not at {start}–{end} of {path}, nor anywhere else in it. Remove the annotation or restore the text.',
    data,
  );
}
