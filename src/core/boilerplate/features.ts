import { isBoilerplate } from '../annotation';
import { finish, type Steps } from '../steps';
import { blankFeatures, positionFeatures, runFeatures, windowFeatures } from './contextFeatures';
import { lineFeatures } from './lineFeatures';
import type { Page } from './page';
import type { Section } from './sections';
import type { SlugMark } from './slugs';
import { saysItTwice, sharedStart } from './slugs';
import { TokenIndex } from './tokens';

/** A column under construction: one value a line. */
export type Column = Float32Array;

const COLUMNS_AT_ONCE = 160;

/**
 * Named columns in a fixed order: the model's weights refer to them by number. Each group of features is filled in one
 * loop over the lines: a function for each feature, called line by line, takes twice as long.
 */
export class FeatureTable {
  readonly names: string[] = [];
  readonly columns: Column[] = [];
  readonly rows: number;
  /** Many columns' memory at once: to ask for each costs more than to fill it. */
  #memory = new Float32Array(0);
  #used = 0;

  constructor(rows: number) {
    this.rows = rows;
  }

  /** The next column: zeros, to be filled. */
  column(name: string): Column {
    if (this.#used + this.rows > this.#memory.length) {
      this.#memory = new Float32Array(this.rows * COLUMNS_AT_ONCE);
      this.#used = 0;
    }
    const column = this.#memory.subarray(this.#used, this.#used + this.rows);
    this.#used += this.rows;
    this.names.push(name);
    this.columns.push(column);
    return column;
  }
}

/** Neighbours whose own features a line sees. */
const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const SEEN_OF_NEIGHBOURS = [
  'length',
  'sentenceEnd',
  'capitalsRel',
  'digits',
  'image',
  'repeats',
  'ellipsis',
  'cueKind',
];

/**
 * Every feature of every line, language-neutral and relative to the document wherever that is possible. Cue features
 * are 0 without a language pack; the model is trained on pages with and without one.
 */
export function readFeatures(
  page: Page,
  sections: readonly (Section | undefined)[],
  slugs: readonly SlugMark[],
): FeatureTable {
  return finish(readFeaturesInSteps(page, sections, slugs));
}

export function* readFeaturesInSteps(
  page: Page,
  sections: readonly (Section | undefined)[],
  slugs: readonly SlugMark[],
): Steps<FeatureTable> {
  const table = new FeatureTable(page.facts.length);
  lineFeatures(page, table);
  yield;
  repetitionFeatures(page, slugs, table);
  yield;
  coreFeatures(page, table);
  yield;
  titleFeatures(page, table);
  yield;
  cueFeatures(page, sections, table);
  yield;
  positionFeatures(page, table);
  yield;
  runFeatures(page, table);
  yield;
  windowFeatures(page, table);
  yield;
  blankFeatures(page, table);
  yield;
  neighbourFeatures(table);
  yield;
  return table;
}

function repetitionFeatures(page: Page, slugs: readonly SlugMark[], table: FeatureTable): void {
  const { facts } = page;
  const n = facts.length;
  const repeats = table.column('repeats');
  const laterCopy = table.column('laterCopy');
  const doubled = table.column('doubled');
  const startsLikeNear = table.column('startsLikeNear');
  const doubledNear = table.column('doubledNear');
  const density = table.column('repeatDensity');
  const twice = table.column('saysItTwice');
  const slug = table.column('slug');
  const underSlug = table.column('underSlug');
  const repeated = new Int32Array(n + 1);
  const doubles = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    if (page.repeats[i]! > 1) repeats[i] = Math.log(page.repeats[i]!);
    if (page.firstOf[i] !== i) laterCopy[i] = 1;
    doubled[i] = page.doubled[i]!;
    repeated[i + 1] = repeated[i]! + (page.repeats[i]! > 1 ? 1 : 0);
    doubles[i + 1] = doubles[i]! + page.doubled[i]!;
    if (saysItTwice(page, facts[i]!)) twice[i] = 1;
    const mark = slugs[i];
    if (mark !== 'none') slug[i] = mark === 'slug' ? 1 : mark === 'glued' ? 2 : 3;
    if (i > 0 && (slugs[i - 1] === 'slug' || slugs[i - 1] === 'echo')) underSlug[i] = 1;
  }
  for (let i = 0; i < n; i++) {
    if (startsLikeNeighbour(page, i)) startsLikeNear[i] = 1;
    if (doubles[Math.min(n, i + 4)]! > doubles[Math.max(0, i - 3)]!) doubledNear[i] = 1;
    const from = Math.max(0, i - 5);
    const to = Math.min(n, i + 6);
    density[i] = (repeated[to]! - repeated[from]!) / (to - from);
  }
}

function startsLikeNeighbour(page: Page, i: number): boolean {
  const { facts } = page;
  const line = facts[i]!;
  if (line.tokenCount < 5) return false;
  for (let j = Math.max(0, i - 2); j <= Math.min(facts.length - 1, i + 2); j++) {
    if (j !== i && line.key !== facts[j]!.key && sharedStart(page, line, facts[j]!) >= 5) return true;
  }
  return false;
}

function coreFeatures(page: Page, table: FeatureTable): void {
  const { cohesion, pairCohesion, weight } = page;
  const n = page.facts.length;
  page.cores.forEach(([from, to], c) => {
    const inCore = table.column(`inCore${c}`);
    const toCore = table.column(`toCore${c}`);
    if (to === from) return;
    inCore.fill(1, from, to);
    for (let i = 0; i < from; i++) toCore[i] = -Math.log1p(from - i);
    for (let i = to; i < n; i++) toCore[i] = Math.log1p(i - to + 1);
  });
  const [from, to] = page.cores[2]![1] > page.cores[2]![0] ? page.cores[2]! : page.cores[1]!;
  const mean = { single: 0, pair: 0, lines: 0 };
  for (let i = from; i < to; i++) {
    if (weight[i]! < 8) continue;
    mean.single += cohesion[i]!;
    mean.pair += pairCohesion[i]!;
    mean.lines++;
  }
  const single = mean.lines > 0 ? mean.single / mean.lines : 0.5;
  const pair = mean.lines > 0 ? mean.pair / mean.lines : 0.1;
  table.column('cohesion').set(cohesion);
  table.column('pairCohesion').set(pairCohesion);
  const cohesionRel = table.column('cohesionRel');
  const pairCohesionRel = table.column('pairCohesionRel');
  const near = table.column('cohesionNear');
  for (let i = 0; i < n; i++) {
    cohesionRel[i] = cohesion[i]! - single;
    pairCohesionRel[i] = pairCohesion[i]! - pair;
    let sum = 0;
    let weights = 0;
    for (let j = Math.max(0, i - 3); j <= Math.min(n - 1, i + 3); j++) {
      const of = Math.min(weight[j]!, 80) + 0.1;
      sum += cohesion[j]! * of;
      weights += of;
    }
    near[i] = sum / weights - single;
  }
}

function titleFeatures(page: Page, table: FeatureTable): void {
  const { facts, title, pool } = page;
  const likeTitle = table.column('likeTitle');
  const isTitle = table.column('isTitle');
  const fromTitle = table.column('fromTitle');
  if (title < 0) return;
  const { key, tokens: first, tokenCount: count } = facts[title]!;
  const distinct = new Set<number>();
  for (let t = first; t < first + count; t++) distinct.add(pool.at(t));
  const words = new TokenIndex(new Map([...distinct].map((token) => [token, 0])));
  for (let i = 0; i < facts.length; i++) {
    const { tokens, tokenCount } = facts[i]!;
    if (tokenCount > 0 && distinct.size > 0) {
      const looked = Math.min(tokenCount, 60);
      let shared = 0;
      for (let t = tokens; t < tokens + looked; t++) if (words.get(pool.at(t)) >= 0) shared++;
      likeTitle[i] = shared / Math.min(looked, Math.max(4, distinct.size));
    }
    isTitle[i] = i === title ? 2 : facts[i]!.key === key ? 1 : 0;
    fromTitle[i] = Math.sign(i - title) * Math.log1p(Math.abs(i - title));
  }
}

function cueFeatures(page: Page, sections: readonly (Section | undefined)[], table: FeatureTable): void {
  const { cues } = page;
  const n = cues.length;
  const heading = table.column('heading');
  const kind = table.column('cueKind');
  const captionCue = table.column('captionCue');
  const bylineCue = table.column('bylineCue');
  const datelineCue = table.column('datelineCue');
  const sectionNames = table.column('sectionNames');
  const section = table.column('section');
  const stopWordsRel = table.column('stopWordsRel');
  const cuesNear = table.column('cuesNear');
  const sinceCue = table.column('sinceCue');
  const closed = table.column('closed');
  let stop = 0;
  let paragraphs = 0;
  for (let i = 0; i < n; i++) {
    if (!page.paragraph[i]) continue;
    stop += cues[i]!.stopWords;
    paragraphs++;
  }
  const mean = paragraphs > 0 ? stop / paragraphs : 0;
  const found = new Int32Array(n + 1);
  let last = -40;
  // Comment boxes, ratings and copyright lines close an article; what stands behind them seldom belongs to it.
  let closing = 0;
  for (let i = 0; i < n; i++) {
    const cue = cues[i]!;
    if (cue.heading !== undefined) heading[i] = 1;
    const of = cue.kind;
    if (of !== undefined && isBoilerplate(of)) {
      kind[i] = of === 'share-widget' ? 2 : of === 'navigation' ? 3 : of === 'site-chrome' ? 4 : 1;
      last = i;
    }
    found[i + 1] = found[i]! + (kind[i]! > 0 ? 1 : 0);
    if (cue.caption) captionCue[i] = 1;
    if (cue.byline) bylineCue[i] = 1;
    if (cue.dateline) datelineCue[i] = 1;
    sectionNames[i] = cue.sections;
    if (sections[i]) section[i] = 4 - Math.log1p(sections[i]!.distance) * 0.7;
    if (mean > 0) stopWordsRel[i] = Math.min(2, cue.stopWords / mean);
    sinceCue[i] = Math.log1p(Math.min(40, i - last));
    if (page.title >= 0 && i > page.title && (kind[i] === 2 || kind[i] === 4)) closing++;
    closed[i] = Math.min(closing, 12);
  }
  for (let i = 0; i < n; i++) cuesNear[i] = found[Math.min(n, i + 6)]! - found[Math.max(0, i - 5)]!;
}

function neighbourFeatures(table: FeatureTable): void {
  for (const name of SEEN_OF_NEIGHBOURS) {
    const source = table.columns[table.names.indexOf(name)]!;
    for (const offset of OFFSETS) {
      const column = table.column(`${name}${offset > 0 ? '+' : ''}${offset}`);
      if (offset < 0) column.set(source.subarray(0, Math.max(0, table.rows + offset)), Math.min(table.rows, -offset));
      else column.set(source.subarray(offset));
    }
  }
}
