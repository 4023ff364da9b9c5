import type { DateAttributes } from '../../core/sidecar/change';
import { sameRange, type TextRange } from '../../core/text/range';
import type { Article } from '../articles';
import { addDate, attributes, confirm, revalue } from '../decisions';
import { mentionsAt } from '../marksAt';
import { taggableSpan } from '../selection';
import { askForTimex } from '../timexInput';
import { apply } from './apply';
import { CANCELLED, type Command, type Outcome, refuse, type Workbench } from './command';
import { isDate, isRefusal, placeFor } from './current';
import { CommandId } from './ids';

/** Tags the selection, or the date under the cursor, with a value that is given or typed. */
export const tagDate: Command = {
  id: CommandId.tagDate,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const span = taggableSpan(article, dateRange(article, place.range));
    if (!span.ok) return refuse(span.reason);
    const given = (argument as { value?: DateAttributes } | undefined)?.value;
    const value = given ?? (await askForTimex(article.text.slice(span.range), proposedValue(article, span.range)));
    return value === undefined ? CANCELLED : tag(workbench, article, span.range, value);
  },
};

function dateRange(article: Article, range: TextRange): TextRange {
  if (range.start !== range.end) return range;
  return mentionsAt(article.marks, range).find(isDate)?.range ?? range;
}

function tag(workbench: Workbench, article: Article, range: TextRange, value: DateAttributes): Promise<Outcome> {
  const mark = article.marks.dates.find((date) => sameRange(date.range, range));
  if (mark === undefined) return apply(workbench, article, addDate(article, range, value));
  const isAsSuggested = mark.status === 'suggested' && mark.value === value.value && mark.type === value.type;
  return apply(workbench, article, isAsSuggested ? confirm(article, mark) : revalue(article, mark, value));
}

/** The value that the mark there has, else what the recogniser makes of exactly these words. */
export function proposedValue(article: Article, range: TextRange): DateAttributes | undefined {
  const mark = article.marks.dates.find((date) => sameRange(date.range, range));
  if (mark !== undefined) return attributes(mark);
  const { suggestions, recognisers } = article;
  if (recognisers === undefined) return undefined;
  const found = recognisers.findDates(article.text, [range], {
    language: suggestions?.language ?? 'und',
    documentDate: suggestions?.date,
  });
  const whole = found.find((date) => sameRange(date.range, range)) ?? found[0];
  return whole && attributes(whole);
}
