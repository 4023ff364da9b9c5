import { enBoilerplate } from '../../src/core/languages/en/boilerplate';

/** One answer for each non-blank line of a page: whether it belongs to the article. */
export type Heuristic = (lines: readonly string[]) => boolean[];

/** Everything that needs neither markup nor training, with the parameters that are best on English pages. */
export const heuristics: readonly (readonly [name: string, heuristic: Heuristic])[] = [
  ['keep all lines', (lines) => lines.map(() => true)],
  ['sentence filter (C4)', sentenceFilter],
  ['number of words (boilerpipe)', numberOfWords],
  ['jusText, without links', justext],
  ['body text extraction, cost 10', (lines) => bodyTextExtraction(lines, 10)],
  ['longest run of long lines', longestRun],
];

/** Characters of an English word with its space. */
const UNITS_PER_WORD = 5.9;

/**
 * The strongest heuristic of those compared: body text extraction (Finn, Kushmerick and Smyth, 2001) on lines. Content
 * is the run of lines with the greatest sum of words minus a cost a line.
 */
export function bodyTextExtraction(lines: readonly string[], cost: number, cap = 60): boolean[] {
  const gain = lines.map((line) => Math.min(cap, line.trim().length / UNITS_PER_WORD) - cost);
  let best = 0;
  let from = 0;
  let to = 0;
  let sum = 0;
  let start = 0;
  gain.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      from = start;
      to = i + 1;
    }
  });
  return lines.map((_, i) => i >= from && i < to);
}

/** The filter of C4 (Raffel et al., 2020): lines of five words and more that end as sentences do. */
export function sentenceFilter(lines: readonly string[]): boolean[] {
  return lines.map(
    (line) =>
      wordsOf(line) >= 5 && /[.!?"”]$/.test(line.trim()) && !line.trim().endsWith('...') && !/javascript/i.test(line),
  );
}

/** The NumWords rules of boilerpipe (Kohlschütter, Fankhauser and Nejdl, 2010) where no link density is known. */
function numberOfWords(lines: readonly string[]): boolean[] {
  const words = lines.map(wordsOf);
  return words.map((own, i) => !(own <= 16 && (words[i + 1] ?? 0) <= 15 && (words[i - 1] ?? 0) <= 4));
}

type JustextClass = 'good' | 'near-good' | 'short' | 'bad';

/** jusText (Pomikálek, 2011) with its own thresholds, without links and headings, with the function words of English. */
function justext(lines: readonly string[]): boolean[] {
  const first = lines.map(justextClass);
  const settled = first.map((own, i) => (own === 'short' ? shortClass(first, i) : own));
  return settled.map((own, i) => {
    if (own !== 'near-good') return own === 'good';
    return !(neighbour(settled, i, -1, true) === 'bad' && neighbour(settled, i, 1, true) === 'bad');
  });
}

function justextClass(line: string): JustextClass {
  const text = line.replace(/!\[[^\]]*\](?:\([^)]*\))?/g, ' ').trim();
  const words = text.split(/\s+/).filter((word) => word !== '');
  const stop = words.filter((word) =>
    enBoilerplate.stopWords.has(word.toLowerCase().replace(/[^\p{L}']/gu, '')),
  ).length;
  const share = words.length === 0 ? 0 : stop / words.length;
  if (text.includes('©')) return 'bad';
  if (text.length < 70) return 'short';
  if (share >= 0.32) return text.length > 200 ? 'good' : 'near-good';
  return share >= 0.3 ? 'near-good' : 'bad';
}

function shortClass(classes: readonly JustextClass[], i: number): JustextClass {
  const above = neighbour(classes, i, -1, true);
  const below = neighbour(classes, i, 1, true);
  if (above === below) return above;
  const isNear =
    (above === 'bad' && neighbour(classes, i, -1, false) === 'near-good') ||
    (below === 'bad' && neighbour(classes, i, 1, false) === 'near-good');
  return isNear ? 'good' : 'bad';
}

/** The class of the nearest line that has one, past short lines and, where told so, past near-good ones. */
function neighbour(classes: readonly JustextClass[], i: number, step: 1 | -1, pastNearGood: boolean): JustextClass {
  for (let j = i + step; j >= 0 && j < classes.length; j += step) {
    const other = classes[j]!;
    if (other === 'good' || other === 'bad' || (other === 'near-good' && !pastNearGood)) return other;
  }
  return 'bad';
}

const LONG_LINE = 15;
const MAX_GAP = 12;

/** From the first to the last of the lines of 15 words and more that follow each other with at most 12 lines between. */
function longestRun(lines: readonly string[]): boolean[] {
  const words = lines.map(wordsOf);
  let best = { from: 0, to: 0, words: 0 };
  let run = { from: -1, to: -1, words: 0 };
  words.forEach((own, i) => {
    if (own < LONG_LINE) return;
    const goesOn = run.from >= 0 && i - run.to <= MAX_GAP;
    run = goesOn ? { ...run, to: i + 1, words: run.words + own } : { from: i, to: i + 1, words: own };
    if (run.words > best.words) best = run;
  });
  return lines.map((_, i) => i >= best.from && i < best.to);
}

function wordsOf(line: string): number {
  const text = line.trim();
  return text === '' ? 0 : text.split(/\s+/).length;
}
