import type { BoilerplateCues } from '../languages/boilerplateCues';
import { finish, type Steps } from '../steps';
import type { ArticleText } from '../text/document';
import { type LineCues, readCues } from './cues';
import { type LineFacts, readLine } from './lineFacts';
import { findTitle } from './title';
import { TokenCounts, TokenPool } from './tokens';

/**
 * Characters of an English word with its space. Lengths are in "word equivalents", units divided by this, so that
 * languages that write syllables apart (Vietnamese) and ones that write words together are measured alike.
 */
const UNITS_PER_WORD = 5.9;

/** From this length on a line that ends a sentence is a paragraph, in word equivalents. */
const PARAGRAPH = 15;

/** Everything about one document that features and rules read; arrays are by non-blank line. */
export interface Page {
  readonly facts: readonly LineFacts[];
  readonly cues: readonly LineCues[];
  readonly pool: TokenPool;
  /** Length in word equivalents. */
  readonly weight: Float64Array;
  /** 1 for paragraphs: long lines that end a sentence. */
  readonly paragraph: Uint8Array;
  /** How often the line stands in the document (folded). */
  readonly repeats: Int32Array;
  /** Index of the line's first occurrence. */
  readonly firstOf: Int32Array;
  /** The nearest equal line stands at most two lines away. */
  readonly doubled: Uint8Array;
  /** Share of the line's words (pairs of words) that stand in other lines of the core. */
  readonly cohesion: Float64Array;
  readonly pairCohesion: Float64Array;
  /** Where the article most likely lies, by three costs a line: see core.ts. Half-open. */
  readonly cores: readonly (readonly [number, number])[];
  /** Index of the headline, -1 where none is likely. */
  readonly title: number;
}

const CORE_COSTS: readonly (readonly [cost: number, cap: number])[] = [
  [7, 40],
  [14, 60],
  [25, 110],
];

export function readPage(document: ArticleText, cues: BoilerplateCues | undefined, title?: string): Page {
  return finish(readPageInSteps(document, cues, title));
}

/** Lines of about a millisecond's work. */
const STEP = 100;
/** The same in UTF-16 units, where lines are long. */
const STEP_UNITS = 20_000;

export function* readPageInSteps(
  document: ArticleText,
  cues: BoilerplateCues | undefined,
  title?: string,
): Steps<Page> {
  const pool = new TokenPool();
  const facts = yield* readLines(document, pool);
  const n = facts.length;
  const weight = new Float64Array(n);
  const paragraph = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    weight[i] = facts[i]!.chars / UNITS_PER_WORD;
    paragraph[i] = weight[i]! >= PARAGRAPH && endsSentence(facts[i]!) ? 1 : 0;
  }
  const { repeats, firstOf, doubled } = countRepeats(facts);
  const cores = CORE_COSTS.map(([cost, cap]) => core(weight, doubled, cost, cap));
  const [from, to] = cores[2]![1] > cores[2]![0] ? cores[2]! : cores[1]!;
  const cohesion = new Float64Array(n);
  const pairCohesion = new Float64Array(n);
  yield;
  yield* measureCohesion(facts, pool, weight, from, to, cohesion, pairCohesion);
  const base = { facts, pool, weight, paragraph, repeats, firstOf, doubled, cohesion, pairCohesion, cores };
  const lineCues: LineCues[] = [];
  const textFrom = Math.min(...cores.filter((of) => of[1] > of[0]).map((of) => of[0]));
  const textTo = Math.max(...cores.map((of) => of[1]));
  for (const [i, line] of facts.entries()) {
    lineCues.push(readCues(line, pool, cues, i >= textFrom && i < textTo));
    if (lineCues.length % STEP === 0) yield;
  }
  const found = findTitle({ ...base, cues: lineCues }, title);
  // A headline names what its article speaks of.
  if (lineCues[found]?.isTopic) lineCues[found] = { ...lineCues[found], kind: undefined, phrase: '', isTopic: false };
  return { ...base, cues: lineCues, title: found };
}

export function endsSentence(line: LineFacts): boolean {
  return line.end === 'stop' || line.end === 'question' || line.end === 'ellipsis';
}

function* readLines(document: ArticleText, pool: TokenPool): Steps<LineFacts[]> {
  const { lines, text } = document;
  const facts: LineFacts[] = [];
  let blankBefore = true;
  let end = lines.end(0);
  for (let line = 0, start = 0; line < lines.count; line++) {
    const nextEnd = line + 1 < lines.count ? lines.end(line + 1) : end;
    if (isBlank(text, start, end)) {
      blankBefore = true;
    } else {
      const blankAfter = line + 1 < lines.count && isBlank(text, end + 1, Math.min(nextEnd, end + 1 + MAX_INDENT));
      facts.push(readLine(text.slice(start, end), line, blankBefore && line > 0, blankAfter, pool));
      blankBefore = false;
    }
    if (line % STEP === STEP - 1 || Math.floor(start / STEP_UNITS) !== Math.floor(end / STEP_UNITS)) yield;
    start = end + 1;
    end = nextEnd;
  }
  return facts;
}

/** White space that is looked through for the start of the next line; one line may be 20 MB of it. */
const MAX_INDENT = 400;

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) continue;
    // No other white space is below U+0080; above it what `trim` takes counts.
    return unit >= 0x80 && text.slice(at, end).trim() === '';
  }
  return true;
}

function countRepeats(facts: readonly LineFacts[]): Pick<Page, 'repeats' | 'firstOf' | 'doubled'> {
  const n = facts.length;
  const repeats = new Int32Array(n).fill(1);
  const firstOf = new Int32Array(n);
  for (let i = 0; i < n; i++) firstOf[i] = i;
  const doubled = new Uint8Array(n);
  const seen = new Map<number, { first: number; count: number; last: number }>();
  for (let i = 0; i < n; i++) {
    const { key } = facts[i]!;
    if (key === 0) continue;
    const known = seen.get(key);
    if (!known) {
      seen.set(key, { first: i, count: 1, last: i });
      continue;
    }
    known.count++;
    firstOf[i] = known.first;
    if (i - known.last <= 2) doubled[i] = doubled[known.last] = 1;
    known.last = i;
  }
  for (let i = 0; i < n; i++) if (facts[i]!.key !== 0) repeats[i] = seen.get(facts[i]!.key)!.count;
  return { repeats, firstOf, doubled };
}

/**
 * The run of lines with the greatest sum of length minus a cost a line (body text extraction: Finn, Kushmerick and
 * Smyth 2001, with lines for tags; the maximum sum by Kadane's algorithm). Lines that stand doubled count nothing.
 */
function core(weight: Float64Array, doubled: Uint8Array, cost: number, cap: number): readonly [number, number] {
  let best = 0;
  let from = 0;
  let to = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < weight.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += (doubled[i] ? 0 : Math.min(weight[i]!, cap)) - cost;
    if (sum > best) {
      best = sum;
      from = start;
      to = i + 1;
    }
  }
  return [from, to];
}

/** Words of fewer core lines than this do not tell one article from another. */
const CORE_LINE = 8;

function* measureCohesion(
  facts: readonly LineFacts[],
  pool: TokenPool,
  weight: Float64Array,
  from: number,
  to: number,
  cohesion: Float64Array,
  pairCohesion: Float64Array,
): Steps<void> {
  const singles = new TokenCounts();
  const pairs = new TokenCounts();
  const pair = (at: number): number => Math.imul(pool.at(at), 0x5bd1e995) ^ pool.at(at + 1);
  const isCore = (i: number): boolean => i >= from && i < to && weight[i]! >= CORE_LINE;
  for (let i = from; i < to; i++) {
    if (i % STEP === 0) yield;
    if (!isCore(i)) continue;
    const { tokens, tokenCount } = facts[i]!;
    for (let t = tokens; t < tokens + tokenCount; t++) {
      singles.add(pool.at(t), i);
      if (t + 1 < tokens + tokenCount) pairs.add(pair(t), i);
    }
  }
  for (let i = 0; i < facts.length; i++) {
    if (i % STEP === 0) yield;
    const { tokens, tokenCount } = facts[i]!;
    const own = isCore(i) ? 1 : 0;
    let known = 0;
    let knownPairs = 0;
    for (let t = tokens; t < tokens + tokenCount; t++) {
      if (singles.count(pool.at(t)) > own) known++;
      if (t + 1 < tokens + tokenCount && pairs.count(pair(t)) > own) knownPairs++;
    }
    cohesion[i] = tokenCount > 0 ? known / tokenCount : 0.5;
    pairCohesion[i] = tokenCount > 1 ? knownPairs / (tokenCount - 1) : 0;
  }
}
