import type { DocumentDate, SuggestedDate } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { dayOfIso } from './calendar';
import type { Spec } from './expression';
import { foldLine } from './folded';
import { dateGrammar } from './grammars';
import { resolve } from './resolve';
import type { Setting } from './resolveDay';
import { scanLine } from './scan';
import { sentenceAround } from './sentence';

export interface DateContext {
  readonly language: string;
  /** What relative expressions count from; without it they stay open (`XXXX-…`). */
  readonly documentDate: DocumentDate | undefined;
}

/** What is left of a score when the year, or another reading, is a guess. */
const OPEN = 0.9;
const AMBIGUOUS = 0.8;
const DOUBTFUL = 0.6;

/** Every calendar expression inside `ranges` (the content lines, in order), resolved as far as is certain. Pure. */
export function findDates(document: ArticleText, ranges: readonly TextRange[], context: DateContext): SuggestedDate[] {
  const grammar = dateGrammar(context.language);
  const dates: SuggestedDate[] = [];
  const documentDay = context.documentDate && dayOfIso(context.documentDate.value);
  const minutes = minutesOf(context.documentDate?.value);
  let previous: Setting['previous'];
  let lastYear: Setting['lastYear'];
  for (const range of ranges) {
    const line = foldLine(document.slice(range));
    let sentence = { start: 0, end: -1 };
    let year: { readonly year: number; readonly text: string; readonly end: number } | undefined;
    let direction: Setting['direction'];
    for (const found of scanLine(grammar, line)) {
      if (found.start >= sentence.end) {
        sentence = sentenceAround(line.folded, found.start);
        year = undefined;
        direction = grammar.direction(line.folded.slice(sentence.start, sentence.end));
      }
      const setting: Setting = {
        document: documentDay,
        ...(minutes !== undefined && { documentMinutes: minutes }),
        ...(previous && { previous }),
        ...(lastYear && { lastYear }),
        ...(year && {
          year: { ...year, isAdjacent: /^[ ,:]{0,2}$/.test(line.folded.slice(year.end, found.start)) },
        }),
        ...(direction && { direction }),
      };
      const resolved = resolve(found.spec, setting, found.mod);
      if (resolved === undefined) continue;
      const place = { start: range.start + line.toRaw(found.start), end: range.start + line.toRaw(found.end) };
      const text = document.slice(place);
      const named = /^\d{4}(?!.*\/)/.exec(resolved.timex.value)?.[0];
      if (named !== undefined) lastYear = { year: Number(named), text };
      const told = yearOf(found.spec);
      if (told !== undefined) year = { year: told, text, end: found.end };
      if (resolved.day !== undefined) previous = { day: resolved.day, text };
      const isOpen = resolved.timex.value.includes('X') && resolved.timex.anchor !== undefined;
      const alternatives = [
        ...resolved.others.map((value) => ({ ...resolved.timex, value, evidence: [] })),
        ...(found.others ?? []).flatMap((spec) => {
          const other = resolve(spec, setting, found.mod);
          return other === undefined || other.timex.value === resolved.timex.value
            ? []
            : [{ ...other.timex, evidence: other.evidence }];
        }),
      ];
      const factor = resolved.doubtful ? DOUBTFUL : resolved.others.length > 0 ? AMBIGUOUS : isOpen ? OPEN : 1;
      dates.push({
        ...resolved.timex,
        range: place,
        text,
        score: Math.round(found.score * factor * 1000) / 1000,
        from: grammar.id,
        evidence: resolved.evidence,
        ...(alternatives.length > 0 && { alternatives }),
      });
    }
  }
  return dates;
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
