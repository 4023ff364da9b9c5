import type { FeatureTable } from './features';
import type { Page } from './page';

/** What a line shows by itself; capitals and diacritics relative to the document's paragraphs. */
export function lineFeatures(page: Page, table: FeatureTable): void {
  const { facts, weight } = page;
  let capitals = 0;
  let diacritics = 0;
  let paragraphs = 0;
  const lengths: number[] = [];
  for (let i = 0; i < facts.length; i++) {
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

  table.add('length', (i) => Math.log1p(weight[i]!));
  table.add('lengthRel', (i) => Math.min(3, weight[i]! / median));
  table.add('sentenceEnd', (i) => (facts[i]!.end === 'stop' || facts[i]!.end === 'question' ? 1 : 0));
  table.add('ellipsis', (i) => (facts[i]!.end === 'ellipsis' ? 1 : 0));
  table.add('colonEnd', (i) => (facts[i]!.end === 'colon' ? 1 : 0));
  table.add('commaEnd', (i) => (facts[i]!.end === 'comma' ? 1 : 0));
  table.add('breaks', (i) => Math.log1p(facts[i]!.breaks));
  table.add('commas', (i) => share(facts[i]!.commas, facts[i]!.words, 0));
  table.add('capitalsRel', (i) => share(facts[i]!.laterCapitals, facts[i]!.laterWords, 0.5) - usualCapitals);
  table.add('allCapitals', (i) => (facts[i]!.letters >= 3 && facts[i]!.uppers === facts[i]!.letters ? 1 : 0));
  table.add('startsLower', (i) => (facts[i]!.startsLower ? 1 : 0));
  table.add('startsDigit', (i) => (facts[i]!.startsDigit ? 1 : 0));
  table.add('digits', (i) => share(facts[i]!.digits, facts[i]!.chars, 0));
  table.add('diacriticsRel', (i) =>
    usualDiacritics > 0.02 && facts[i]!.letters > 5 ? facts[i]!.diacritics / facts[i]!.letters / usualDiacritics : 1,
  );
  table.add('date', (i) => (facts[i]!.date ? 1 : 0));
  table.add('bars', (i) => (facts[i]!.bars ? 1 : 0));
  table.add('image', (i) => (facts[i]!.image === 'none' ? 0 : facts[i]!.hasText ? 1 : 2));
  table.add('address', (i) => (facts[i]!.address ? 1 : 0));
  table.add('bullet', (i) => (facts[i]!.bullet ? 1 : 0));
  table.add('pointer', (i) => (facts[i]!.pointer ? 1 : 0));
  table.add('symbols', (i) => share(facts[i]!.symbols, facts[i]!.chars, 0));
  table.add('legal', (i) => (facts[i]!.legal ? 1 : 0));
  table.add('quotes', (i) => Math.min(3, facts[i]!.quotes));
  table.add('question', (i) => (facts[i]!.question ? 1 : 0));
  table.add('brackets', (i) => (facts[i]!.brackets ? 1 : 0));
  table.add('colonInside', (i) => (facts[i]!.colonInside ? 1 : 0));
  table.add('docMedian', () => Math.log1p(median));
  table.add('docParagraphs', () => paragraphs / Math.max(1, facts.length));
}

function share(part: number, whole: number, otherwise: number): number {
  return whole > 0 ? part / whole : otherwise;
}
