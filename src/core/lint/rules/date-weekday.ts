import { weekdayMisfit } from '../../dates/written';
import type { Rule } from '../rule';

export const dateWeekday: Rule = {
  id: 'date/weekday',
  description: 'The weekday in the words of a date is not the one of its value.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sidecar, places }) {
    for (const date of sidecar?.dates ?? []) {
      const message = date.calendar === 'lunar' ? undefined : weekdayMisfit(date.text, date.value);
      if (message === undefined) continue;
      const range = places.ofField('dates', date, 'value') ?? places.of('dates', date);
      yield { message, file: 'sidecar', range, about: date.id };
    }
  },
};
