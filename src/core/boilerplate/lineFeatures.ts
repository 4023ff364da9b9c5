import type { FeatureTable } from './features';
import type { Page } from './page';

/** What a line shows by itself; capitals and diacritics relative to the document's paragraphs. */
export function lineFeatures(page: Page, table: FeatureTable): void {
  const { facts, weight } = page;
  const n = facts.length;
  let capitals = 0;
  let diacritics = 0;
  let paragraphs = 0;
  const lengths: number[] = [];
  for (let i = 0; i < n; i++) {
    if (!page.paragraph[i]) continue;
    const line = facts[i]!;
    capitals += share(line.laterCapitals, line.laterWords, 0.12);
    diacritics += share(line.diacritics, line.letters, 0);
    lengths.push(weight[i]!);
    paragraphs++;
  }
  const usualCapitals = paragraphs > 0 ? capitals / paragraphs : 0.12;
  const usualDiacritics = paragraphs > 0 ? diacritics / paragraphs : 0;
  lengths.sort((a, b) => a - b);
  const median = lengths.length > 0 ? lengths[lengths.length >> 1]! : 20;

  const length = table.column('length');
  const lengthRel = table.column('lengthRel');
  const sentenceEnd = table.column('sentenceEnd');
  const ellipsis = table.column('ellipsis');
  const colonEnd = table.column('colonEnd');
  const commaEnd = table.column('commaEnd');
  const breaks = table.column('breaks');
  const commas = table.column('commas');
  const capitalsRel = table.column('capitalsRel');
  const allCapitals = table.column('allCapitals');
  const startsLower = table.column('startsLower');
  const startsDigit = table.column('startsDigit');
  const digits = table.column('digits');
  const diacriticsRel = table.column('diacriticsRel');
  const date = table.column('date');
  const bars = table.column('bars');
  const image = table.column('image');
  const address = table.column('address');
  const bullet = table.column('bullet');
  const pointer = table.column('pointer');
  const symbols = table.column('symbols');
  const legal = table.column('legal');
  const quotes = table.column('quotes');
  const question = table.column('question');
  const brackets = table.column('brackets');
  const colonInside = table.column('colonInside');
  for (let i = 0; i < n; i++) {
    const line = facts[i]!;
    length[i] = Math.log1p(weight[i]!);
    lengthRel[i] = Math.min(3, weight[i]! / median);
    // Columns begin as zeros.
    if (line.end === 'stop' || line.end === 'question') sentenceEnd[i] = 1;
    else if (line.end === 'ellipsis') ellipsis[i] = 1;
    else if (line.end === 'colon') colonEnd[i] = 1;
    else if (line.end === 'comma') commaEnd[i] = 1;
    if (line.breaks > 0) breaks[i] = Math.log1p(line.breaks);
    commas[i] = share(line.commas, line.words, 0);
    capitalsRel[i] = share(line.laterCapitals, line.laterWords, 0.5) - usualCapitals;
    if (line.letters >= 3 && line.uppers === line.letters) allCapitals[i] = 1;
    if (line.startsLower) startsLower[i] = 1;
    if (line.startsDigit) startsDigit[i] = 1;
    digits[i] = share(line.digits, line.chars, 0);
    diacriticsRel[i] =
      usualDiacritics > 0.02 && line.letters > 5 ? line.diacritics / line.letters / usualDiacritics : 1;
    if (line.date) date[i] = 1;
    if (line.bars) bars[i] = 1;
    if (line.image !== 'none') image[i] = line.hasText ? 1 : 2;
    if (line.address) address[i] = 1;
    if (line.bullet) bullet[i] = 1;
    if (line.pointer) pointer[i] = 1;
    symbols[i] = share(line.symbols, line.chars, 0);
    if (line.legal) legal[i] = 1;
    quotes[i] = Math.min(3, line.quotes);
    if (line.question) question[i] = 1;
    if (line.brackets) brackets[i] = 1;
    if (line.colonInside) colonInside[i] = 1;
  }
  table.column('docMedian').fill(Math.log1p(median));
  table.column('docParagraphs').fill(paragraphs / Math.max(1, n));
}

function share(part: number, whole: number, otherwise: number): number {
  return whole > 0 ? part / whole : otherwise;
}
