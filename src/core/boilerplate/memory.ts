import { isBoilerplate, isLineKind, type LineKind } from '../annotation';
import { type LineMemory, type LineVerdicts, NO_LINES } from '../knowledge';
import { type Message, say } from '../message';
import type { Steps } from '../steps';
import type { ArticleText } from '../text/document';
import type { Page } from './page';

/** What other documents say of a line. */
export interface Remembered {
  /** Added to the log odds of content: below 0 where the line recurs. */
  readonly shift: number;
  /** The kind that people confirmed most often elsewhere. */
  readonly kind: LineKind | undefined;
  /** Said of lines that differ in figures and names: `kind` then tells among kinds of content, or of boilerplate. */
  readonly alike: boolean;
  /** In how many documents people refused kinds for the line; `*` for every kind of boilerplate. */
  readonly refused: ReadonlyMap<string, number>;
  readonly evidence: readonly Message[];
}

const NOBODY: ReadonlyMap<string, number> = new Map();
const NOTHING: Remembered = { shift: 0, kind: undefined, alike: false, refused: NOBODY, evidence: [] };

/** Shifts of the log odds for what people said of the very line, and of lines like it. */
const CONFIRMED = 6;
const CONFIRMED_ALIKE = 4;
const REFUSED = 5;
const REFUSED_ALIKE = 3;
/** A line of this page that is the headline of another article: most likely a link to it. */
const OTHER_HEADLINE = -3;
/** So many files of one site with the same line are as good as certain; more add nothing. */
const MAX_FILES = 16;
/** A sentence of so many words may be written alike every day (*Gold rose by 5 dollars*) and is the article's. */
const PROSE_WORDS = 12;

/** Lines of about a millisecond's work. */
const STEP = 250;

/**
 * @param content the probability of content by the page alone, by line
 */
export function* rememberLines(
  page: Page,
  document: ArticleText,
  memory: LineMemory,
  site: string | undefined,
  content: Float64Array,
): Steps<Remembered[]> {
  if (memory === NO_LINES) return page.facts.map(() => NOTHING);
  const counts: Counts[] = [];
  for (const [i, { line }] of page.facts.entries()) {
    counts.push(memory.count(document.line(line), site));
    if (i % STEP === STEP - 1) yield;
  }
  const copies = articleCopies(page, counts);
  const remembered: Remembered[] = [];
  for (const [i, { line }] of page.facts.entries()) {
    const said = memory.verdicts(document.line(line), site);
    remembered.push(
      (said && saidElsewhere(said, i === page.title)) ?? recurrence(page, i, counts[i]!, copies, content[i]!),
    );
    if (i % STEP === STEP - 1) yield;
  }
  return remembered;
}

type Counts = ReturnType<LineMemory['count']>;

/** In how many files the article itself stands: those that hold at least half of its paragraphs. */
function articleCopies({ paragraph }: Page, counts: readonly Counts[]): Omit<Counts, 'alike'> {
  const paragraphs = counts.filter((_, i) => paragraph[i] === 1);
  const median = (files: readonly number[]): number => [...files].sort((a, b) => a - b)[(files.length - 1) >> 1] ?? 0;
  return { sameSite: median(paragraphs.map((each) => each.sameSite)), all: median(paragraphs.map(({ all }) => all)) };
}

/** Templates repeat lines within their site; another site's copy of an agency report repeats paragraphs. */
function recurrence(page: Page, i: number, counts: Counts, copies: Omit<Counts, 'alike'>, content: number) {
  const here = Math.max(0, counts.sameSite - copies.sameSite);
  const times = Math.max(here, counts.all - copies.all);
  const alike = counts.alike - copies.sameSite;
  if (i === page.title || (times === 0 && alike <= 0)) return NOTHING;
  const { dateline, byline, caption } = page.cues[i]!;
  // Who wrote it, when, and whose photograph it is, stands alike in every article and belongs to it.
  if (content >= 0.5 && (dateline || byline || caption)) return NOTHING;
  const line = page.facts[i]!;
  const isProse = content >= 0.5 && line.end === 'stop' && line.words >= PROSE_WORDS;
  const like = isProse ? 0 : alike;
  const exact = -1.5 * weightOf(here) - 0.4 * weightOf(times - here);
  const shift = Math.min(exact, -weightOf(like));
  if (shift === 0) return NOTHING;
  const evidence =
    like > times
      ? like === 1
        ? say('a line like this stands in one other file')
        : say('a line like this stands in {count} other files', { count: like })
      : times === 1
        ? say('stands in one other file')
        : say('stands in {count} other files', { count: times });
  return { ...NOTHING, shift, evidence: [evidence] };
}

function weightOf(files: number): number {
  return Math.log2(1 + Math.max(0, Math.min(files, MAX_FILES)));
}

function saidElsewhere({ confirmed, refused, alike }: LineVerdicts, isTitle: boolean): Remembered | undefined {
  const best = mostConfirmed(confirmed);
  if (best !== undefined) {
    const { kind, count } = best;
    const against = (refused.get(kind) ?? 0) + (isBoilerplate(kind) ? (refused.get('*') ?? 0) : 0);
    if (count > against) {
      if (isBoilerplate(kind)) return isTitle ? undefined : confirmedAs(kind, count, alike, -1);
      if (kind === 'title' && !isTitle) {
        return alike
          ? undefined
          : { ...NOTHING, shift: OTHER_HEADLINE, evidence: [say('the headline of another file')] };
      }
      // Teasers are the first words of the article that they lead to.
      return kind === 'lead' ? undefined : confirmedAs(kind, count, alike, 1);
    }
  }
  return refusedElsewhere(refused, alike);
}

function confirmedAs(kind: LineKind, count: number, alike: boolean, sign: 1 | -1): Remembered {
  const template = alike
    ? count === 1
      ? say('a line like this was confirmed as {kind} in one other file', { kind })
      : say('a line like this was confirmed as {kind} in {count} other files', { kind, count })
    : count === 1
      ? say('confirmed as {kind} in one other file', { kind })
      : say('confirmed as {kind} in {count} other files', { kind, count });
  const shift = sign * (alike ? CONFIRMED_ALIKE : CONFIRMED);
  return { shift, kind, alike, refused: NOBODY, evidence: [template] };
}

/** Who refuses a kind of boilerplate says that the line is none. */
function refusedElsewhere(refused: ReadonlyMap<string, number>, alike: boolean): Remembered | undefined {
  let count = 0;
  for (const [kind, files] of refused) if (kind === '*' || isBoilerplateKind(kind)) count = Math.max(count, files);
  if (count === 0) return undefined;
  const evidence = alike
    ? count === 1
      ? say('a line like this was refused as boilerplate in one other file')
      : say('a line like this was refused as boilerplate in {count} other files', { count })
    : count === 1
      ? say('refused as boilerplate in one other file')
      : say('refused as boilerplate in {count} other files', { count });
  return { shift: alike ? REFUSED_ALIKE : REFUSED, kind: undefined, alike, refused, evidence: [evidence] };
}

function isBoilerplateKind(kind: string): boolean {
  return isLineKind(kind) && isBoilerplate(kind);
}

/** How sure a kind may still be that people refused elsewhere. */
export function afterRefusals(score: number, kind: LineKind, { refused, alike }: Remembered): number {
  if (!isBoilerplate(kind) || refused.size === 0) return score;
  const files = Math.max(refused.get(kind) ?? 0, refused.get('*') ?? 0);
  return Math.min(score, 1 / (1 + (alike ? files / 2 : files)));
}

function mostConfirmed(kinds: ReadonlyMap<string, number>): { kind: LineKind; count: number } | undefined {
  let best: { kind: LineKind; count: number } | undefined;
  for (const [kind, count] of kinds) {
    if (!isLineKind(kind) || count <= 0) continue;
    // A tie goes to the first kind of the alphabet, so that the order of files does not tell.
    const isTie = best !== undefined && count === best.count && kind < best.kind;
    if (best === undefined || count > best.count || isTie) best = { kind, count };
  }
  return best;
}
