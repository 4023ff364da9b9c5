import { type BoilerplateKind, isBoilerplate } from '../annotation';
import { type Message, say } from '../message';
import { contentKind } from './contentKinds';
import { because, type Findings, type KindAndWhy } from './findings';
import { endsSentence, type Page } from './page';
import { isMenuEntry, type Section } from './sections';
import { saysItTwice } from './slugs';

/** Words of English that web pages of all languages use for what is not text. */
const MEDIA =
  /^[[(]?\s*(?:videos?|clip|info-?graphics?|photos?|podcasts?|audio|e-?magazine|mega-?story|longform|album|trailer|gallery|live|mv)\b\s*[\])|:]?/iu;
const MEDIA_TAG =
  /^[[(|]?\s*(?:videos?|clip|info-?graphics?|photos?|podcasts?|audio|e-?magazine|mega-?story|longform|album|gallery)\s*[\])|:]/iu;

/** Lists of other articles follow a comment box without a heading, too; so far the box is taken to reach. */
const MAX_COMMENT_BOX = 10;

export function boilerplateKind(findings: Findings, i: number): KindAndWhy {
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

function headedBy(page: Page, section: Section): Message {
  return say('headed by “{heading}”', { heading: page.facts[section.at]!.plain });
}
