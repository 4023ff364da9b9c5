import { SurfaceSums } from '../../src/core/corpus/surfaceSums';
import { bundledTables } from '../../src/core/entities/bundledTables';
import { findEntities } from '../../src/core/entities/find';
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
export async function bench(): Promise<string> {
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
      const time = median(await timings(() => many.map((article) => find(article, knowledge)), RUNS));
      rows.push([`${name}${what}`, size.toFixed(2), (size / (time / 1000)).toFixed(1), ms(time)]);
    }
  }
  return [
    `Content lines only, as text, median of ${RUNS} runs`,
    '',
    textTable(['text', 'MB', 'MB/s', 'ms'], rows),
  ].join('\n');
}

function varied(article: GoldArticle, i: number): GoldArticle {
  const text = article.document.text
    .split('\n')
    .map((line) => (line === '' ? line : `${line} Tin số ${i}.`))
    .join('\n');
  return { ...article, document: new ArticleText(text) };
}

function find(article: GoldArticle, knowledge: Knowledge): unknown {
  const { language, document, lines } = article;
  return findEntities(document, lines, { language, pack: languagePack(language), tables: bundledTables, knowledge });
}

function remembering(count: number): Knowledge {
  const surfaces = new SurfaceSums();
  // Names of the corpus' own shape: a third begins with the commonest family name.
  const first = ['Nguyễn', 'Trần', 'Sao', 'Hà', 'Công', 'Lê', 'Nguyễn', 'John', 'Mai'];
  for (let i = 0; i < count; i++) surfaces.add(`${first[i % first.length]} ${i.toString(36)} Sao\tPERSON\t1\t0\n`, 1);
  return { ...NO_KNOWLEDGE, surfaces };
}
