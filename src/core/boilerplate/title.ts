import { isBoilerplate } from '../annotation';
import { ArticleText } from '../text/document';
import { readLine } from './lineFacts';
import type { Page } from './page';
import { TokenPool } from './tokens';

/** The headline stands at most so many lines above the core, menus included. */
const LOOK_BACK = 60;
const MAX_WORDS = 40;

/** The line that most likely is the headline: by metadata, else by where it stands and what it shares with the core. */
export function findTitle(page: Omit<Page, 'title'>, known: string | undefined): number {
  if (known !== undefined && known.trim() !== '') {
    const line = new ArticleText(known).text.replace(/\s+/gu, ' ').trim();
    const { key } = readLine(line, 0, false, false, new TokenPool());
    const at = page.facts.findIndex((facts) => facts.key === key);
    if (at >= 0) return at;
  }
  const [from, to] = page.cores[2]![1] > page.cores[2]![0] ? page.cores[2]! : page.cores[1]!;
  if (to === from) return -1;
  let best = -1;
  let bestScore = 0;
  const last = Math.min(page.facts.length - 1, from + 3);
  for (let i = Math.max(0, from - LOOK_BACK); i <= last; i++) {
    const score = titleScore(page, i, from);
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best < 0 ? best : firstStanding(page, best);
}

/** The headline is content where it stands first; a slug of it is no headline. */
function firstStanding(page: Omit<Page, 'title'>, title: number): number {
  for (let i = page.firstOf[title]!; i < title; i++) {
    if (page.facts[i]!.key === page.facts[title]!.key && page.facts[i]!.uppers > 0 && title - i <= LOOK_BACK) return i;
  }
  return title;
}

function titleScore(page: Omit<Page, 'title'>, i: number, from: number): number {
  const line = page.facts[i]!;
  const cues = page.cues[i]!;
  if (line.words < 3 || line.words > MAX_WORDS || line.image !== 'none' || line.date) return 0;
  if (line.pointer || line.bullet || cues.dateline || cues.byline || cues.caption) return 0;
  if (cues.kind !== undefined && isBoilerplate(cues.kind)) return 0;
  if (cues.sections > 0.5) return 0;
  if (line.end === 'stop' && line.words > 14) return 0;
  if (line.diacritics === 0 && line.startsLower) return 0;
  let score = 0.3 + page.cohesion[i]! * Math.sqrt(Math.min(line.words, 16)) * 0.5;
  if (line.words >= 5) score += 0.5;
  if (line.words >= 7) score += 0.3;
  if (line.end === 'stop' || line.end === 'colon' || line.end === 'comma') score *= 0.5;
  // Nearer to the core is better, but the line right on top of a file is more often the headline than not.
  const distance = Math.max(0, from - i);
  score -= 0.03 * Math.min(distance, 30);
  if (i === 0) score += 0.8;
  else if (i >= from) score -= 0.5;
  if (page.repeats[i]! > 1) score += 0.6;
  return Math.max(0, score);
}
