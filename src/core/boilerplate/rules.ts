import { isBoilerplate } from '../annotation';
import { hasPhotoCredit } from './international';
import { openingOf } from './openings';
import { endsSentence, type Page } from './page';
import type { Section } from './sections';
import { type SlugMark, saysItTwice } from './slugs';

/**
 * What holds by the annotation guidelines whatever a model trained on other people's pages says: shifts of the log odds
 * of content. Captions, bylines and datelines beside the article count as content; copies, slugs and image marks never.
 */
export function applyRules(
  page: Page,
  odds: Float64Array,
  sections: readonly (Section | undefined)[],
  slugs: readonly SlugMark[],
): Float64Array {
  if (holdsNoArticle(page, odds)) return odds.map((value) => value + NO_ARTICLE);
  const span = articleSpan(page, odds);
  const closed = commentsStart(page, odds);
  const brief = briefEnd(page, sections, slugs);
  return odds.map((value, i) => {
    const shift = shiftOf(page, i, odds, span, closed, sections[i], slugs);
    return value + (i <= brief && shift >= 0 && isSentence(page, i) ? Math.max(BRIEF, shift) : shift);
  });
}

/** What section and home pages get: they have no content line at all. */
const NO_ARTICLE = -6;
/** Smaller pages are short news, not lists of them. */
const LIST_LINES = 15;
const LIST_HEADLINES = 6;

/** Many headlines, and nowhere two paragraphs that follow each other. */
function holdsNoArticle(page: Page, odds: Float64Array): boolean {
  if (page.facts.length < LIST_LINES) return false;
  let headlines = 0;
  let last = -9;
  for (let i = 0; i < odds.length; i++) {
    const line = page.facts[i]!;
    if (line.end === 'open' && line.words >= 5 && line.words <= 25) headlines++;
    if (page.weight[i]! < 10 || !endsSentence(line)) continue;
    // Teasers have headlines between them; right behind each other stand the paragraphs of an article.
    if (page.paragraph[i] && page.paragraph[i - 1] && odds[i]! > DOUBT && odds[i - 1]! > DOUBT) return false;
    if (odds[i]! <= 0) continue;
    if (i - last <= 2 || page.weight[i]! >= 80) return false;
    last = i;
  }
  return headlines >= LIST_HEADLINES;
}

/** Log odds down to which the model does not quite rule an article out. */
const DOUBT = -1.2;

/** From the headline to the last paragraph that the model takes for the article's. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** News in brief has too little text for the model, which was fitted on long pages. */
const BRIEF_LINES = 16;
const BRIEF = 1.5;

/** In a page of few lines, the last of the sentences under the headline: what stands between is a date, a name, a caption. */
function briefEnd(page: Page, sections: readonly (Section | undefined)[], slugs: readonly SlugMark[]): number {
  if (page.facts.length > BRIEF_LINES || page.title < 0) return -1;
  let end = -1;
  for (let i = page.title + 1; i < page.facts.length; i++) {
    const { dateline, byline, caption, kind } = page.cues[i]!;
    if (isSentence(page, i) && !sections[i] && page.firstOf[i] === i) end = i;
    else if (kind !== undefined || sections[i]) break;
    else if (!(dateline || byline || caption || slugs[i] !== 'none' || !page.facts[i]!.hasText || isName(page, i))) {
      // One headline-like line may be a subheading; a list of them is of other articles.
      if (i + 1 >= page.facts.length || !isSentence(page, i + 1) || page.facts[i]!.words > 12) break;
    }
  }
  return end;
}

/** A gap of so many lines without a paragraph ends the article; what lies behind is another page's text. */
const MAX_GAP = 25;

function articleSpan(page: Page, odds: Float64Array): Span {
  const isParagraph = (i: number): boolean =>
    (odds[i]! > 0 && page.paragraph[i] === 1) ||
    (odds[i]! > -2 && endsSentence(page.facts[i]!) && page.facts[i - 1]?.hasText === false);
  let first = page.title;
  let last = -1;
  for (let i = Math.max(0, page.title); i < odds.length; i++) {
    if (!isParagraph(i)) continue;
    if (last >= 0 && i - last > MAX_GAP) break;
    if (first < 0) first = i;
    last = i;
  }
  // The last sentences of an article are often too short for a paragraph.
  if (last < 0) last = page.title;
  const goesOn = (i: number): boolean => odds[i]! > 0 && (isSentence(page, i) || opensList(page, i));
  while (last >= 0 && last + 1 < odds.length && goesOn(last + 1)) last++;
  return { first, last };
}

function isSentence(page: Page, i: number): boolean {
  return endsSentence(page.facts[i]!) && page.facts[i]!.words >= 4 && page.cues[i]!.kind === undefined;
}

/** *Công an khuyến cáo:* before the items of a list. */
function opensList(page: Page, i: number): boolean {
  return page.facts[i]!.end === 'colon' && page.facts[i]!.words >= 4 && page.cues[i]!.kind === undefined;
}

/** So much of the article, in word equivalents, stands above a comment box that belongs to it. */
const ENOUGH_ABOVE = 60;

/** The comment box behind the article: what follows is no article. */
function commentsStart(page: Page, odds: Float64Array): number {
  const from = Math.max(0, page.title + 1);
  const textOf = (i: number): number => (odds[i]! > 0 && page.paragraph[i] ? page.weight[i]! : 0);
  let below = 0;
  for (let i = from; i < odds.length; i++) below += textOf(i);
  let above = 0;
  for (let i = from; i < odds.length; i++) {
    above += textOf(i);
    below -= textOf(i);
    // A button in the middle of an article closes nothing.
    if (page.cues[i]!.closes && above >= ENOUGH_ABOVE && below <= above) return i;
  }
  return odds.length;
}

function shiftOf(
  page: Page,
  i: number,
  odds: Float64Array,
  span: Span,
  closed: number,
  section: Section | undefined,
  slugs: readonly SlugMark[],
): number {
  const line = page.facts[i]!;
  const cues = page.cues[i]!;
  if (!line.hasText || line.key === 0) return -8;
  // A headline with a bullet is its entry in a list of articles.
  if (i === page.title) return line.bullet ? 0 : odds[i]! < -2.5 ? 1.5 : 4;
  const slug = slugs[i]!;
  if (slug !== 'none') return slug === 'echo' && line.end !== 'open' ? -1 : -5;
  // Headings and table cells recur inside an article; sentences and the headline do not.
  const first = page.firstOf[i]!;
  const isLong = line.words >= 8 || (page.title >= 0 && line.key === page.facts[page.title]!.key);
  if (first !== i && isLong && odds[first]! > 0) return -4;
  if (cues.kind !== undefined && isBoilerplate(cues.kind) && !(cues.byline || cues.dateline || cues.caption)) {
    // An article may speak of cookies and subscriptions, too.
    const isProse = i > span.first && i <= span.last && line.end === 'stop' && line.words >= 12;
    return isProse ? 0 : -2;
  }
  if (line.pointer || saysItTwice(page, line)) return -3;
  if (i > closed) return -3;
  const inSpan = i > span.first && i <= span.last;
  if ((cues.caption || hasPhotoCredit(line)) && inSpan && page.weight[i]! < 70) return 3.5;
  const nearTitle = i > span.first - 3 && i <= span.first + 5;
  if (cues.byline && (nearTitle || (i > span.first && i <= span.last + 3 && !section))) return 3.5;
  if (isBesideName(page, i, span) && !section) return 3.5;
  if (cues.dateline && isBesideArticle(page, i, span)) return 3.5;
  if (nearTitle && isName(page, i) && isBesideDate(page, i)) return 3.5;
  if (i > span.first && i <= span.first + 6 && openingOf(line) !== undefined) return 2.5;
  if (inSpan && line.end === 'comma' && line.words >= 4 && !section) return 1.5;
  if (isTeaserOfCopy(page, i) || (i > 0 && slugs[i - 1] === 'glued' && page.weight[i]! < 60)) return -2.5;
  if (i > span.last && span.last > 0 && follows(page, i, span.last, slugs)) return 1;
  if (inSpan && isUnderImage(page, i, slugs)) return 1.5;
  return 0;
}

/** One more paragraph right behind the last one: an article seldom ends before its last sentence. */
function follows(page: Page, i: number, last: number, slugs: readonly SlugMark[]): boolean {
  const line = page.facts[i]!;
  if (i - last > 3 || (line.end !== 'stop' && line.end !== 'question') || line.words < 5) return false;
  if (i === last + 1) return line.blankBefore === page.facts[last]!.blankBefore || line.blankBefore;
  // Nothing but images and their captions between.
  for (let j = last + 1; j < i; j++) {
    if (page.facts[j]!.hasText && slugs[j] === 'none' && !page.cues[j]!.caption && !isUnderImage(page, j, slugs))
      return false;
  }
  return page.weight[i]! >= 12;
}

/**
 * Dates stand right above or below the headline, or close the article. Above it only where none stands below: a page's
 * head shows the day of the visit.
 */
function isBesideArticle(page: Page, i: number, { first, last }: Span): boolean {
  if (first < 0 || last < 0) return false;
  if (i > last) return i <= last + 3;
  if (i > first) return i <= first + 6;
  for (let j = first + 1; j <= Math.min(page.facts.length - 1, first + 6); j++)
    if (page.cues[j]!.dateline) return false;
  return i >= first - 4;
}

/** Two to five words, each with a capital, right behind the last paragraph: who wrote it. */
function isBesideName(page: Page, i: number, { first, last }: Span): boolean {
  return last > first && i === last + 1 && isName(page, i) && !page.doubled[i];
}

/** A name or two: two to five words, each with a capital; two names are parted by a comma or a dash. */
function isName(page: Page, i: number): boolean {
  const line = page.facts[i]!;
  const words = line.laterWords + 1;
  const most = /\p{L},? [-–,&] ?\p{L}|\p{L}, \p{L}/u.test(line.plain) ? 9 : 5;
  const capitals = line.uppers > 0 && !line.startsLower && line.laterCapitals === line.laterWords;
  return (
    capitals &&
    words >= 2 &&
    words <= most &&
    line.words === words &&
    (line.end === 'open' || line.plain.endsWith(',')) &&
    page.cues[i]!.sections < 0.5
  );
}

/** A date on one of the two lines above or below. */
function isBesideDate(page: Page, i: number): boolean {
  return [i - 2, i - 1, i + 1, i + 2].some((j) => page.cues[j]?.dateline);
}

/** A teaser below a headline that stands twice in a row. */
function isTeaserOfCopy(page: Page, i: number): boolean {
  const above = page.facts[i - 1];
  const second = page.facts[i - 2];
  return above !== undefined && second !== undefined && above.key !== 0 && above.key === second.key && above.words >= 4;
}

function isUnderImage(page: Page, i: number, slugs: readonly SlugMark[]): boolean {
  const above = page.facts[i - 1];
  const line = page.facts[i]!;
  if (!above || page.weight[i]! > 45 || line.words < 4 || line.bars || page.repeats[i]! > 2) return false;
  return !above.hasText || slugs[i - 1] === 'slug' || slugs[i - 1] === 'echo';
}
