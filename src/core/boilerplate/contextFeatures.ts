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
  const position = table.column('position');
  const positionByLength = table.column('positionByLength');
  const linesAbove = table.column('linesAbove');
  const linesBelow = table.column('linesBelow');
  const lengthAbove = table.column('lengthAbove');
  const lengthBelow = table.column('lengthBelow');
  for (let i = 0; i < n; i++) {
    const middle = (before[i]! + before[i + 1]!) / 2;
    position[i] = i / Math.max(1, n - 1);
    positionByLength[i] = middle / total;
    linesAbove[i] = Math.log1p(i);
    linesBelow[i] = Math.log1p(n - 1 - i);
    lengthAbove[i] = Math.log1p(middle);
    lengthBelow[i] = Math.log1p(total - middle);
  }
  table.column('docLines').fill(Math.log1p(n));
  table.column('docLength').fill(Math.log1p(total));
}

export function runFeatures(page: Page, table: FeatureTable): void {
  const n = page.facts.length;
  const { weight } = page;
  const shortRun = table.column('shortRun');
  const longRun = table.column('longRun');
  for (let i = 0; i < n; ) {
    const isShort = weight[i]! < SHORT;
    let end = i + 1;
    while (end < n && weight[end]! < SHORT === isShort) end++;
    (isShort ? shortRun : longRun).fill(Math.log1p(end - i), i, end);
    i = end;
  }
  const above = table.column('paragraphAbove');
  const below = table.column('paragraphBelow');
  for (let i = 0, last = -FAR; i < n; i++) {
    above[i] = Math.log1p(Math.min(FAR, i - last));
    if (page.paragraph[i]) last = i;
  }
  for (let i = n - 1, last = n + FAR; i >= 0; i--) {
    below[i] = Math.log1p(Math.min(FAR, last - i));
    if (page.paragraph[i]) last = i;
  }
  const nearest = table.column('paragraphNearest');
  const farther = table.column('paragraphFarther');
  for (let i = 0; i < n; i++) {
    nearest[i] = Math.min(above[i]!, below[i]!);
    farther[i] = Math.max(above[i]!, below[i]!);
  }
}

export function windowFeatures(page: Page, table: FeatureTable): void {
  const { facts, weight, paragraph } = page;
  const n = facts.length;
  const capped = new Float64Array(n + 1);
  const paragraphs = new Float64Array(n + 1);
  const ends = new Int32Array(n + 1);
  const dates = new Int32Array(n + 1);
  const images = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    const line = facts[i]!;
    const length = Math.min(weight[i]!, CAP);
    capped[i + 1] = capped[i]! + length;
    paragraphs[i + 1] = paragraphs[i]! + (paragraph[i] ? length : 0);
    ends[i + 1] = ends[i]! + (line.end === 'stop' || line.end === 'question' ? 1 : 0);
    dates[i + 1] = dates[i]! + (line.date ? 1 : 0);
    images[i + 1] = images[i]! + (line.image === 'none' ? 0 : 1);
  }
  for (const width of [2, 5, 12]) {
    const length = table.column(`length~${width}`);
    const paragraphShare = table.column(`paragraphs~${width}`);
    const sentenceEnds = table.column(`sentenceEnds~${width}`);
    const lengthAbove = table.column(`lengthAbove~${width}`);
    const lengthBelow = table.column(`lengthBelow~${width}`);
    for (let i = 0; i < n; i++) {
      const from = Math.max(0, i - width);
      const to = Math.min(n, i + width + 1);
      length[i] = Math.log1p((capped[to]! - capped[from]!) / (to - from));
      paragraphShare[i] = Math.log1p((paragraphs[to]! - paragraphs[from]!) / (to - from));
      sentenceEnds[i] = (ends[to]! - ends[from]!) / (to - from);
      lengthAbove[i] = Math.log1p((capped[i]! - capped[from]!) / width);
      lengthBelow[i] = Math.log1p((capped[to]! - capped[i + 1]!) / width);
    }
  }
  const datesNear = table.column('dates~5');
  const imagesNear = table.column('images~5');
  for (let i = 0; i < n; i++) {
    const from = Math.max(0, i - 5);
    const to = Math.min(n, i + 6);
    datesNear[i] = (dates[to]! - dates[from]!) / (to - from);
    imagesNear[i] = (images[to]! - images[from]!) / (to - from);
  }
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
  const blankBefore = table.column('blankBefore');
  const blankAfter = table.column('blankAfter');
  table.column('blankRate').fill(rate);
  const beforeOdd = table.column('blankBeforeOdd');
  const afterOdd = table.column('blankAfterOdd');
  const near = table.column('blank~3');
  for (let i = 0; i < n; i++) {
    const isBefore = facts[i]!.blankBefore ? 1 : 0;
    const isAfter = facts[i]!.blankAfter ? 1 : 0;
    blankBefore[i] = isBefore;
    blankAfter[i] = isAfter;
    beforeOdd[i] = Math.abs(isBefore - usualBefore);
    afterOdd[i] = Math.abs(isAfter - usualAfter);
    const from = Math.max(0, i - 3);
    const to = Math.min(n, i + 4);
    near[i] = (before[to]! - before[from]!) / (to - from) - usualBefore;
  }
}
