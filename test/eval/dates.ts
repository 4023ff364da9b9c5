import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBoilerplate, type LineKind } from '../../src/core/annotation';
import { findDocumentDate } from '../../src/core/dates/documentDate';
import { findDates } from '../../src/core/dates/find';
import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import { suggest } from '../../src/core/suggest/suggest';
import type { DocumentDate, DocumentFacts, SuggestedDate, SuggestedLine } from '../../src/core/suggestion';
import { ArticleText } from '../../src/core/text/document';
import { TABLES } from '../core/dates/expressions/index';
import { missOf } from '../core/dates/expressions/table';

/** The dates of one gold file; offsets are code points. */
export interface GoldDates {
  readonly file: string;
  readonly language: string;
  readonly date: string;
  /** Whether the text alone tells the document's date. */
  readonly date_from_text: boolean;
  readonly lines: readonly { readonly n: number; readonly kind: LineKind }[];
  readonly dates: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string;
    readonly alt?: readonly string[];
    readonly text: string;
  }[];
}

export const SEEDS = [
  '000_add38ecd548512b4',
  '001_afc43b77cb9d00a6',
  '002_49aacf83e797b7c1',
  '003_8fe5e23b35bad625',
  '004_c8c63a0ad0ebbc84',
] as const;

const ROOT = join(__dirname, '..', '..');

export function readSeed(stem: string): { readonly gold: GoldDates; readonly document: ArticleText } {
  const gold = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/gold', `${stem}.json`), 'utf8')) as GoldDates;
  return { gold, document: new ArticleText(readFileSync(join(ROOT, 'sample/seeds', `${stem}.txt`), 'utf8')) };
}

/** The gold's lines in the shape that the recognisers take. */
export function goldLines(gold: GoldDates): SuggestedLine[] {
  return gold.lines.map(({ n, kind }) => ({ line: n - 1, kind, score: 1, from: 'gold', evidence: [] }));
}

export interface Outcome {
  readonly found: number;
  readonly expected: number;
  readonly matched: number;
  readonly valueRight: number;
  readonly dateRight: boolean;
  /** Misses, for a person to read. */
  readonly notes: readonly string[];
}

export function score(
  gold: GoldDates,
  document: ArticleText,
  dates: readonly SuggestedDate[],
  date: DocumentDate | undefined,
): Outcome {
  const notes: string[] = [];
  const key = (start: number, end: number): string => `${start}-${end}`;
  const byPlace = new Map(
    dates.map((found) => {
      const { start, end } = document.toCodePoints(found.range);
      return [key(start, end), found];
    }),
  );
  let matched = 0;
  let valueRight = 0;
  for (const item of gold.dates) {
    const found = byPlace.get(key(item.start, item.end));
    if (found === undefined) {
      notes.push(`missed "${item.text}" ${item.value}`);
      continue;
    }
    matched++;
    byPlace.delete(key(item.start, item.end));
    if (found.type === item.type && [item.value, ...(item.alt ?? [])].includes(found.value)) valueRight++;
    else notes.push(`"${item.text}" ${found.type} ${found.value}, expected ${item.type} ${item.value}`);
  }
  for (const found of byPlace.values()) notes.push(`not in the gold: "${found.text}" ${found.value}`);
  const dateRight = gold.date_from_text ? date?.value.slice(0, 10) === gold.date : date === undefined;
  if (!dateRight)
    notes.push(`document's date ${date?.value ?? 'open'}, expected ${gold.date_from_text ? gold.date : 'open'}`);
  return { found: dates.length, expected: gold.dates.length, matched, valueRight, dateRight, notes };
}

export function runOnGoldLines(stem: string, facts: DocumentFacts = {}): Outcome {
  const { gold, document } = readSeed(stem);
  const lines = goldLines(gold);
  const date = findDocumentDate(document, lines, facts, gold.language);
  const ranges = lines
    .filter(({ kind }) => !isBoilerplate(kind))
    .map(({ line }) => ({ start: document.lines.start(line), end: document.lines.end(line) }));
  return score(gold, document, findDates(document, ranges, { language: gold.language, documentDate: date }), date);
}

function runEndToEnd(stem: string): Outcome {
  const { gold, document } = readSeed(stem);
  const suggestions = suggest(document, { fileName: gold.file }, NO_KNOWLEDGE);
  return score(gold, document, suggestions.dates, suggestions.date);
}

function table(name: string, outcomes: readonly Outcome[]): string[] {
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const [found, expected, matched, right] = [
    sum((o) => o.found),
    sum((o) => o.expected),
    sum((o) => o.matched),
    sum((o) => o.valueRight),
  ];
  const precision = found === 0 ? 0 : matched / found;
  const recall = expected === 0 ? 0 : matched / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const dates = sum((o) => (o.dateRight ? 1 : 0));
  return [
    `${name}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${matched} of ${expected}, ${found} found); ` +
      `value right ${right} of ${matched}; document's date ${dates} of ${outcomes.length}`,
    ...outcomes.flatMap(({ notes }) => notes.map((note) => `  ${note}`)),
  ];
}

function expressions(): string[] {
  const rows = TABLES.flatMap((part) => part.rows);
  const misses = rows.map((row) => missOf(row)).filter((miss) => miss !== undefined);
  const negatives = rows.filter(({ expected }) => expected.length === 0).length;
  const right = rows.length - misses.length;
  return [
    `table of expressions: ${right} of ${rows.length} rows right (${((100 * right) / rows.length).toFixed(1)} %), ${negatives} of them negative`,
    ...misses.map((miss) => `  ${miss}`),
  ];
}

/** The dates' part of `npm run eval`. */
export async function evaluate(): Promise<string> {
  return [
    'Dates',
    ...table(
      'seeds, gold content lines',
      SEEDS.map((stem) => runOnGoldLines(stem)),
    ),
    ...table('seeds, end to end', SEEDS.map(runEndToEnd)),
    ...expressions(),
  ].join('\n');
}
