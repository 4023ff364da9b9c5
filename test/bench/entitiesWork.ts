import { SurfaceSums } from '../../src/core/corpus/surfaceSums';
import { bundledTables } from '../../src/core/entities/bundledTables';
import { findEntities } from '../../src/core/entities/find';
import { LineCache } from '../../src/core/entities/lineCache';
import { type Knowledge, NO_KNOWLEDGE } from '../../src/core/knowledge';
import { languagePack } from '../../src/core/languages';
import { ArticleText } from '../../src/core/text/document';
import { development, type GoldArticle, second } from '../eval/entitiesGold';
import { textTable } from '../reporting/table';
import { median, ms, timings } from './timing';

const RUNS = 7;
/** Articles of the eval, each so often, every time with other numbers, so that no two lines are the same. */
const TIMES = 6;
const SURFACES = 60_000;

/** Megabytes a second of entities on text that is content throughout, on one core. */
async function measure(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, articles] of [
    ['Vietnamese', [...development('vi'), ...second('vi')]],
    ['English', [...development('en'), ...second('en')]],
  ] as const) {
    const many = Array.from({ length: TIMES }, (_, i) => articles.map((article) => varied(article, i))).flat();
    const size = many.reduce((sum, { document }) => sum + Buffer.byteLength(document.text), 0) / 1e6;
    for (const [what, knowledge] of [
      ['', NO_KNOWLEDGE],
      [`, ${SURFACES / 1000},000 names remembered`, remembering(SURFACES)],
    ] as const) {
      const processor: number[] = [];
      const run = (): void => {
        const before = process.cpuUsage();
        for (const article of many) find(article, knowledge);
        processor.push(process.cpuUsage(before).user / 1000);
      };
      const time = median(await timings(run, RUNS));
      const used = median(processor.slice(-RUNS).sort((a, b) => a - b));
      const speed = (each: number): string => (size / (each / 1000)).toFixed(1);
      rows.push([`${name}${what}`, size.toFixed(2), speed(time), speed(used), ms(time)]);
    }
  }
  return [
    `Bundled as the product is; content lines only, as text, median of ${RUNS} runs; "of processor" is what the process used, whatever else ran`,
    '',
    textTable(['text', 'MB', 'MB/s', 'MB/s of processor', 'ms'], rows),
    '',
    await edits(),
  ].join('\n');
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

function find(article: GoldArticle, knowledge: Knowledge, cache?: LineCache): unknown {
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
