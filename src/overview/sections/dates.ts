import type { DatesTarget } from '../../core/corpus/overview/target';
import type { OutsideBars, TimeBar, TimeLine } from '../../core/corpus/overview/timeLine';
import type { Mark } from '../marks';
import { dayDate, timeBars } from '../timeBars';
import type { Words } from '../words';
import { openArticle, type Section, type Source } from './section';

const HEIGHT = { texts: 150, articles: 110 };

export function datesSection(source: Source): Section {
  const { words, contents } = source;
  const { dates } = contents.overview;
  const title = words.say('dates');
  if (dates.bars.length === 0) {
    return { id: 'dates', title, size: 'whole', content: { empty: words.say('noDates'), action: openArticle(source) } };
  }
  const mark = (of: DatesTarget['of'], bar: TimeBar): Mark => ({
    says: words.list(barName(words, bar, dates), [countOf(words, of, bar)]),
    target: { type: 'dates', of, from: bar.from, to: bar.to, unit: dates.unit },
  });
  const draw = (of: DatesTarget['of'], width: number, hasDays: boolean): Element =>
    timeBars(dates, {
      width,
      height: HEIGHT[of] + (hasDays ? 28 : 0),
      says: words.say(of === 'texts' ? 'datesInTexts' : 'datesOfArticles'),
      value: (bar) => bar[of],
      fill: of === 'texts' ? 'var(--vscode-corpus-date)' : 'var(--calm-fill)',
      mark: (bar) => mark(of, bar),
      locale: words.locale,
      hasDays,
    });
  const hasTexts = dates.bars.some(({ texts }) => texts > 0);
  const hasArticles = dates.bars.some(({ articles }) => articles > 0);
  return {
    id: 'dates',
    size: 'whole',
    title,
    note: words.say('datesNote'),
    content: {
      legend: [
        ...(hasTexts
          ? [{ says: words.say('datesInTexts'), look: 'full', fill: 'var(--vscode-corpus-date)' } as const]
          : []),
        ...(hasArticles
          ? [{ says: words.say('datesOfArticles'), look: 'full', fill: 'var(--calm-fill)' } as const]
          : []),
      ],
      draw: (width) => [
        ...(hasTexts ? [draw('texts', width, !hasArticles)] : []),
        ...(hasArticles ? [draw('articles', width, true)] : []),
      ],
      table: {
        columns: [words.say('time'), words.say('datesInTexts'), words.say('datesOfArticles')],
        rows: dates.bars.map((bar) => ({
          cells: [barName(words, bar, dates), words.number(bar.texts), words.number(bar.articles)],
          mark: mark(bar.texts > 0 ? 'texts' : 'articles', bar),
        })),
      },
      beside: outside(words, dates),
    },
  };
}

/** What has no place on the line. */
function outside(words: Words, { unit, earlier, later, inexact }: TimeLine): Mark[] {
  const marks: Mark[] = [];
  const add = (id: string, bars: OutsideBars | undefined, end: 'from' | 'to'): void => {
    if (bars === undefined) return;
    const name = words.say(id, { day: day(words, bars.edge) });
    for (const of of ['texts', 'articles'] as const) {
      if (bars[of] === 0) continue;
      const target: DatesTarget = { type: 'dates', of, unit, [end]: bars.edge };
      marks.push({ says: words.list(name, [countOf(words, of, bars)]), target });
    }
  };
  add('before', earlier, 'to');
  add('from', later, 'from');
  if (inexact > 0) {
    const says = words.list(words.say(`inexact-${unit}`), [words.count('datesCount', inexact)]);
    marks.push({ says, target: { type: 'dates', of: 'texts', unit, isInexact: true } });
  }
  return marks;
}

function countOf(
  words: Words,
  of: DatesTarget['of'],
  bars: { readonly texts: number; readonly articles: number },
): string {
  return of === 'texts' ? words.count('datesCount', bars.texts) : words.count('articlesDated', bars.articles);
}

function day(words: Words, number: number): string {
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(dayDate(number));
}

function barName(words: Words, { from }: TimeBar, { unit }: TimeLine): string {
  const date = dayDate(from);
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' }).format(date);
  const year = String(date.getUTCFullYear());
  switch (unit) {
    case 'day':
      return format({ weekday: 'short', year: 'numeric', month: 'long', day: 'numeric' });
    case 'week':
      return words.say('weekOf', { day: day(words, from) });
    case 'month':
      return format({ year: 'numeric', month: 'long' });
    case 'quarter':
      return words.say('quarter', { quarter: String(Math.floor(date.getUTCMonth() / 3) + 1), year });
    case 'year':
      return year;
    case 'decade':
      return words.say('decade', { year });
    case 'century':
      return words.say('century', { year });
  }
}
