import * as fs from 'node:fs';
import * as path from 'node:path';
import type { LineKind } from '../../src/core/annotation';
import { bundledTables } from '../../src/core/entities/bundledTables';
import { findEntities } from '../../src/core/entities/find';
import { type Knowledge, NO_KNOWLEDGE } from '../../src/core/knowledge';
import { languagePack } from '../../src/core/languages';
import type { SuggestedEntity, SuggestedLine } from '../../src/core/suggestion';
import { ArticleText } from '../../src/core/text/document';

export interface GoldMention {
  /** UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly text: string;
}

export interface GoldArticle {
  readonly name: string;
  readonly language: string;
  readonly document: ArticleText;
  /** Content lines with their kinds. */
  readonly lines: readonly SuggestedLine[];
  readonly mentions: readonly GoldMention[];
}

const CONTENT = new Set(['title', 'lead', 'body', 'subheading', 'caption', 'byline', 'dateline']);
const root = path.join(__dirname, '../..');

const asLine = (line: number, kind: LineKind): SuggestedLine => ({ line, kind, score: 1, from: 'gold', evidence: [] });

interface GoldFile {
  readonly file: string;
  readonly language: string;
  readonly lines: readonly { readonly n: number; readonly kind: LineKind }[];
  readonly entities: readonly GoldMention[];
}

/** The five seeds with their adjudicated annotations. */
export function seeds(): GoldArticle[] {
  const folder = path.join(root, 'test/fixtures/gold');
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => {
      const gold = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as GoldFile;
      const document = new ArticleText(fs.readFileSync(path.join(root, 'sample/seeds', gold.file), 'utf8'));
      return {
        name: gold.file,
        language: gold.language,
        document,
        lines: gold.lines.filter(({ kind }) => CONTENT.has(kind)).map(({ n, kind }) => asLine(n - 1, kind)),
        mentions: gold.entities.map((one) => ({ ...one, ...document.toUtf16(one) })),
      };
    });
}

const KINDS: Readonly<Record<string, LineKind>> = { '=': 'title', '>': 'lead', '~': 'caption', '@': 'byline' };

/** Made-up development articles: see test/fixtures/entities/README.md for the marks. */
export function development(language?: string): GoldArticle[] {
  return articlesIn('.', language);
}

/** Written later than the recognisers; their mistakes were looked at after they had been counted once. */
export function second(language?: string): GoldArticle[] {
  return articlesIn('second', language);
}

/** Nobody looked at what is found in these, only at the sums. Keep it so. */
export function heldBack(language?: string): GoldArticle[] {
  return articlesIn('heldback', language);
}

function articlesIn(subfolder: string, language?: string): GoldArticle[] {
  const folder = path.join(root, 'test/fixtures/entities', subfolder);
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && (language === undefined || name.startsWith(`${language}-`)))
    .sort()
    .map((name) => parseArticle(name, fs.readFileSync(path.join(folder, name), 'utf8')));
}

export function parseArticle(name: string, marked: string): GoldArticle {
  let text = '';
  const lines: SuggestedLine[] = [];
  const mentions: GoldMention[] = [];
  for (const [index, raw] of marked.split('\n').entries()) {
    if (index > 0) text += '\n';
    const kind = KINDS[raw.charAt(0)];
    const body = kind === undefined ? raw : raw.slice(2);
    if (body.trim() !== '') lines.push(asLine(index, kind ?? 'body'));
    let last = 0;
    for (const match of body.matchAll(/\{([PLOEM]) ([^{}]+)\}/gu)) {
      text += body.slice(last, match.index);
      mentions.push({
        start: text.length,
        end: text.length + match[2]!.length,
        label: LABELS[match[1]!]!,
        text: match[2]!,
      });
      text += match[2]!;
      last = match.index + match[0].length;
    }
    text += body.slice(last);
  }
  return { name, language: name.slice(0, 2), document: new ArticleText(text), lines, mentions };
}

const LABELS: Readonly<Record<string, string>> = {
  P: 'PERSON',
  L: 'LOCATION',
  O: 'ORGANIZATION',
  E: 'EVENT',
  M: 'MISC',
};

export function find(article: GoldArticle, knowledge: Knowledge = NO_KNOWLEDGE): SuggestedEntity[] {
  return findEntities(article.document, article.lines, {
    language: article.language,
    pack: languagePack(article.language),
    tables: bundledTables,
    knowledge,
  });
}

export interface Counts {
  gold: number;
  found: number;
  right: number;
}

export type Tally = Map<string, Counts>;

/** Adds the exact matches (span and label) of one article to the tally, by label and over all. */
export function tallyArticle(tally: Tally, gold: readonly GoldMention[], found: readonly SuggestedEntity[]): void {
  const key = (start: number, end: number, label: string): string => `${start} ${end} ${label}`;
  const wanted = new Set(gold.map((one) => key(one.start, one.end, one.label)));
  for (const one of gold) for (const label of [one.label, 'all']) countsOf(tally, label).gold++;
  for (const one of found) {
    const right = wanted.has(key(one.range.start, one.range.end, one.label));
    for (const label of [one.label, 'all']) {
      countsOf(tally, label).found++;
      if (right) countsOf(tally, label).right++;
    }
  }
}

function countsOf(tally: Tally, label: string): Counts {
  let counts = tally.get(label);
  if (counts === undefined) {
    counts = { gold: 0, found: 0, right: 0 };
    tally.set(label, counts);
  }
  return counts;
}

export function f1({ gold, found, right }: Counts): number {
  return gold + found === 0 ? 1 : (2 * right) / (gold + found);
}
