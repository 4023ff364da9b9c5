import { isBoilerplate, type LineKind } from '../annotation';
import { say } from '../message';
import { because, type Findings, type KindAndWhy } from './findings';

/** In a list most of whose lines are marked as media, the unmarked ones are media too. */
export function spreadMediaLists(findings: Findings, decided: KindAndWhy[]): void {
  const { page, sections } = findings;
  const isMedia = decided.map(({ kind }) => kind === 'media-list');
  decided.forEach(({ kind, evidence }, i) => {
    if (kind !== 'related-links' || sections[i] || page.doubled[i] || evidence.length === 0) return;
    let media = 0;
    let others = 0;
    for (let j = Math.max(0, i - 4); j <= Math.min(decided.length - 1, i + 4); j++) {
      if (j === i || !page.facts[j]!.hasText) continue;
      if (isMedia[j]) media++;
      else others++;
    }
    if (media >= 2 && media >= others) {
      decided[i] = because('media-list', 0.6, say('among lines marked as video, picture or sound'));
    }
  });
}

/** As sure as a kind is that a heading or the line's own wording told. */
const TOLD = 0.8;
/** Longer lines are no buttons, counters or form fields. */
const WIDGET_WORDS = 9;
/** Lines behind an imprint's last known one that still belong to it. */
const IMPRINT = 6;

/**
 * Short lines that only their shape told take the kind of what stands around them: buttons among buttons, entries among
 * menu entries, and at a page's foot the lines among address, licence and copyright.
 */
export function joinWidgets({ page, sections }: Findings, decided: readonly KindAndWhy[]): KindAndWhy[] {
  const isOpen = (i: number): boolean =>
    isBoilerplate(decided[i]!.kind) && decided[i]!.sure < TOLD && page.facts[i]!.hasText;
  let imprint = -IMPRINT;
  return decided.map((was, i) => {
    const { kind } = was;
    if (kind === 'site-chrome' && was.sure >= TOLD && page.facts[i]!.words >= 3) imprint = i;
    if (!isOpen(i) || page.facts[i]!.words > WIDGET_WORDS) return was;
    const above = nearestTold(decided, i, -1);
    const below = nearestTold(decided, i, 1);
    if (above !== undefined && above === below && above !== kind && WIDGETS.has(above)) {
      return because(above, 0.65, say('among lines of the same kind'));
    }
    const isFoot = i - imprint < IMPRINT && !sections[i] && decided.length - i <= 2 * IMPRINT;
    return isFoot && kind !== 'media-list' ? because('site-chrome', 0.6, say('among lines of the same kind')) : was;
  });
}

const WIDGETS: ReadonlySet<LineKind> = new Set(['share-widget', 'site-chrome', 'navigation']);

/** The kind of the nearest line that wording told, at most two lines away. */
function nearestTold(decided: readonly KindAndWhy[], i: number, step: -1 | 1): LineKind | undefined {
  for (let j = i + step; Math.abs(j - i) <= 2; j += step) {
    const other = decided[j];
    if (!other || !isBoilerplate(other.kind)) return undefined;
    if (other.sure >= TOLD) return other.kind;
  }
  return undefined;
}
