import { type BoilerplateKind, type ContentKind, isBoilerplate, type LineKind } from '../annotation';
import { type Message, say } from '../message';
import { hasPhotoCredit } from './international';
import { openingOf } from './openings';
import { endsSentence, type Page } from './page';
import { isMenuEntry, type Section } from './sections';
import { type SlugMark, saysItTwice } from './slugs';

/** What all readers of a page found, for the last decision. */
export interface Findings {
  readonly page: Page;
  readonly sections: readonly (Section | undefined)[];
  readonly slugs: readonly SlugMark[];
  /** Probability of content. */
  readonly content: Float64Array;
}

export interface KindAndWhy {
  readonly kind: LineKind;
  /** How sure of the kind, given that content or boilerplate is right; 0..1. */
  readonly sure: number;
  readonly evidence: readonly Message[];
}

/** Words of English that web pages of all languages use for what is not text. */
const MEDIA =
  /^[[(]?\s*(?:videos?|clip|info-?graphics?|photos?|podcasts?|audio|e-?magazine|mega-?story|longform|album|trailer|gallery|live|mv)\b\s*[\])|:]?/iu;
const MEDIA_TAG =
  /^[[(|]?\s*(?:videos?|clip|info-?graphics?|photos?|podcasts?|audio|e-?magazine|mega-?story|longform|album|gallery)\s*[\])|:]/iu;

/** Lists of other articles follow a comment box without a heading, too; so far the box is taken to reach. */
const MAX_COMMENT_BOX = 10;

export function decideKinds(findings: Findings): KindAndWhy[] {
  const decided = findings.page.facts.map((_, i) =>
    findings.content[i]! >= 0.5 ? contentKind(findings, i) : boilerplateKind(findings, i),
  );
  spreadMediaLists(findings, decided);
  return joinWidgets(findings, decided);
}

function boilerplateKind(findings: Findings, i: number): KindAndWhy {
  const { page, sections, slugs } = findings;
  const line = page.facts[i]!;
  const cues = page.cues[i]!;
  const section = sections[i];
  const title = page.title < 0 ? undefined : page.facts[page.title]!;
  if (!line.hasText) return because('image-placeholder', 0.98, say('an image mark and no text'));
  if (title && i !== page.title && line.key === title.key && line.key !== 0) {
    return line.uppers === 0 && line.diacritics === 0 && title.diacritics > 0
      ? because('image-placeholder', 0.95, say('the title as a slug, without capitals and diacritics'))
      : because('repeated-title', 0.97, say('repeats the title'));
  }
  if (isMenuEntry(page, i) || isAmongSections(page, i)) return because('navigation', 0.85, say('names of sections'));
  if (
    section?.comments &&
    (cues.kind === undefined || cues.kind === 'site-chrome' || cues.heading !== undefined) &&
    isInCommentBox(page, section, i)
  ) {
    return because('share-widget', 0.75, headedBy(page, section));
  }
  if (cues.heading !== undefined && isBoilerplate(cues.heading)) {
    return because(cues.heading, 0.95, say('the heading “{heading}”', { heading: cues.phrase }));
  }
  if (cues.kind !== undefined && isBoilerplate(cues.kind)) {
    return because(cues.kind, 0.9, say('the wording “{phrase}”', { phrase: cues.phrase }));
  }
  if (slugs[i] === 'slug')
    return because('image-placeholder', 0.9, say('lower case without diacritics, as in addresses'));
  if (slugs[i] === 'echo') return because('image-placeholder', 0.8, say('the title with a few words behind it'));
  if (line.legal && line.words < 40) return because('site-chrome', 0.8, say('a copyright mark'));
  if (slugs[i] === 'glued') return because('related-links', 0.85, say('a slug glued to another headline'));
  const media = MEDIA_TAG.test(line.plain) || (MEDIA.test(line.plain) && line.words > 3);
  if (media && section?.kind !== 'most-read')
    return because('media-list', 0.85, say('marked as video, picture or sound'));
  if (section && isBoilerplate(section.kind) && sectionFits(section.kind, page, i)) {
    return because(section.kind, 0.85, headedBy(page, section));
  }
  return byShape(findings, i);
}

/** A heading that is also a menu's entry (*Weather*, *Contact*), with names of sections on both sides. */
function isAmongSections(page: Page, i: number): boolean {
  const isEntry = (at: number): boolean => page.cues[at]?.sections === 1 || page.cues[at]?.kind === 'navigation';
  return page.cues[i]!.heading !== undefined && page.facts[i]!.words <= 3 && isEntry(i - 1) && isEntry(i + 1);
}

/** Buttons (*Trả lời*, *Reply*) stand among comments; without one, the lines are more likely other articles' leads. */
function isInCommentBox(page: Page, section: Section, i: number): boolean {
  if (page.facts[i]!.words > 60 || section.distance > MAX_COMMENT_BOX) return false;
  for (let j = section.at + 1; j <= Math.min(page.facts.length - 1, i + 3); j++) {
    if (j !== i && page.cues[j]!.kind === 'share-widget') return true;
  }
  return false;
}

/** Comments and menus hold short lines; headlines of other articles under such a heading are related links. */
function sectionFits(kind: BoilerplateKind, page: Page, i: number): boolean {
  if (kind === 'share-widget' || kind === 'site-chrome' || kind === 'navigation') return page.facts[i]!.words <= 5;
  return true;
}

function byShape(findings: Findings, i: number): KindAndWhy {
  const { page } = findings;
  const line = page.facts[i]!;
  const cues = page.cues[i]!;
  if (line.pointer) return because('related-links', 0.8, say('points to another article'));
  if (saysItTwice(page, line)) return because('related-links', 0.8, say('says the same words twice'));
  const first = page.firstOf[i]!;
  if (first !== i && findings.content[first]! >= 0.5) return copyOf(findings, first);
  if (page.doubled[i]) return because('related-links', 0.8, say('stands twice in this document'));
  if (cues.sections >= 0.5) return because('navigation', 0.8, say('names of sections'));
  if (line.image !== 'none') return because('related-links', 0.7, say('a picture with a teaser'));
  if (page.repeats[i]! > 1) {
    return because(
      line.words >= 6 ? 'related-links' : 'navigation',
      0.6,
      say('stands {count} times in this document', { count: page.repeats[i]! }),
    );
  }
  if (line.words >= 6 || isAmongHeadlines(findings, i))
    return because('related-links', 0.65, ...shapeEvidence(page, i));
  const shareOfFigures = line.digits / Math.max(1, line.letters + line.digits);
  if (shareOfFigures > 0.4) return because('site-chrome', 0.4, say('little but figures'));
  return because('navigation', 0.5, ...shapeEvidence(page, i));
}

/** A short line in a list of longer ones: a short headline, or what heads or dates them. */
function isAmongHeadlines({ page, content }: Findings, i: number): boolean {
  let words = 0;
  let lines = 0;
  for (let j = Math.max(0, i - 4); j <= Math.min(page.facts.length - 1, i + 4); j++) {
    if (content[j]! >= 0.5 || !page.facts[j]!.hasText) continue;
    words += Math.min(15, page.facts[j]!.words);
    lines++;
  }
  return lines >= 3 && words / lines >= 4.5 && page.facts[i]!.words >= 2;
}

/** A caption that stands twice is the image's alternative text once; other copies repeat the article's own lines. */
function copyOf(findings: Findings, first: number): KindAndWhy {
  const evidence = say('repeats line {line} of this document', { line: findings.page.facts[first]!.line + 1 });
  return because(
    contentKind(findings, first).kind === 'caption' ? 'image-placeholder' : 'repeated-title',
    0.7,
    evidence,
  );
}

function shapeEvidence(page: Page, i: number): Message[] {
  const run = shortRun(page, i);
  if (run >= 3) return [say('no sentence end in a run of {count} short lines', { count: run })];
  const [, to] = page.cores[2]!;
  if (i >= to) return [say('behind the end of the article')];
  if (i < page.title) return [say('above the headline')];
  return endsSentence(page.facts[i]!) ? [say('unlike the article around it')] : [say('no sentence end')];
}

/** Lines without a sentence end around this one. Counting stops at 40 each way. */
function shortRun(page: Page, i: number): number {
  const isShort = (at: number): boolean => !endsSentence(page.facts[at]!) && page.weight[at]! < 25;
  if (!isShort(i)) return 0;
  let from = i;
  let to = i + 1;
  while (from > 0 && i - from < 40 && isShort(from - 1)) from--;
  while (to < page.facts.length && to - i < 40 && isShort(to)) to++;
  return to - from;
}

/** In a list most of whose lines are marked as media, the unmarked ones are media too. */
function spreadMediaLists(findings: Findings, decided: KindAndWhy[]): void {
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
function joinWidgets({ page, sections }: Findings, decided: readonly KindAndWhy[]): KindAndWhy[] {
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

function contentKind(findings: Findings, i: number): KindAndWhy {
  const { page, content } = findings;
  const line = page.facts[i]!;
  const cues = page.cues[i]!;
  if (i === page.title) return because('title', 0.9, say('stands above the article and shares its words'));
  if (cues.dateline) return because('dateline', 0.9, say('a date and little else'));
  if (isBareDate(page, i)) return because('dateline', 0.8, say('a date and little else'));
  if ((cues.caption || hasPhotoCredit(line)) && page.weight[i]! < 70)
    return because('caption', 0.9, say('names a photograph’s source'));
  if (isCredit(findings, i)) return because('caption', 0.6, say('names a photograph’s source'));
  if (page.doubled[i] && page.weight[i]! < 70) return because('caption', 0.6, say('stands twice, as captions do'));
  if (cues.byline) return because('byline', 0.85, say('names an author or a source'));
  const short = !endsSentence(line) && page.weight[i]! < 25;
  if (isFollowingImage(findings, i) && page.weight[i]! < 45)
    return because('caption', 0.75, say('stands under an image'));
  const next = nextContent(content, i);
  if (short && isName(page, i) && (!isProseBelow(findings, i) || i - page.title <= 3)) {
    return because('byline', 0.7, say('a name beside the article'));
  }
  if (
    short &&
    line.words <= 25 &&
    line.end !== 'comma' &&
    next >= 0 &&
    (isParagraphUnder(page, i, next) || line.words > SUBHEADING_WORDS) &&
    previousContent(content, i) > page.title
  ) {
    return isCaptionLike(page, i)
      ? because('caption', 0.55, say('too long for a subheading, without a sentence end'))
      : because('subheading', 0.7, say('a short line without sentence end above a paragraph'));
  }
  if (isLead(findings, i)) return because('lead', 0.75, say('the first paragraph under the headline'));
  return because('body', 0.9, ...bodyEvidence(page, i));
}

/** Subheadings are shorter than what newspapers write under photographs. */
const SUBHEADING_WORDS = 10;

function isCaptionLike(page: Page, i: number): boolean {
  const line = page.facts[i]!;
  // Words of Vietnamese are syllables, of which a heading has more.
  const words = line.chars / line.words < 5 ? SUBHEADING_WORDS + 1 : SUBHEADING_WORDS;
  return line.words > words && line.end === 'open' && !line.startsDigit && !/^["“‘']/u.test(line.plain);
}

/** The photographer's name on a line of its own, under the caption. */
function isCredit(findings: Findings, i: number): boolean {
  const { page, content } = findings;
  if (i - 2 <= page.title || !isName(page, i) || !isProseBelow(findings, i)) return false;
  const above = page.facts[i - 1]!;
  return content[i - 1]! >= 0.5 && above.end === 'open' && above.words >= 5 && above.words <= 40;
}

/** A sentence of the article follows, past images and what does not belong to it. */
function isProseBelow({ page, content }: Findings, i: number): boolean {
  for (let j = i + 1; j < Math.min(content.length, i + 5); j++) {
    if (content[j]! >= 0.5) return endsSentence(page.facts[j]!) && !page.cues[j]!.byline;
  }
  return false;
}

function isParagraphUnder(page: Page, i: number, next: number): boolean {
  return page.paragraph[next] === 1 || (endsSentence(page.facts[next]!) && page.weight[next]! > page.weight[i]! * 1.5);
}

function bodyEvidence(page: Page, i: number): Message[] {
  if (page.paragraph[i]) return [say('a paragraph of {count} words', { count: page.facts[i]!.words })];
  return [say('stands inside the article')];
}

function isBareDate(page: Page, i: number): boolean {
  const line = page.facts[i]!;
  return (
    line.date &&
    line.letters <= 12 &&
    line.digits >= 4 &&
    /(?:19|20)\d\d|\d[:h]\d/.test(line.plain) &&
    !/[%$€°]/.test(line.plain)
  );
}

function isFollowingImage({ page, slugs }: Findings, i: number): boolean {
  const before = page.facts[i - 1];
  if (!before || i - 1 === page.title) return false;
  // A few words parted from the image by a blank line are a heading.
  const line = page.facts[i]!;
  if (line.blankBefore && !before.blankBefore && line.words <= 6 && line.end === 'open') return false;
  return !before.hasText || slugs[i - 1] === 'slug' || slugs[i - 1] === 'echo';
}

/** One to five words, nearly all with a capital: a person's or an agency's name. */
function isName(page: Page, i: number): boolean {
  const line = page.facts[i]!;
  return (
    line.words >= 1 &&
    line.words <= 6 &&
    line.digits === 0 &&
    line.uppers > 0 &&
    !line.startsLower &&
    line.laterCapitals >= line.laterWords * 0.75 &&
    line.end === 'open'
  );
}

/**
 * The first paragraph right under the headline, and set apart from the others: without a sentence end, by a name, a
 * date or an image behind it, by the newspaper's name before it, or because it is no longer than they are.
 */
function isLead(findings: Findings, i: number): boolean {
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

function nextContent(content: Float64Array, i: number): number {
  for (let j = i + 1; j < Math.min(content.length, i + 8); j++) if (content[j]! >= 0.5) return j;
  return -1;
}

function previousContent(content: Float64Array, i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) if (content[j]! >= 0.5) return j;
  return -1;
}

function headedBy(page: Page, section: Section): Message {
  return say('headed by “{heading}”', { heading: page.facts[section.at]!.plain });
}

function because(kind: BoilerplateKind | ContentKind, sure: number, ...evidence: Message[]): KindAndWhy {
  return { kind, sure, evidence };
}
