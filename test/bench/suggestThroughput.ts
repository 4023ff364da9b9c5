import { isBoilerplate } from '../../src/core/annotation';
import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import type { ArticleText as Text } from '../../src/core/text/document';
import type { TextRange } from '../../src/core/text/range';
import { textTable } from '../reporting/table';
import { megabytes, seedLikeArticles } from './articles';
import { shippedCore } from './shipped';
import { median, ms, processorTimes, timings } from './timing';

type Core = Awaited<ReturnType<typeof shippedCore>>;

const ARTICLES = 20;
const RUNS = 25;
/** Where a reader of dates has to look at every place: runs of figures, lists and brackets without a date in them. */
const FIGURES = ['1', '1 2 3 ', '12 ', '1/1/', '12:12:', '1-', '1, ', '2020 ', '1.000 ', '(1/1 '];
const WORST_CASE = 60_000;

/** What every layer has to do at least once: a look at every word. The unit that machines are compared in. */
function scanWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{M}]+/gu)) words++;
  return words;
}

/** Megabytes a second of `suggest` and of each layer, on seed-like articles. */
export async function bench(): Promise<string> {
  const core = await shippedCore();
  const { ArticleText, bundledTables, detectLanguage, findDates, findDocumentDate, findEntities, groupLines, suggest } =
    core;
  const texts = seedLikeArticles(ARTICLES);
  const size = megabytes(texts);
  const prepared = texts.map((text) => prepare(core, text));
  const baseline = median(await processorTimes(() => texts.map(scanWords), RUNS));
  const steps: [string, () => unknown][] = [
    ['scan of the words (baseline)', () => texts.map(scanWords)],
    ['language', () => texts.map(detectLanguage)],
    ['lines and blocks', () => prepared.map(({ document, pack }) => groupLines(document, label(core, document, pack)))],
    ["document's date", () => prepared.map((one) => findDocumentDate(one.document, one.lines, {}, one.language))],
    [
      'entities',
      () =>
        prepared.map((one) =>
          findEntities(one.document, one.content, { ...one, tables: bundledTables, knowledge: NO_KNOWLEDGE }),
        ),
    ],
    [
      'dates',
      () =>
        prepared.map((one) => findDates(one.document, one.ranges, { language: one.language, documentDate: one.date })),
    ],
    [
      'dates on raw text, boilerplate and all',
      () =>
        prepared.map((one) =>
          findDates(one.document, rawLines(one.document), { language: one.language, documentDate: one.date }),
        ),
    ],
    ['suggest, everything', () => texts.map((text) => suggest(new ArticleText(text), {}, NO_KNOWLEDGE))],
  ];
  const rows: string[][] = [];
  for (const [name, run] of steps) {
    const times = await processorTimes(run, RUNS);
    const time = median(times);
    const speed = (of: number): string => (size / (of / 1000)).toFixed(1);
    rows.push([name, speed(time), speed(times[0]!), ms(time / ARTICLES), (time / baseline).toFixed(1)]);
  }
  const worst = FIGURES.map((piece) => new ArticleText(piece.repeat(WORST_CASE / piece.length)));
  const worstTime = median(
    await timings(
      () => worst.map((text) => findDates(text, rawLines(text), { language: 'vi', documentDate: undefined })),
      1,
    ),
  );
  rows.push([
    `dates: ${FIGURES.length} × ${WORST_CASE / 1e3} kB of figures`,
    ((WORST_CASE * FIGURES.length) / 1e6 / (worstTime / 1000)).toFixed(1),
    '',
    '',
    '',
  ]);
  return [
    `${ARTICLES} articles, ${size.toFixed(2)} MB, ${RUNS} runs, in time of the processor`,
    '',
    textTable(['layer', 'MB/s, median', 'best', 'ms an article', '× baseline'], rows),
  ].join('\n');
}

function label({ labelLines, bundledModel }: Core, document: Text, pack: ReturnType<Core['languagePack']>) {
  return labelLines(document, { pack, model: bundledModel, memory: NO_KNOWLEDGE.lines });
}

function rawLines(document: Text): TextRange[] {
  return Array.from({ length: document.lines.count }, (_, line) => ({
    start: document.lines.start(line),
    end: document.lines.end(line),
  }));
}

function prepare(core: Core, text: string) {
  const { ArticleText, detectLanguage, findDocumentDate, languagePack } = core;
  const document = new ArticleText(text);
  const language = detectLanguage(document.text);
  const pack = languagePack(language);
  const lines = label(core, document, pack);
  const content = lines.filter(({ kind }) => !isBoilerplate(kind));
  const ranges = content.map(({ line }) => ({ start: document.lines.start(line), end: document.lines.end(line) }));
  return { document, language, pack, lines, content, ranges, date: findDocumentDate(document, lines, {}, language) };
}
