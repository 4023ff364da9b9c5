import { type Message, say } from '../message';
import { because, type Findings, type KindAndWhy } from './findings';
import { hasPhotoCredit } from './international';
import { isLead } from './leads';
import { endsSentence, type Page } from './page';

export function contentKind(findings: Findings, i: number): KindAndWhy {
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

function nextContent(content: Float64Array, i: number): number {
  for (let j = i + 1; j < Math.min(content.length, i + 8); j++) if (content[j]! >= 0.5) return j;
  return -1;
}

function previousContent(content: Float64Array, i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) if (content[j]! >= 0.5) return j;
  return -1;
}
