import { say } from '../message';
import type { DocumentDate } from '../suggestion';
import type { ArticleText } from '../text/document';
import { addDays, type Day, dayOfIso, daysBetween, isoDay, isRealDay } from './calendar';
import type { ReadLine } from './contentDates';
import { fullDate } from './dateline';
import type { DaySpec, Found } from './expression';
import { quoted } from './quoted';
import { sentenceAround } from './sentence';

/** Paragraphs from the top in which news says when it happened. */
const LEAD = 5;
/** Paragraphs in which a date told in full may be the day of the news. */
const OPENING = 2;
/** Days that may lie between a date told in full and the day of the news for them to belong together. */
const NEAR = 120;
/** Points that a year needs to be the year of the news; a bare mention is one. */
const ENOUGH = 3;

const AHEAD =
  /(?:^|[^\p{L}])(?:sẽ|dự kiến|kế hoạch|mong muốn|hướng tới|phấn đấu|mục tiêu|tiếp tục|trong thời gian tới|năm nay|hiện nay|will|plans?|expected|this year|upcoming|aims?)(?![\p{L}])/u;
/** A year that is aimed at: it says nothing of now. */
const AIM = /(?:đến|tới|tầm nhìn|trước|vào|by|until|before|towards)(?: cuối| đầu)?(?: năm)?$/u;

interface Anchor {
  readonly line: ReadLine;
  readonly found: Found;
  readonly month: number;
  readonly day: number;
}

/**
 * The day the news is of, from the text alone: the first day named without a year in the first paragraphs (what *chiều
 * ngày 2/7* tells is that day's news), with the year that the rest of the text makes plain; else the first full date there.
 * Undefined rather than a guess.
 */
export function inferDate(document: ArticleText, content: readonly ReadLine[]): DocumentDate | undefined {
  const article = untilSource(content);
  const lead = article.filter(({ kind }) => kind !== 'caption').slice(0, LEAD);
  const years = namedYears(article);
  const paragraphs = lead.filter(({ kind }) => kind !== 'title');
  for (const line of lead) {
    for (const found of line.found) {
      const full = fullDate(found);
      if (full !== undefined && !isPastStory(line, found)) {
        // News writes the year out for other days than its own: only an opening is believed, and no year after it.
        const isOpening = line.kind === 'title' || paragraphs.indexOf(line) < OPENING;
        const isOver = [...years.keys()].some((year) => year > Number(full.slice(0, 4)));
        if (isOpening && !isOver && !isYearFirst(line, found)) return fromFull(document, line, found, full);
        continue;
      }
      const anchor = yearless(line, found);
      if (anchor === undefined) continue;
      return withYear(document, anchor, article, daysSince(line, found));
    }
  }
  return undefined;
}

/** What stands behind the closing byline or source (*Theo Chính phủ*) is not the article, whatever its lines are called. */
function untilSource(content: readonly ReadLine[]): readonly ReadLine[] {
  const close = content.findIndex(
    ({ kind }, place) => kind === 'byline' && place >= LEAD && place * 2 >= content.length / 2,
  );
  return close < 0 ? content : content.slice(0, close);
}

function yearless(line: ReadLine, found: Found): Anchor | undefined {
  const spec = found.spec.kind === 'interval' ? found.spec.begin : found.spec;
  if (spec.kind !== 'moment') return undefined;
  const day: DaySpec | undefined = spec.day;
  if (day?.by !== 'calendar' || day.month === undefined || day.year !== undefined) return undefined;
  return isRealDay(day.month, day.day) ? { line, found, month: day.month, day: day.day } : undefined;
}

/** *hôm qua (1/7)*: the day named is so many days before the article's. */
function daysSince(line: ReadLine, found: Found): number {
  if (found.spec.kind === 'moment' && found.spec.said !== undefined) return -found.spec.said;
  const before = line.found[line.found.indexOf(found) - 1];
  if (before?.spec.kind !== 'moment' || before.spec.day?.by !== 'offset' || before.spec.day.from !== 'document')
    return 0;
  return /^ ?[,(]? ?$/.test(line.folded.folded.slice(before.end, found.start)) ? -before.spec.day.days : 0;
}

/** A date in brackets behind a name tells a life or a founding, not the news. */
function isPastStory(line: ReadLine, found: Found): boolean {
  const text = line.folded.folded;
  return (
    /[([]\s*(?:sinh\s+)?$/.test(text.slice(Math.max(0, found.start - 8), found.start)) ||
    /^\s*-/.test(text.slice(found.end))
  );
}

/** *Năm 2018, ngày 5/3/2018*: a look back. */
function isYearFirst({ folded }: ReadLine, found: Found): boolean {
  return /(?:^|[^\p{L}])(?:năm|in) \d{4}, ?$/u.test(folded.folded.slice(Math.max(0, found.start - 16), found.start));
}

function fromFull(document: ArticleText, line: ReadLine, found: Found, value: string): DocumentDate {
  const range = line.rangeOf(found);
  const evidence = [say('"{text}" is the first date of the article', { text: document.slice(range) })];
  return { value: value.slice(0, 10), by: 'inferred', score: 0.7, evidence, range };
}

function withYear(
  document: ArticleText,
  anchor: Anchor,
  content: readonly ReadLine[],
  since: number,
): DocumentDate | undefined {
  const { month, day } = anchor;
  const told = toldDays(content);
  const named = namedYears(content);
  const year = yearByDays(month, day, told) ?? yearByNames(month, day, named, told);
  if (year === undefined || !isRealDay(month, day, year.year)) return undefined;
  const range = anchor.line.rangeOf(anchor.found);
  return {
    value: isoDay(addDays({ year: year.year, month, day }, since)),
    by: 'inferred',
    score: year.score,
    evidence: [
      say('"{text}" is the first date of the article', { text: document.slice(range) }),
      say('the year is told by "{sentence}"', { sentence: year.sentence }),
    ],
    range,
  };
}

interface ToldDay {
  readonly day: Day;
  readonly sentence: string;
}

interface LikelyYear {
  readonly year: number;
  readonly score: number;
  readonly sentence: string;
}

function toldDays(content: readonly ReadLine[]): ToldDay[] {
  return content.flatMap((line) =>
    line.found.flatMap((found) => {
      const value = fullDate(found);
      const day = value === undefined ? undefined : dayOfIso(value);
      return day === undefined || isPastStory(line, found) ? [] : [{ day, sentence: sentenceOf(line, found) }];
    }),
  );
}

/** The first year in which the day lies behind everything told, when the last of it is near. */
function yearByDays(month: number, day: number, told: readonly ToldDay[]): LikelyYear | undefined {
  const last = [...told].sort((a, b) => daysBetween(b.day, a.day)).pop();
  if (last === undefined) return undefined;
  for (const year of [last.day.year, last.day.year + 1]) {
    const distance = daysBetween(last.day, { year, month, day });
    if (Math.abs(distance) > NEAR) continue;
    // The day itself told with its year, or one shortly before it.
    return { year, score: distance === 0 ? 0.92 : 0.78, sentence: last.sentence };
  }
  return undefined;
}

interface NamedYear {
  readonly points: number;
  readonly sentence: string;
}

/** Points for each year named: how often, whether the sentence looks ahead, whether an anniversary counts up to it. */
function namedYears(content: readonly ReadLine[]): Map<number, NamedYear> {
  const years = new Map<number, NamedYear>();
  const lengths = new Set(
    content.flatMap(({ found }) => found.flatMap(({ spec }) => (spec.kind === 'duration' ? [spec.value] : []))),
  );
  const add = (year: number, points: number, sentence: string): void => {
    const known = years.get(year);
    years.set(year, { points: (known?.points ?? 0) + points, sentence: known?.sentence ?? sentence });
  };
  for (const line of content) {
    for (const found of line.found) {
      const { spec } = found;
      const before = line.folded.folded.slice(Math.max(0, found.start - 16), found.start).trimEnd();
      const sentence = sentenceOf(line, found);
      if (spec.kind === 'period' && 'year' in spec.period && spec.period.year && 'is' in spec.period.year) {
        if (AIM.test(before)) continue;
        add(spec.period.year.is, 1 + (isAhead(line, found) ? 2 : 0), sentence);
      } else if (spec.kind === 'interval' && spec.begin.kind === 'period' && spec.end.kind === 'period') {
        const [from, to] = [spec.begin.period, spec.end.period];
        if (from.unit !== 'year' || to.unit !== 'year' || !('is' in from.year) || !('is' in to.year)) continue;
        // *25 năm … (1995-2020)*: the anniversary is now.
        if (lengths.has(`P${to.year.is - from.year.is}Y`)) add(to.year.is, 2, sentence);
      }
    }
  }
  return years;
}

function yearByNames(
  month: number,
  day: number,
  named: ReadonlyMap<number, NamedYear>,
  told: readonly ToldDay[],
): LikelyYear | undefined {
  const [year, best] = [...named].filter(([, { points }]) => points >= ENOUGH).sort(([a], [b]) => b - a)[0] ?? [];
  if (year === undefined || best === undefined) return undefined;
  // Something later was told: this year is over, and which one it is now is not known.
  if (told.some((other) => daysBetween({ year, month, day }, other.day) > 0)) return undefined;
  if ([...named.keys()].some((other) => other > year)) return undefined;
  return { year, score: best.points >= ENOUGH + 2 ? 0.8 : 0.72, sentence: best.sentence };
}

function isAhead({ folded }: ReadLine, found: Found): boolean {
  const { start, end } = sentenceAround(folded.folded, found.start);
  return AHEAD.test(folded.folded.slice(start, end));
}

/** For evidence: the sentence, cut so that the expression stays in it. */
function sentenceOf(line: ReadLine, found: Found): string {
  const { folded } = line;
  const { start, end } = sentenceAround(folded.folded, found.start);
  const from = folded.toRaw(start);
  return quoted(
    folded.raw.slice(from, folded.toRaw(end)),
    folded.toRaw(found.start) - from,
    folded.toRaw(found.end) - from,
  );
}
