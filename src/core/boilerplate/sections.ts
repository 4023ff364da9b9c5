import { isBoilerplate, type LineKind } from '../annotation';
import { endsSentence, type Page } from './page';

/** The heading a line stands under. */
export interface Section {
  /** Index of the heading. */
  readonly at: number;
  readonly kind: LineKind;
  /** Lines between the heading and this one. */
  readonly distance: number;
  /** It is an article's comment box. */
  readonly comments: boolean;
}

/** A heading says nothing of lines farther away. */
const MAX_SECTION = 60;
/** So long, with more than one sentence, that a teaser it is not (word equivalents). */
const SURELY_PARAGRAPH = 70;
/** A sentence of the article, behind headlines that have no teasers. */
const SENTENCE = 10;

/** The section each line is in, undefined outside all. Headings come from the language pack only. */
export function readSections(page: Page): (Section | undefined)[] {
  const sections: (Section | undefined)[] = [];
  let open: { at: number; kind: LineKind; comments: boolean } | undefined;
  let aboveHere = 0;
  const lastCore = page.cores[2]![1] - 1;
  page.facts.forEach((line, i) => {
    const cues = page.cues[i]!;
    if (i > page.title && page.paragraph[i] && !open) aboveHere += page.weight[i]!;
    if (i > 0 && open && startsAnew(page, i)) open = undefined;
    if (open && (i === page.title || (!open.comments && outgrows(page, i, open.kind)))) open = undefined;
    if (cues.closes && aboveHere >= ENOUGH_ABOVE) open = { at: i, kind: 'share-widget', comments: true };
    else if (isMenuEntry(page, i)) open = undefined;
    else if (open?.comments && isSortTab(page, i, open.at)) {
      // The box goes on.
    } else if (cues.heading !== undefined) {
      open = isBoilerplate(cues.heading) ? { at: i, kind: cues.heading, comments: false } : undefined;
    } else if (
      cues.kind !== undefined &&
      !open?.comments &&
      cues.kind !== open?.kind &&
      isBoilerplate(cues.kind) &&
      line.words <= 12
    ) {
      // A button inside a list does not end it, a menu behind it does.
      if (cues.kind === 'navigation') open = undefined;
    } else if (open && (i - open.at > MAX_SECTION || resumes(page, i, open.at, lastCore))) open = undefined;
    sections.push(
      open && open.at !== i
        ? { at: open.at, kind: open.kind, comments: open.comments, distance: i - open.at }
        : undefined,
    );
  });
  return sections;
}

/** So much text, in word equivalents, stands above the comment box that belongs to an article. */
const ENOUGH_ABOVE = 60;

/** The name of a section beside another one: a menu, though the same words may head a list elsewhere. */
export function isMenuEntry(page: Page, i: number): boolean {
  const isName = (at: number): boolean => page.cues[at]?.sections === 1;
  return isName(i) && (isName(i - 1) || isName(i + 1));
}

/** *Newest*, *Most liked*: how a comment box is sorted, though *Newest* heads lists elsewhere. */
function isSortTab(page: Page, i: number, heading: number): boolean {
  const isButton = (at: number): boolean => page.cues[at]?.kind === 'share-widget';
  return i - heading <= 6 && page.facts[i]!.words <= 3 && (isButton(i + 1) || (isButton(i - 1) && isButton(i + 2)));
}

/** Comment boxes, menus and forms hold short lines only. */
function outgrows(page: Page, i: number, kind: LineKind): boolean {
  if (kind === 'related-links' || kind === 'most-read' || kind === 'media-list') return false;
  return page.facts[i]!.words > 8;
}

/**
 * A short line that breaks the list's habit: items are parted by blank lines, and this one follows its forerunner at
 * once; or a loading message, which stands between the parts of a page. A heading without a cue starts another section.
 */
function startsAnew(page: Page, i: number): boolean {
  const line = page.facts[i]!;
  if (page.cues[i]!.kind === 'site-chrome' && line.end !== 'open' && line.words <= 8) return true;
  if (line.blankBefore || line.words > 5 || line.words < 2 || line.end !== 'open' || line.image !== 'none')
    return false;
  return page.facts[i - 1]!.blankBefore && page.facts[i - 2]?.blankBefore === true && !page.doubled[i];
}

/** The article goes on behind an inset: a paragraph, and more of the article behind it. */
function resumes(page: Page, i: number, heading: number, lastCore: number): boolean {
  const line = page.facts[i]!;
  if (line.end === 'ellipsis') return false;
  const sentence = line.end === 'stop' && page.weight[i]! >= SENTENCE;
  if (sentence && i < page.cores[1]![1] + 4 && i - heading > 2 && isBareList(page, heading + 1, i)) return true;
  if (i > lastCore || !page.paragraph[i]) return false;
  if (page.weight[i]! >= SURELY_PARAGRAPH && line.breaks > 0) return true;
  const before = page.facts[i - 1];
  // A short line right above, in a list: this is its teaser.
  const isTeaser =
    i - 1 > heading && before !== undefined && !endsSentence(before) && before.words <= 30 && page.weight[i]! < 45;
  return !isTeaser && i - heading > 1;
}

/** Headlines without teasers: a paragraph behind them is none of theirs. */
function isBareList(page: Page, from: number, to: number): boolean {
  for (let j = from; j < to; j++) {
    const line = page.facts[j]!;
    if (line.end === 'stop' || line.end === 'ellipsis' || page.doubled[j] || line.image !== 'none' || line.words < 3)
      return false;
  }
  return true;
}
