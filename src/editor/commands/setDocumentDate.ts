import { batch, revalue } from '../decisions';
import { dateWith, hangingDates } from '../documentDate';
import { checkDay, pickDocumentDate, previewHanging } from '../documentDatePicker';
import { apply } from './apply';
import { CANCELLED, type Command, refuse } from './command';
import { isRefusal, placeFor } from './current';
import { CommandId } from './ids';

/**
 * The day that relative expressions count from, as a person says it. An empty answer takes the person's word back.
 * Suggestions follow by themselves; confirmed dates only where the person checks them in the preview.
 */
export const setDocumentDate: Command = {
  id: CommandId.setDocumentDate,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const given = (argument as { date?: unknown } | undefined)?.date;
    const typed = typeof given === 'string' ? given : await pickDocumentDate(article);
    if (typed === undefined) return CANCELLED;
    const date = typed.trim();
    const problem = checkDay(date);
    if (problem !== undefined) return refuse(problem);
    const set = date === '' ? { date: undefined, dateBy: undefined } : { date, dateBy: 'person' as const };
    const outcome = await apply(workbench, article, { type: 'set-document', set });
    if (outcome.status !== 'done') return outcome;

    const { date: _date, dateBy: _dateBy, ...others } = article.sidecar.document;
    const now = dateWith(article, date === '' ? others : { ...others, date, dateBy: 'person' });
    const hanging = hangingDates(article, now);
    const chosen = hanging.length === 0 ? [] : await previewHanging(article, now?.value, hanging);
    if (chosen === undefined || chosen.length === 0) return outcome;
    return apply(workbench, article, batch(chosen.map(({ mark, value }) => revalue(article, mark, value))));
  },
};
