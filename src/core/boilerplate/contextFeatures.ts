import type { FeatureTable } from './features';
import type { Page } from './page';

/** Shorter lines count as short (word equivalents). */
const SHORT = 8;
/** No single line weighs more than this in a window. */
const CAP = 80;
/** Distances to paragraphs beyond this are all "far". */
const FAR = 50;

/** Prefix sums, so that windows cost nothing. */
function sums(n: number, value: (i: number) => number): Float64Array {
  const total = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) total[i + 1] = total[i]! + value(i);
  return total;
}

export function positionFeatures(page: Page, table: FeatureTable): void {
  const n = page.facts.length;
  const before = sums(n, (i) => page.weight[i]!);
  const total = Math.max(1, before[n]!);
  const middle = (i: number): number => (before[i]! + before[i + 1]!) / 2;
  table.add('position', (i) => i / Math.max(1, n - 1));
  table.add('positionByLength', (i) => middle(i) / total);
  table.add('linesAbove', (i) => Math.log1p(i));
  table.add('linesBelow', (i) => Math.log1p(n - 1 - i));
  table.add('lengthAbove', (i) => Math.log1p(middle(i)));
  table.add('lengthBelow', (i) => Math.log1p(total - middle(i)));
  table.add('docLines', () => Math.log1p(n));
  table.add('docLength', () => Math.log1p(total));
}

export function runFeatures(page: Page, table: FeatureTable): void {
  const n = page.facts.length;
  const isShort = (i: number): boolean => page.weight[i]! < SHORT;
  const run = new Float32Array(n);
  for (let i = 0; i < n; ) {
    let end = i + 1;
    while (end < n && isShort(end) === isShort(i)) end++;
    run.fill(Math.log1p(end - i), i, end);
    i = end;
  }
  table.add('shortRun', (i) => (isShort(i) ? run[i]! : 0));
  table.add('longRun', (i) => (isShort(i) ? 0 : run[i]!));
  const above = new Float32Array(n);
  const below = new Float32Array(n);
  for (let i = 0, last = -FAR; i < n; i++) {
    above[i] = Math.log1p(Math.min(FAR, i - last));
    if (page.paragraph[i]) last = i;
  }
  for (let i = n - 1, last = n + FAR; i >= 0; i--) {
    below[i] = Math.log1p(Math.min(FAR, last - i));
    if (page.paragraph[i]) last = i;
  }
  table.keep('paragraphAbove', above);
  table.keep('paragraphBelow', below);
  table.add('paragraphNearest', (i) => Math.min(above[i]!, below[i]!));
  table.add('paragraphFarther', (i) => Math.max(above[i]!, below[i]!));
}

export function windowFeatures(page: Page, table: FeatureTable): void {
  const { facts, weight, paragraph } = page;
  const n = facts.length;
  const capped = sums(n, (i) => Math.min(weight[i]!, CAP));
  const paragraphs = sums(n, (i) => (paragraph[i] ? Math.min(weight[i]!, CAP) : 0));
  const ends = sums(n, (i) => (facts[i]!.end === 'stop' || facts[i]!.end === 'question' ? 1 : 0));
  const dates = sums(n, (i) => (facts[i]!.date ? 1 : 0));
  const images = sums(n, (i) => (facts[i]!.image === 'none' ? 0 : 1));
  for (const width of [2, 5, 12]) {
    const from = (i: number): number => Math.max(0, i - width);
    const to = (i: number): number => Math.min(n, i + width + 1);
    table.add(`length~${width}`, (i) => Math.log1p((capped[to(i)]! - capped[from(i)]!) / (to(i) - from(i))));
    table.add(`paragraphs~${width}`, (i) =>
      Math.log1p((paragraphs[to(i)]! - paragraphs[from(i)]!) / (to(i) - from(i))),
    );
    table.add(`sentenceEnds~${width}`, (i) => (ends[to(i)]! - ends[from(i)]!) / (to(i) - from(i)));
    table.add(`lengthAbove~${width}`, (i) => Math.log1p((capped[i]! - capped[from(i)]!) / width));
    table.add(`lengthBelow~${width}`, (i) => Math.log1p((capped[to(i)]! - capped[Math.min(i + 1, n)]!) / width));
  }
  const near = (total: Float64Array, i: number): number => {
    const from = Math.max(0, i - 5);
    const to = Math.min(n, i + 6);
    return (total[to]! - total[from]!) / (to - from);
  };
  table.add('dates~5', (i) => near(dates, i));
  table.add('images~5', (i) => near(images, i));
}

/** Blank lines say something only relative to the document's habit. */
export function blankFeatures(page: Page, table: FeatureTable): void {
  const { facts, paragraph } = page;
  const n = facts.length;
  const before = sums(n, (i) => (facts[i]!.blankBefore ? 1 : 0));
  let paragraphs = 0;
  let paragraphsBefore = 0;
  let paragraphsAfter = 0;
  let after = 0;
  for (let i = 0; i < n; i++) {
    if (facts[i]!.blankAfter) after++;
    if (!paragraph[i]) continue;
    paragraphs++;
    if (facts[i]!.blankBefore) paragraphsBefore++;
    if (facts[i]!.blankAfter) paragraphsAfter++;
  }
  const rate = before[n]! / Math.max(1, n);
  const usualBefore = paragraphs > 0 ? paragraphsBefore / paragraphs : rate;
  const usualAfter = paragraphs > 0 ? paragraphsAfter / paragraphs : after / Math.max(1, n);
  table.add('blankBefore', (i) => (facts[i]!.blankBefore ? 1 : 0));
  table.add('blankAfter', (i) => (facts[i]!.blankAfter ? 1 : 0));
  table.add('blankRate', () => rate);
  table.add('blankBeforeOdd', (i) => Math.abs((facts[i]!.blankBefore ? 1 : 0) - usualBefore));
  table.add('blankAfterOdd', (i) => Math.abs((facts[i]!.blankAfter ? 1 : 0) - usualAfter));
  table.add('blank~3', (i) => {
    const from = Math.max(0, i - 3);
    const to = Math.min(n, i + 4);
    return (before[to]! - before[from]!) / (to - from) - usualBefore;
  });
}
