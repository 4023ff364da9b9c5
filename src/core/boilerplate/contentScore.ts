import { isBoilerplate } from '../annotation';
import type { Page } from './page';
import type { Section } from './sections';
import type { SlugMark } from './slugs';

/** Probability that a line belongs to the article, by structure and cues. */
export function contentScores(
  page: Page,
  sections: readonly (Section | undefined)[],
  slugs: readonly SlugMark[],
): Float64Array {
  const [from, to] = page.cores[2]![1] > page.cores[2]![0] ? page.cores[2]! : page.cores[1]!;
  return Float64Array.from(page.facts, (line, i) => {
    const cues = page.cues[i]!;
    let score = i >= from && i < to ? 1.5 : -2;
    if (page.paragraph[i]) score += 1.2 + Math.min(2, page.weight[i]! / 50);
    else if (!line.hasText) score -= 4;
    else score -= 0.8;
    if (line.end === 'ellipsis') score -= 1;
    if (line.bars) score -= 1;
    if (line.pointer) score -= 2;
    if (page.doubled[i] || (page.repeats[i]! > 1 && page.firstOf[i] !== i)) score -= 3;
    if (i > 0 && page.doubled[i - 1] && page.doubled[i - 2]) score -= 3;
    if (slugs[i] !== 'none') score -= 4;
    const section = sections[i];
    if (section) score -= 2.5;
    if (cues.kind !== undefined && isBoilerplate(cues.kind)) score -= 4;
    if (cues.caption && i >= from - 3 && i <= to) score += 2.5;
    if ((cues.byline || cues.dateline) && i >= from - 6 && i <= to + 1) score += 2.5;
    if (page.title >= 0 && i === page.title) score += 6;
    score += 3 * (page.cohesion[i]! - 0.5);
    return 1 / (1 + Math.exp(-score));
  });
}
