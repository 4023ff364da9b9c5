import { valueProblem } from '../../dates/valueProblem';
import { hasTimexForm, isTimexValue } from '../../dates/values';
import { quote } from '../../sidecar/scalars';
import type { Rule } from '../rule';

export const dateValueGrammar: Rule = {
  id: 'date/value-grammar',
  description: 'A date has a value that is no TIMEX3 value.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check({ sidecar, places }) {
    for (const date of sidecar?.dates ?? []) {
      const message = hasTimexForm(date.value) ? undefined : valueProblem(date.value);
      if (message === undefined) continue;
      const field = places.ofField('dates', date, 'value');
      // Small letters and spaces at the edges leave one reading; everything else is for a person.
      const meant = date.value.trim().toUpperCase();
      yield {
        message,
        file: 'sidecar',
        range: field ?? places.of('dates', date),
        about: date.id,
        ...(field !== undefined &&
          isTimexValue(meant) && { fix: [{ file: 'sidecar', range: field, newText: quote(meant) }] }),
      };
    }
  },
};
