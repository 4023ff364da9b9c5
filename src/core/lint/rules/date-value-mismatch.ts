import { isTimexValue } from '../../dates/values';
import { misfit } from '../../dates/written';
import type { Rule } from '../rule';

export const dateValueMismatch: Rule = {
  id: 'date/value-mismatch',
  description: 'The value of a date does not fit its words: another day, month or year.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sidecar, places }) {
    for (const date of sidecar?.dates ?? []) {
      const message = isTimexValue(date.value) ? misfit(date.text, date.value, date.calendar) : undefined;
      if (message === undefined) continue;
      const range = places.ofField('dates', date, 'value') ?? places.of('dates', date);
      yield { message, file: 'sidecar', range, about: date.id };
    }
  },
};
