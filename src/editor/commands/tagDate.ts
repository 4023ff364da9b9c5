import type { DateAttributes } from '../../core/sidecar/change';
import { sameRange, type TextRange } from '../../core/text/range';
import type { Article } from '../articles';
import { pickDate } from '../datePicker';
import { addDate, attributes, confirm, revalue } from '../decisions';
import { mentionsAt } from '../marksAt';
import { taggableSpan } from '../selection';
import { askForTimex } from '../timexInput';
import { apply } from './apply';
import { CANCELLED, type Command, type Outcome, refuse, type Workbench } from './command';
import { isDate, isRefusal, placeFor } from './current';
import { CommandId } from './ids';

/** What may come with a target: the value, or how to ask for it. */
export interface DateArgument {
  readonly value: DateAttributes;
  /** By lists, or by typing a value. */
  readonly ask: 'date' | 'value';
}

/** Tags the selection, or the date under the cursor, with a value that is given, picked or typed. */
export const tagDate: Command = {
  id: CommandId.tagDate,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const span = taggableSpan(article, dateRange(article, place.range));
    if (!span.ok) return refuse(span.reason);
    const { value: given, ask } = (argument ?? {}) as Partial<DateArgument>;
    const value = given ?? (await (ask === 'value' ? typeValue : chooseDate)(article, span.range));
    return value === undefined ? CANCELLED : tag(workbench, article, span.range, value);
  },
};

function typeValue(article: Article, range: TextRange): Promise<DateAttributes | undefined> {
  return askForTimex(article.text.slice(range), proposedValue(article, range));
}

function chooseDate(article: Article, range: TextRange): Promise<DateAttributes | undefined> {
  const mark = article.marks.dates.find((date) => sameRange(date.range, range));
  const proposed = proposedValue(article, range);
  const others = (mark?.alternatives ?? []).map((other) => ({ value: attributes(other), evidence: other.evidence }));
  return pickDate({
    text: article.text.slice(range),
    readings: [...(proposed === undefined ? [] : [{ value: proposed, evidence: mark?.evidence ?? [] }]), ...others],
    documentDate: article.suggestions?.date?.value,
  });
}

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
