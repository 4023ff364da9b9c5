import { finish, type Steps } from '../steps';
import type { DocumentDate, SuggestedDate } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { dayOfIso } from './calendar';
import type { DateGrammar, Direction, Found, Spec } from './expression';
import { type FoldedLine, foldLine } from './folded';
import { dateGrammar } from './grammars';
import { heir } from './joined';
import { type Resolved, resolve } from './resolve';
import { scanLine } from './scan';
import { sentenceAround } from './sentence';
import type { Named, Setting } from './setting';

export interface DateContext {
  readonly language: string;
  /** What relative expressions count from; without it they stay open (`XXXX-…`). */
  readonly documentDate: DocumentDate | undefined;
}

/** What is left of a score when the year, or another reading, is a guess. */
const OPEN = 0.9;
const AMBIGUOUS = 0.8;
const DOUBTFUL = 0.6;

interface ScannedLine {
  readonly range: TextRange;
  readonly line: FoldedLine;
  readonly found: Found[];
}

/** What the text has named so far, for what leans on it. */
type Memory = Pick<Setting, 'previous' | 'lastYear' | 'lastMonth'>;

/** Every calendar expression inside `ranges` (the content lines, in order), resolved as far as is certain. Pure. */
export function findDates(document: ArticleText, ranges: readonly TextRange[], context: DateContext): SuggestedDate[] {
  return finish(findDatesInSteps(document, ranges, context));
}

/** Lines of about a millisecond's work. */
const STEP = 20;

export function* findDatesInSteps(
  document: ArticleText,
  ranges: readonly TextRange[],
  context: DateContext,
): Steps<SuggestedDate[]> {
  const grammar = dateGrammar(context.language);
  const dates: SuggestedDate[] = [];
  const documentDay = context.documentDate && dayOfIso(context.documentDate.value);
  const minutes = minutesOf(context.documentDate?.value);
  let named: Memory = {};
  /** Where expressions begin that hang on the document's date: what leans on them does too. */
  const hanging = new Set<number>();
  let read = 0;
  for (const { range: at, line, found: expressions } of yield* scanLines(document, ranges, grammar)) {
    if (expressions.length > 0 && ++read % STEP === 0) yield;
    let sentence = { start: 0, end: -1 };
    let year: (Named & { readonly year: number; readonly end: number }) | undefined;
    let direction: Direction | undefined;
    let habit: Setting['habit'];
    for (const [i, found] of expressions.entries()) {
      if (found.start >= sentence.end) {
        sentence = sentenceAround(line.folded, found.start);
        year = undefined;
        direction = grammar.direction(line.folded.slice(sentence.start, sentence.end));
        const set = habitOf(expressions, i, sentence.end);
        const range = set && { start: at.start + line.toRaw(set.start), end: at.start + line.toRaw(set.end) };
        habit = set && range && { value: set.value, text: document.slice(range), range };
      }
      const setting: Setting = {
        document: documentDay,
        ...(minutes !== undefined && { documentMinutes: minutes }),
        ...named,
        ...(year && {
          year: { ...year, isAdjacent: /^[ ,:]{0,2}$/.test(line.folded.slice(year.end, found.start)) },
        }),
        ...(habit && { habit }),
        ...(direction && { direction }),
      };
      const resolved = resolve(found.spec, setting, found.mod);
      if (resolved === undefined) continue;
      const place = { start: at.start + line.toRaw(found.start), end: at.start + line.toRaw(found.end) };
      const here: Named = { text: document.slice(place), range: place };
      named = remember(named, resolved, here);
      const told = yearOf(found.spec);
      if (told !== undefined) year = { ...here, year: told, end: found.end };
      const hangs = resolved.timex.anchor !== undefined || hanging.has(resolved.leansOn?.start ?? -1);
      if (hangs) hanging.add(place.start);
      dates.push({
        ...suggested(found, resolved, setting, here, grammar.id),
        ...(hangs && { anchor: 'document' }),
      });
    }
  }
  return dates;
}

/** What a sentence without a day says of every day or of a day of every week. @param first its first expression */
function habitOf(expressions: readonly Found[], first: number, end: number): (Found & { value: string }) | undefined {
  let habit: (Found & { value: string }) | undefined;
  for (let i = first; i < expressions.length && expressions[i]!.start < end; i++) {
    const { spec } = expressions[i]!;
    if (spec.kind === 'moment' && spec.day !== undefined) return undefined;
    if (spec.kind === 'set' && /^(?:P1D$|XXXX-)/.test(spec.value)) habit ??= { ...expressions[i]!, value: spec.value };
  }
  return habit;
}

/** Lines and the next of them, of less than a millisecond's work. */
const PAIRS = 2000;

/** A stretch may go on in the next line: then its beginning shares what the line behind says. */
function* scanLines(document: ArticleText, ranges: readonly TextRange[], grammar: DateGrammar): Steps<ScannedLine[]> {
  const lines: ScannedLine[] = [];
  for (const range of ranges) {
    const line = foldLine(document.slice(range));
    lines.push({ range, line, found: scanLine(grammar, line) });
    if (lines.length % STEP === 0) yield;
  }
  for (const [i, { line, found }] of lines.entries()) {
    if (i % PAIRS === PAIRS - 1) yield;
    const next = lines[i + 1];
    const [last, first] = [found.at(-1), next?.found[0]];
    if (next === undefined || last === undefined || first === undefined) continue;
    if (line.folded.length - last.end + first.start > 24) continue;
    const between = ` ${line.folded.slice(last.end).trim()} ${next.line.folded.slice(0, first.start).trim()}`;
    // Two lines with nothing between them are two things; a comma does not join lines either.
    if (/\p{L}/u.test(between) && grammar.joins.test(`${between.trimEnd()} `))
      found[found.length - 1] = heir(last, first);
  }
  return lines;
}

function suggested(
  found: Found,
  resolved: Resolved,
  setting: Setting,
  { text, range }: Named,
  from: string,
): SuggestedDate {
  const { timex, evidence, leansOn } = resolved;
  const alternatives = [
    ...resolved.others.map((value) => ({ ...timex, value, evidence: [] })),
    ...(found.others ?? []).flatMap((spec) => {
      const other = resolve(spec, setting, found.mod);
      return other === undefined || other.timex.value === timex.value
        ? []
        : [{ ...other.timex, evidence: other.evidence }];
    }),
  ];
  const isOpen = timex.value.includes('X') && (timex.anchor !== undefined || evidence.length > 0);
  const factor = resolved.doubtful ? DOUBTFUL : resolved.others.length > 0 ? AMBIGUOUS : isOpen ? OPEN : 1;
  return {
    ...timex,
    range,
    text,
    score: Math.round(found.score * factor * 1000) / 1000,
    from,
    evidence,
    ...(leansOn && { leansOn }),
    ...(alternatives.length > 0 && { alternatives }),
  };
}

function remember(named: Memory, { timex, day }: Resolved, here: Named): Memory {
  if (timex.type === 'SET') return named;
  const [, year, month] = /^(\d{4})(?:-(\d\d)(?!\d))?(?!.*\/)/.exec(timex.value) ?? [];
  return {
    ...named,
    ...(day && { previous: { ...here, day } }),
    ...(year && { lastYear: { ...here, year: Number(year) } }),
    ...(year && month && { lastMonth: { ...here, year: Number(year), month: Number(month) } }),
  };
}

/** The year that an expression is of, when it is nothing but a year written out. */
function yearOf(spec: Spec): number | undefined {
  if (spec.kind !== 'period' || spec.period.unit !== 'year' || !('is' in spec.period.year)) return undefined;
  return spec.period.year.is;
}

function minutesOf(value: string | undefined): number | undefined {
  const match = value === undefined ? null : /T(\d\d):(\d\d)/.exec(value);
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}
