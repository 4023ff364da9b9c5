import { isBoilerplate } from '../annotation';
import { finish, type Steps } from '../steps';
import { blankFeatures, positionFeatures, runFeatures, windowFeatures } from './contextFeatures';
import { lineFeatures } from './lineFeatures';
import type { Page } from './page';
import type { Section } from './sections';
import type { SlugMark } from './slugs';
import { saysItTwice, sharedStart } from './slugs';

/** A column under construction: one value a line. */
export type Column = Float32Array;

const COLUMNS_AT_ONCE = 40;

/** Named columns in a fixed order: the model's weights refer to them by number. */
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

  add(name: string, value: (row: number) => number): Column {
    const column = this.empty();
    for (let row = 0; row < this.rows; row++) column[row] = value(row);
    return this.keep(name, column);
  }

  /** A column of zeros, to be filled and kept. */
  empty(): Column {
    if (this.#used + this.rows > this.#memory.length) {
      this.#memory = new Float32Array(this.rows * COLUMNS_AT_ONCE);
      this.#used = 0;
    }
    this.#used += this.rows;
    return this.#memory.subarray(this.#used - this.rows, this.#used);
  }

  keep(name: string, column: Column): Column {
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
  const repeats = table.add('repeats', (i) => Math.log(page.repeats[i]!));
  table.add('laterCopy', (i) => (page.firstOf[i] === i ? 0 : 1));
  const doubled = table.add('doubled', (i) => page.doubled[i]!);
  table.add('startsLikeNear', (i) => {
    for (let j = Math.max(0, i - 2); j <= Math.min(facts.length - 1, i + 2); j++) {
      if (j !== i && facts[i]!.key !== facts[j]!.key && sharedStart(page, facts[i]!, facts[j]!) >= 5) return 1;
    }
    return 0;
  });
  table.add('doubledNear', (i) => {
    for (let j = Math.max(0, i - 3); j <= Math.min(facts.length - 1, i + 3); j++) if (doubled[j]! > 0) return 1;
    return 0;
  });
  table.add('repeatDensity', (i) => {
    let repeated = 0;
    const from = Math.max(0, i - 5);
    const to = Math.min(facts.length, i + 6);
    for (let j = from; j < to; j++) if (repeats[j]! > 0) repeated++;
    return repeated / (to - from);
  });
  table.add('saysItTwice', (i) => (saysItTwice(page, facts[i]!) ? 1 : 0));
  table.add('slug', (i) => (slugs[i] === 'none' ? 0 : slugs[i] === 'slug' ? 1 : slugs[i] === 'glued' ? 2 : 3));
  table.add('underSlug', (i) => (i > 0 && (slugs[i - 1] === 'slug' || slugs[i - 1] === 'echo') ? 1 : 0));
}

function coreFeatures(page: Page, table: FeatureTable): void {
  const n = page.facts.length;
  page.cores.forEach(([from, to], c) => {
    const none = to === from;
    table.add(`inCore${c}`, (i) => (!none && i >= from && i < to ? 1 : 0));
    table.add(`toCore${c}`, (i) =>
      none || (i >= from && i < to) ? 0 : i < from ? -Math.log1p(from - i) : Math.log1p(i - to + 1),
    );
  });
  const [from, to] = page.cores[2]![1] > page.cores[2]![0] ? page.cores[2]! : page.cores[1]!;
  const mean = { single: 0, pair: 0, lines: 0 };
  for (let i = from; i < to; i++) {
    if (page.weight[i]! < 8) continue;
    mean.single += page.cohesion[i]!;
    mean.pair += page.pairCohesion[i]!;
    mean.lines++;
  }
  const single = mean.lines > 0 ? mean.single / mean.lines : 0.5;
  const pair = mean.lines > 0 ? mean.pair / mean.lines : 0.1;
  table.keep('cohesion', new Float32Array(page.cohesion));
  table.keep('pairCohesion', new Float32Array(page.pairCohesion));
  table.add('cohesionRel', (i) => page.cohesion[i]! - single);
  table.add('pairCohesionRel', (i) => page.pairCohesion[i]! - pair);
  table.add('cohesionNear', (i) => {
    let sum = 0;
    let weights = 0;
    for (let j = Math.max(0, i - 3); j <= Math.min(n - 1, i + 3); j++) {
      const weight = Math.min(page.weight[j]!, 80) + 0.1;
      sum += page.cohesion[j]! * weight;
      weights += weight;
    }
    return sum / weights - single;
  });
}

function titleFeatures(page: Page, table: FeatureTable): void {
  const { facts, title, pool } = page;
  const words = new Set<number>();
  if (title >= 0) {
    const { tokens, tokenCount } = facts[title]!;
    for (let t = tokens; t < tokens + tokenCount; t++) words.add(pool.at(t));
  }
  table.add('likeTitle', (i) => {
    const { tokens, tokenCount } = facts[i]!;
    if (tokenCount === 0 || words.size === 0) return 0;
    const looked = Math.min(tokenCount, 60);
    let shared = 0;
    for (let t = tokens; t < tokens + looked; t++) if (words.has(pool.at(t))) shared++;
    return shared / Math.min(looked, Math.max(4, words.size));
  });
  table.add('isTitle', (i) => (i === title ? 2 : title >= 0 && facts[i]!.key === facts[title]!.key ? 1 : 0));
  table.add('fromTitle', (i) => (title < 0 ? 0 : Math.sign(i - title) * Math.log1p(Math.abs(i - title))));
}

function cueFeatures(page: Page, sections: readonly (Section | undefined)[], table: FeatureTable): void {
  const { cues } = page;
  const n = cues.length;
  table.add('heading', (i) => (cues[i]!.heading === undefined ? 0 : 1));
  const kind = table.add('cueKind', (i) => {
    const of = cues[i]!.kind;
    if (of === undefined || !isBoilerplate(of)) return 0;
    return of === 'share-widget' ? 2 : of === 'navigation' ? 3 : of === 'site-chrome' ? 4 : 1;
  });
  table.add('captionCue', (i) => (cues[i]!.caption ? 1 : 0));
  table.add('bylineCue', (i) => (cues[i]!.byline ? 1 : 0));
  table.add('datelineCue', (i) => (cues[i]!.dateline ? 1 : 0));
  table.add('sectionNames', (i) => cues[i]!.sections);
  table.add('section', (i) => (sections[i] ? 4 - Math.log1p(sections[i]!.distance) * 0.7 : 0));
  let stop = 0;
  let paragraphs = 0;
  for (let i = 0; i < n; i++) {
    if (!page.paragraph[i]) continue;
    stop += cues[i]!.stopWords;
    paragraphs++;
  }
  const mean = paragraphs > 0 ? stop / paragraphs : 0;
  table.add('stopWordsRel', (i) => (mean > 0 ? Math.min(2, cues[i]!.stopWords / mean) : 0));
  table.add('cuesNear', (i) => {
    let found = 0;
    for (let j = Math.max(0, i - 5); j <= Math.min(n - 1, i + 5); j++) if (kind[j]! > 0) found++;
    return found;
  });
  let last = -40;
  table.add('sinceCue', (i) => {
    if (kind[i]! > 0) last = i;
    return Math.log1p(Math.min(40, i - last));
  });
  // Comment boxes, ratings and copyright lines close an article; what stands behind them seldom belongs to it.
  let closing = 0;
  table.add('closed', (i) => {
    if (page.title >= 0 && i > page.title && (kind[i] === 2 || kind[i] === 4)) closing++;
    return Math.min(closing, 12);
  });
}

function neighbourFeatures(table: FeatureTable): void {
  for (const name of SEEN_OF_NEIGHBOURS) {
    const source = table.columns[table.names.indexOf(name)]!;
    for (const offset of OFFSETS) {
      const column = table.empty();
      if (offset < 0) column.set(source.subarray(0, Math.max(0, table.rows + offset)), Math.min(table.rows, -offset));
      else column.set(source.subarray(offset));
      table.keep(`${name}${offset > 0 ? '+' : ''}${offset}`, column);
    }
  }
}
