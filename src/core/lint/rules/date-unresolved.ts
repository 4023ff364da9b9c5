import { parseTimexValue } from '../../dates/values';
import { say } from '../../message';
import type { Rule } from '../rule';

export const dateUnresolved: Rule = {
  id: 'date/unresolved',
  description: 'The value of a date leaves its year, month or day open.',
  scope: 'stable',
  // A value may say that the year cannot be known; who wants every date resolved makes this an error.
  defaultSeverity: 'info',
  fixable: false,
  *check({ sidecar, places, facts }) {
    for (const date of sidecar?.dates ?? []) {
      if (date.type === 'SET' || date.type === 'DURATION' || !date.value.includes('X')) continue;
      const parsed = parseTimexValue(date.value);
      const points = parsed?.kind === 'interval' ? [parsed.begin, parsed.end] : [parsed];
      const isOpen = points.some(
        (point) => point?.kind === 'date' && (point.year === 'XXXX' || point.month === 'XX' || point.day === 'XX'),
      );
      if (!isOpen) continue;
      const data = { text: date.text, value: date.value };
      yield {
        message:
          facts.date === undefined
            ? say('"{text}" is not resolved ({value}), and the article has no date. Set the date first.', data)
            : say(
                '"{text}" is not resolved ({value}). Give its value what is open, or leave it where nobody can know.',
                data,
              ),
        file: 'sidecar',
        range: places.of('dates', date),
        about: date.id,
      };
    }
  },
};
