import type { LineFacts } from './lineFacts';
import type { Page } from './page';

/**
 * Slugs: alternative texts and addresses write a headline in lower case and without diacritics (*co hoi tro thanh doi
 * tac*). `slug`: the whole line is one; `glued`: one stands before other text; `echo`: the line is the headline with a
 * few words behind it (*… - Ảnh 1*).
 */
export type SlugMark = 'none' | 'slug' | 'glued' | 'echo';

/** Share of letters with diacritics above which a line without any is odd; English and slugs have hardly one. */
const RICH_IN_DIACRITICS = 0.05;
const MAX_WORDS = 40;

export function readSlugs(page: Page): SlugMark[] {
  const rich = diacriticShare(page.facts) > RICH_IN_DIACRITICS;
  const title = page.title < 0 ? undefined : page.facts[page.title]!;
  return page.facts.map((line, i) => slugMark(page, line, i, rich, title));
}

function slugMark(page: Page, line: LineFacts, i: number, rich: boolean, title: LineFacts | undefined): SlugMark {
  if (line.words < 2 || line.image !== 'none') return 'none';
  const plainLower =
    line.words <= MAX_WORDS && line.uppers === 0 && line.diacritics === 0 && line.end === 'open' && line.commas === 0;
  if (plainLower && line.letters >= 4) {
    if (rich && line.words >= 2) return 'slug';
    if (isFoldedNeighbour(page, i)) return 'slug';
  }
  if (!title || i === page.title || title.words < 4) return 'none';
  const shared = sharedStart(page, line, title);
  const wholeTitle = shared === title.tokenCount;
  const longStart = shared >= 5 && shared >= title.tokenCount * 0.6;
  if (plainLower && (wholeTitle || longStart)) return 'slug';
  if (line.startsLower && (wholeTitle || longStart) && line.tokenCount > shared) return 'glued';
  if (wholeTitle && line.tokenCount > shared && line.tokenCount - shared <= 3) return 'echo';
  return 'none';
}

function diacriticShare(facts: readonly LineFacts[]): number {
  let letters = 0;
  let diacritics = 0;
  for (const line of facts) {
    letters += line.letters;
    diacritics += line.diacritics;
  }
  return letters === 0 ? 0 : diacritics / letters;
}

/** A line close by says the same words with capitals. */
function isFoldedNeighbour(page: Page, i: number): boolean {
  const { key, words } = page.facts[i]!;
  if (words < 4) return false;
  for (let j = Math.max(0, i - 3); j <= Math.min(page.facts.length - 1, i + 3); j++) {
    if (j !== i && page.facts[j]!.key === key && page.facts[j]!.uppers > 0) return true;
  }
  return page.title >= 0 && page.title !== i && page.facts[page.title]!.key === key;
}

/** Words that both lines start with, folded. */
export function sharedStart(page: Page, a: LineFacts, b: LineFacts): number {
  const most = Math.min(a.tokenCount, b.tokenCount);
  let shared = 0;
  while (shared < most && page.pool.at(a.tokens + shared) === page.pool.at(b.tokens + shared)) shared++;
  return shared;
}

/** The line says its words twice (*Lũ lên nhanh Lũ lên nhanh*): a link's text glued to its image's. */
export function saysItTwice(page: Page, line: LineFacts): boolean {
  if (line.tokenCount < 6 || line.tokenCount > 80 || line.tokenCount % 2 !== 0) return false;
  const half = line.tokenCount / 2;
  for (let t = 0; t < half; t++) {
    if (page.pool.at(line.tokens + t) !== page.pool.at(line.tokens + half + t)) return false;
  }
  return true;
}
