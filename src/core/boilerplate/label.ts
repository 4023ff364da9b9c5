import { isBoilerplate, type LineKind } from '../annotation';
import type { LineMemory } from '../knowledge';
import type { LanguagePack } from '../languages/pack';
import { finish, type Steps } from '../steps';
import type { SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';
import { calibrated } from './calibration';
import { readFeaturesInSteps } from './features';
import { decideKinds } from './kinds';
import type { LineModel } from './lineModel';
import { afterRefusals, rememberLines } from './memory';
import { readPageInSteps } from './page';
import { applyRules } from './rules';
import { readSections } from './sections';
import { readSlugs } from './slugs';

export interface LineContext {
  readonly pack: LanguagePack | undefined;
  readonly model: LineModel;
  /** Lines known from other documents. */
  readonly memory: LineMemory;
  readonly site?: string | undefined;
  /** The headline, where metadata tells it. */
  readonly title?: string | undefined;
  /** How a score as computed becomes a probability; by the fitted table where not given. */
  readonly probability?: (kind: LineKind, raw: number, hasPack: boolean) => number;
}

/** The recogniser's id and version, as suggestions carry it. */
const FROM = 'lines@1';

/**
 * The threshold that makes F1 greatest lies below one half: at half of the F1 reached (Lipton, Elkan and Naryanaswamy
 * 2014). This shift of the log odds puts it there: at a probability of 0.4, by the training pages.
 */
const F1_SHIFT = 0.4;

/** Tells what each non-blank line is for: one label for every such line, in order. Pure. */
export function labelLines(document: ArticleText, context: LineContext): SuggestedLine[] {
  return finish(labelLinesInSteps(document, context));
}

export function* labelLinesInSteps(document: ArticleText, context: LineContext): Steps<SuggestedLine[]> {
  const page = yield* readPageInSteps(document, context.pack?.boilerplate, context.title);
  yield;
  const sections = readSections(page);
  yield;
  const slugs = readSlugs(page);
  const features = yield* readFeaturesInSteps(page, sections, slugs);
  const learned = (yield* context.model.odds(features)).map((odds) => odds + F1_SHIFT);
  yield;
  const content = applyRules(page, learned, sections, slugs).map((odds) => 1 / (1 + Math.exp(-odds)));
  const remembered = yield* rememberLines(page, document, context.memory, context.site, content);
  remembered.forEach(({ shift }, i) => {
    if (shift !== 0) content[i] = shifted(content[i]!, shift);
  });
  const { probability = calibrated } = context;
  const decided = yield* decideKinds({ page, sections, slugs, content });
  yield;
  const lines: SuggestedLine[] = [];
  for (const [i, { kind, sure, evidence }] of decided.entries()) {
    const other = remembered[i]!;
    const certainty = isBoilerplate(kind) ? 1 - content[i]! : content[i]!;
    // What was said of lines like it tells the kind where the page does not say that it is of the other sort.
    const isTold = other.kind !== undefined && (!other.alike || isBoilerplate(other.kind) === isBoilerplate(kind));
    const score = isTold
      ? Math.max(other.alike ? 0.8 : 0.9, certainty)
      : afterRefusals(probability(kind, certainty * sure, context.pack !== undefined), kind, other);
    lines.push({
      line: page.facts[i]!.line,
      kind: isTold ? other.kind! : kind,
      score: round(score),
      from: FROM,
      evidence: other.evidence.length === 0 ? evidence : [...other.evidence, ...evidence],
    });
    if (i % STEP === STEP - 1) yield;
  }
  return lines;
}

/** Lines of less than a millisecond's work. */
const STEP = 1000;

function shifted(probability: number, shift: number): number {
  const odds = Math.exp(Math.log(probability / (1 - probability)) + shift);
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
}

function round(score: number): number {
  return Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000;
}
