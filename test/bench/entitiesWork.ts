import { SurfaceSums } from '../../src/core/corpus/surfaceSums';
import { bundledTables } from '../../src/core/entities/bundledTables';
import { findEntities } from '../../src/core/entities/find';
import { LineCache } from '../../src/core/entities/lineCache';
import { type Knowledge, NO_KNOWLEDGE } from '../../src/core/knowledge';
import { languagePack } from '../../src/core/languages';
import type { SuggestedEntity } from '../../src/core/suggestion';
import { ArticleText } from '../../src/core/text/document';
import { development, type GoldArticle, second, seeds } from '../eval/entitiesGold';
import { textTable } from '../reporting/table';
import { median, ms, timings } from './timing';

const RUNS = 7;
/** Articles are taken again, every time with other numbers, so that no two lines are the same, up to so many bytes. */
const SIZE = 1e6;
const SURFACES = 60_000;

/**
 * Megabytes a second of entities on text that is content throughout, on one core. No collection is forced between the
 * passes: it throws compiled code away, and what is measured then is how fast V8 compiles.
 */
async function measure(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, articles, knowledge] of [
    ['Vietnamese, made up, many names', [...development('vi'), ...second('vi')], NO_KNOWLEDGE],
    ['Vietnamese, the samples', seeds().filter(({ language }) => language === 'vi'), NO_KNOWLEDGE],
    [
      `Vietnamese, made up, ${SURFACES / 1000},000 names remembered`,
      [...development('vi'), ...second('vi')],
      remembering(SURFACES),
    ],
    ['English, made up', [...development('en'), ...second('en')], NO_KNOWLEDGE],
  ] as const) {
    const many: GoldArticle[] = [];
    let size = 0;
    for (let i = 0; size < SIZE; i++) {
      for (const article of articles) {
        const one = varied(article, i);
        many.push(one);
        for (const { line } of one.lines) size += Buffer.byteLength(lineText(one, line)) + 1;
      }
    }
    const speeds: number[] = [];
    let names = 0;
    for (let i = -1; i < RUNS; i++) {
      names = 0;
      const before = process.cpuUsage();
      for (const article of many) names += find(article, knowledge).length;
      const { user, system } = process.cpuUsage(before);
      speeds.push(size / (user + system));
    }
    const [first, ...warm] = speeds;
    warm.sort((one, other) => one - other);
    rows.push([
      name,
      (size / 1e6).toFixed(2),
      (names / (size / 1e3)).toFixed(1),
      first!.toFixed(1),
      median(warm).toFixed(1),
      warm[RUNS - 1]!.toFixed(1),
    ]);
  }
  return [
    `Bundled as the product is; content lines only, in time of the processor with all that Node does besides (compiling, collecting garbage). The first pass reads the tables or compiles; then ${RUNS} passes`,
    '',
    textTable(['text', 'MB', 'names a kB', 'MB/s at first', 'MB/s, median', 'best'], rows),
    '',
    await edits(),
  ].join('\n');
}

function lineText({ document }: GoldArticle, line: number): string {
  return document.text.slice(document.lines.start(line), document.lines.end(line));
}

/** One line of a document of 1 MB changes, and its entities are asked for again. */
async function edits(): Promise<string> {
  const one = development('vi').map(({ document }) => document.text.replaceAll('\n\n', '\n'));
  const parts: string[] = [];
  for (let i = 0, size = 0; size < 1e6; i++) {
    const part = one[i % one.length]!.replaceAll('\n', ` ${i}.\n`);
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  const cache = new LineCache();
  const lines = parts.join('\n').split('\n');
  let count = 0;
  const article = (): GoldArticle => {
    lines[lines.length >> 1] = `Chiều nay ông Lê Văn Sáng đến Hà Nội lần thứ ${count++}.`;
    const document = new ArticleText(lines.join('\n'));
    const content = lines.map((_, line) => ({ line, kind: 'body' as const, score: 1, from: 'bench', evidence: [] }));
    return { name: 'vi-edit', language: 'vi', document, lines: content, mentions: [] };
  };
  const whole = median(await timings(() => find(article(), NO_KNOWLEDGE), 3, 1));
  const again = median(await timings(() => find(article(), NO_KNOWLEDGE, cache), RUNS));
  return textTable(
    [`edit of one line of ${lines.length}`, 'ms'],
    [
      ['everything read', ms(whole)],
      ['only what changed', ms(again)],
    ],
  );
}

function varied(article: GoldArticle, i: number): GoldArticle {
  const text = article.document.text
    .split('\n')
    .map((line) => (line === '' ? line : `${line} Tin số ${i}.`))
    .join('\n');
  return { ...article, document: new ArticleText(text) };
}

function find(article: GoldArticle, knowledge: Knowledge, cache?: LineCache): SuggestedEntity[] {
  const { language, document, lines } = article;
  return findEntities(document, lines, {
    language,
    pack: languagePack(language),
    tables: bundledTables,
    knowledge,
    cache,
  });
}

function remembering(count: number): Knowledge {
  const surfaces = new SurfaceSums();
  // Names of the corpus' own shape: a third begins with the commonest family name.
  const first = ['Nguyễn', 'Trần', 'Sao', 'Hà', 'Công', 'Lê', 'Nguyễn', 'John', 'Mai'];
  for (let i = 0; i < count; i++) surfaces.add(`${first[i % first.length]} ${i.toString(36)} Sao\tPERSON\t1\t0\n`, 1);
  return { ...NO_KNOWLEDGE, surfaces };
}

measure().then(
  (tables) => console.log(tables),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
