/**
 * Writes the features of all training pages, as the product itself computes them, for fit.py to fit:
 * `npx tsx training/writeFeatures.ts FOLDER [SEED]` → FOLDER/{features.f32,rows.json}.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readFeatures } from '../src/core/boilerplate/features';
import { readPage } from '../src/core/boilerplate/page';
import { readSections } from '../src/core/boilerplate/sections';
import { readSlugs } from '../src/core/boilerplate/slugs';
import { languagePack } from '../src/core/languages';
import type { LanguagePack } from '../src/core/languages/pack';
import { ArticleText } from '../src/core/text/document';
import { augment } from './augment';
import { brief } from './brief';
import { HELD_BACK, readDevelopmentPages } from './developmentPages';
import { sourcesOf } from './insets';
import { mixes } from './mixes';
import { type LabelledPage, readHeldBackSites, readWcxb } from './pages';
import { Random } from './random';
import { relabel } from './relabel';

/** Copies of each article besides the page as it is. */
const COPIES = 2;
/** News in brief made of each article. */
const BRIEFS = 1;
/** Pages made of each made-up article and the surroundings of others, and what a line of them weighs. */
const MIXES = 6;
const MIX_WEIGHT = 1.5;
/** Part of the pages that are read as if their language had no pack. */
const WITHOUT_PACK = 0.4;

interface Rows {
  /** `train`, `held-back`, `listing`, `page` for development pages, `mix` for what is made of them. */
  part: string[];
  site: string[];
  /** Where each page's rows start. */
  start: number[];
  labels: string;
  weights: number[];
}

function main(folder: string, seed: number): void {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, 'features.f32'), 'w');
  const rows: Rows = { part: [], site: [], start: [], labels: '', weights: [] };
  let names: string[] = [];
  let at = 0;
  const write = (page: LabelledPage, part: string, pack: LanguagePack | undefined, weight: number): void => {
    const { labels, values, columns } = featuresOf(page, pack);
    if (labels === '') return;
    names = columns;
    writeSync(file, new Uint8Array(values.buffer));
    rows.part.push(part);
    rows.site.push(page.site);
    rows.start.push(at);
    rows.labels += labels;
    rows.weights.push(weight);
    at += labels.length;
  };
  const heldBack = readHeldBackSites();
  const articles = readWcxb('articles').map(relabel);
  const training = articles.filter((page) => !heldBack.has(page.site) && page.labels.includes('C'));
  const sources = sourcesOf(training);
  const en = languagePack('en');
  for (const page of articles.filter(({ site }) => heldBack.has(site))) write(page, 'held-back', en, 1);
  for (const page of training) {
    const random = new Random(seed ^ createHash('sha256').update(page.id).digest().readUInt32LE(0));
    const pack = (): LanguagePack | undefined => (random.chance(WITHOUT_PACK) ? undefined : en);
    write(page, 'train', pack(), 1);
    for (let copy = 0; copy < COPIES; copy++) write(augment(page, sources, random), 'train', pack(), 1);
    for (let copy = 0; copy < BRIEFS; copy++) {
      const short = brief(page, sources, random);
      if (short) write(short, 'train', pack(), 1);
    }
  }
  // By the annotation guidelines, pages that only list articles have no content at all.
  for (const page of readWcxb('other-pages')) {
    if (heldBack.has(page.site) || !/listing|collection/.test(page.type)) continue;
    write({ ...page, labels: page.labels.replace(/C/g, 'S') }, 'listing', en, 0.5);
  }
  const made = readDevelopmentPages().filter(({ page }) => !page.id.includes(HELD_BACK));
  for (const { page, pack } of made) {
    write(page, 'page', pack, 1);
    write(page, 'page', undefined, 1);
  }
  const random = new Random(seed);
  for (const mix of mixes(
    made.map(({ page }) => page),
    MIXES,
    random,
  )) {
    write(mix, 'mix', random.chance(WITHOUT_PACK) ? undefined : languagePack(mix.id.slice(0, 2)), MIX_WEIGHT);
  }
  closeSync(file);
  writeFileSync(join(folder, 'rows.json'), JSON.stringify({ ...rows, names, count: at }));
  console.log(`${rows.start.length} pages, ${at} lines, ${names.length} features`);
}

function featuresOf(
  labelled: LabelledPage,
  pack: LanguagePack | undefined,
): { labels: string; values: Float32Array; columns: string[] } {
  const document = new ArticleText(labelled.lines.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\n'));
  const page = readPage(document, pack?.boilerplate);
  const table = readFeatures(page, readSections(page), readSlugs(page));
  const width = table.columns.length;
  const values = new Float32Array(table.rows * width);
  table.columns.forEach((column, c) => {
    for (let row = 0; row < table.rows; row++) values[row * width + c] = column[row]!;
  });
  const labels = page.facts.map((line) => labelled.labels[line.line] ?? 'S').join('');
  return { labels: labels.replace(/ /g, 'S'), values, columns: table.names };
}

main(process.argv[2] ?? join(__dirname, 'out'), Number(process.argv[3] ?? 1));
