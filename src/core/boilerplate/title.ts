import { isBoilerplate } from '../annotation';
import { ArticleText } from '../text/document';
import { hasPhotoCredit, isBreadcrumb } from './international';
import { readLine } from './lineFacts';
import type { Page } from './page';
import { TokenPool } from './tokens';

/** The headline stands at most so many lines above the core, menus included. */
const LOOK_BACK = 60;
/** Nor far inside it. */
const LOOK_AHEAD = 12;
const MAX_WORDS = 40;
/** Lines looked at above and below. */
const WINDOW = 12;

/** The line that most likely is the headline: by metadata, else by where it stands and what it shares with the core. */
export function findTitle(page: Omit<Page, 'title'>, known: string | undefined): number {
  if (known !== undefined && known.trim() !== '') {
    const line = new ArticleText(known).text.replace(/\s+/gu, ' ').trim();
    const { key } = readLine(line, 0, false, false, new TokenPool());
    const at = page.facts.findIndex((facts) => facts.key === key);
    if (at >= 0) return at;
  }
  const [from, to] = page.cores[1]![1] > page.cores[1]![0] ? page.cores[1]! : page.cores[0]!;
  if (to === from) return -1;
  const above = lengthsAbove(page);
  let best = -1;
  let bestScore = 0;
  for (let i = Math.max(0, from - LOOK_BACK); i < Math.min(to, from + LOOK_AHEAD); i++) {
    const score = titleScore(page, i, from, above);
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best < 0 ? best : firstStanding(page, best);
}

/** Sums of the paragraphs' lengths above each line, capped a line. */
function lengthsAbove(page: Omit<Page, 'title'>): Float64Array {
  const above = new Float64Array(page.facts.length + 1);
  for (let i = 0; i < page.facts.length; i++) {
    above[i + 1] = above[i]! + (page.paragraph[i] ? Math.min(page.weight[i]!, 80) : 0);
  }
  return above;
}

/** The headline is content where it stands first; a slug of it is no headline. */
function firstStanding(page: Omit<Page, 'title'>, title: number): number {
  for (let i = page.firstOf[title]!; i < title; i++) {
    if (page.facts[i]!.key === page.facts[title]!.key && page.facts[i]!.uppers > 0 && title - i <= LOOK_BACK) return i;
  }
  return title;
}

function titleScore(page: Omit<Page, 'title'>, i: number, from: number, above: Float64Array): number {
  const line = page.facts[i]!;
  const cues = page.cues[i]!;
  if (line.words < 3 || line.words > MAX_WORDS || line.image !== 'none' || line.date) return 0;
  if (line.pointer || line.bullet || line.bars || cues.dateline || cues.byline || cues.caption) return 0;
  if (cues.kind !== undefined && isBoilerplate(cues.kind) && !cues.isTopic) return 0;
  if (cues.sections > 0.5 || hasPhotoCredit(line) || isBreadcrumb(line)) return 0;
  if (line.end === 'stop' && line.words > 14) return 0;
  if (line.diacritics === 0 && line.startsLower) return 0;
  let score = 0.3 + page.cohesion[i]! * Math.sqrt(Math.min(line.words, 16)) * 0.4;
  if (line.words >= 5) score += 0.5;
  if (line.words >= 7) score += 0.3;
  // Menus above, paragraphs below: that is where a headline stands.
  const n = page.facts.length;
  const below = above[Math.min(n, i + 1 + WINDOW)]! - above[i + 1]!;
  const over = above[i]! - above[Math.max(0, i - WINDOW)]!;
  score += 0.35 * (Math.log1p(below) - Math.log1p(over));
  score += 0.8 * datedness(page, i);
  if (i === 0) score += 0.8;
  if (page.repeats[i]! > 1) score += 0.5;
  // Of a headline and the lead below it the upper one is the headline.
  if (isUnderHeadline(page, i)) score -= 0.9;
  if (cues.isTopic) score *= 0.8;
  if (line.end === 'stop') score *= 0.4;
  else if (line.end === 'colon' || line.end === 'comma') score *= 0.5;
  return Math.max(0, score - 0.02 * Math.min(Math.abs(from - i), 40));
}

/** A headline of the same article stands above, with at most a name, a date and buttons between. */
function isUnderHeadline(page: Omit<Page, 'title'>, i: number): boolean {
  const isDatedItself = page.cues[i + 1]?.dateline === true;
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const above = page.facts[j]!;
    const { kind, dateline, byline, sections } = page.cues[j]!;
    if (dateline || byline || kind === 'share-widget' || (above.words < 5 && above.words > 1)) continue;
    const isHeadline =
      above.words >= 5 && above.words <= MAX_WORDS && above.end === 'open' && above.image === 'none' && !kind;
    // A headline right above a date is one whatever stands over it: a section's long name, as a rule.
    return isHeadline && !isDatedItself && sections <= 0.3 && page.cohesion[j]! >= page.cohesion[i]! * 0.35;
  }
  return false;
}

/** How close a date or a byline stands, as it does beside headlines; 0..1. */
function datedness(page: Omit<Page, 'title'>, i: number): number {
  let best = 0;
  for (let j = Math.max(0, i - 2); j <= Math.min(page.facts.length - 1, i + 3); j++) {
    const { dateline, byline } = page.cues[j]!;
    const isDate = dateline || byline || (page.facts[j]!.date && page.facts[j]!.words <= 8);
    if (j !== i && isDate) best = Math.max(best, 1.15 - 0.15 * Math.abs(j - i));
  }
  return best;
}
