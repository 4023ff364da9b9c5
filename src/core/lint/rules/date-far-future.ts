import { type Day, dayOfIso, daysBetween } from '../../dates/calendar';
import { parseTimexValue } from '../../dates/values';
import { say } from '../../message';
import type { Rule } from '../rule';

export const dateFarFuture: Rule = {
  id: 'date/far-future',
  description: "A date lies much later than the article's own.",
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: false,
  options: {
    days: { default: 1096, min: 0, description: "Days after the article's date that a day or month may lie." },
    years: { default: 100, min: 0, description: "Years after the article's date that a year may lie." },
  },
  *check({ sidecar, facts, places }, { days, years }) {
    const document = facts.date === undefined ? undefined : dayOfIso(facts.date.value);
    if (document === undefined) return;
    for (const date of sidecar?.dates ?? []) {
      const value = parseTimexValue(date.value);
      if (value?.kind !== 'date' || !/^\d{4}$/.test(value.year) || date.calendar === 'lunar') continue;
      const first: Day = { year: Number(value.year), month: figure(value.month), day: figure(value.day) };
      const isFine = value.month !== undefined;
      const isFar = isFine ? daysBetween(document, first) > days! : first.year - document.year > years!;
      if (!isFar) continue;
      yield {
        message: say('"{text}" ({value}) lies {years} years after the article ({date}). Is the year right?', {
          text: date.text,
          value: date.value,
          years: Math.max(1, first.year - document.year),
          date: facts.date!.value,
        }),
        file: 'sidecar',
        range: places.of('dates', date),
        about: date.id,
      };
    }
  },
};

function figure(part: string | undefined): number {
  return part !== undefined && /^\d+$/.test(part) ? Number(part) : 1;
}
