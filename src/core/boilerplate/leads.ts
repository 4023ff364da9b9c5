import type { Findings } from './findings';
import { openingOf } from './openings';
import { endsSentence } from './page';

/**
 * The first paragraph right under the headline, and set apart from the others: without a sentence end, by a name, a
 * date or an image behind it, by the newspaper's name before it, or because it is no longer than they are.
 */
export function isLead(findings: Findings, i: number): boolean {
  const { page, content } = findings;
  if (page.title < 0 || i <= page.title || page.weight[i]! > 110 || page.weight[i]! < 8) return false;
  for (let j = page.title + 1; j < i; j++) {
    const line = page.facts[j]!;
    if (line.image !== 'none' && !line.hasText) return false;
    if (content[j]! >= 0.5 && page.weight[j]! >= 8) return false;
  }
  const line = page.facts[i]!;
  const opening = openingOf(line);
  if (opening === 'place') return false;
  const lengths = paragraphsBelow(findings, i);
  if (lengths.length === 0) return false;
  if (line.end === 'open' || opening === 'newspaper') return true;
  const next = page.cues[i + 1];
  if (next?.byline || next?.dateline) return true;
  const isApart = !endsSentence(page.facts[i + 1]!) || content[i + 1]! < 0.5;
  const usual = lengths.sort((a, b) => a - b)[lengths.length >> 1]!;
  return page.weight[i]! <= usual * (isApart ? LEAD_APART : LEAD_LENGTH) && line.breaks <= 2;
}

/** A lead is about as long as a usual paragraph of the article; what opens reports in full is longer. */
const LEAD_LENGTH = 1.15;
const LEAD_APART = 1.3;
/** Paragraphs looked at for the usual length. */
const LEAD_WINDOW = 7;

/** Lengths of the paragraphs that follow; none where the text is over. */
function paragraphsBelow({ page, content }: Findings, i: number): number[] {
  const lengths: number[] = [];
  for (let j = i + 1; j < Math.min(content.length, i + 25) && lengths.length < LEAD_WINDOW; j++) {
    if (content[j]! >= 0.5 && endsSentence(page.facts[j]!) && page.weight[j]! >= 8) lengths.push(page.weight[j]!);
  }
  return lengths;
}
