import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBoilerplate, LINE_KINDS, type LineKind } from '../../src/core/annotation';
import { bundledModel } from '../../src/core/boilerplate/bundledModel';
import { labelLines } from '../../src/core/boilerplate/label';
import { NO_LINES } from '../../src/core/knowledge';
import { languagePack } from '../../src/core/languages';
import type { LanguagePack } from '../../src/core/languages/pack';
import { ArticleText } from '../../src/core/text/document';
import { HELD_BACK, readDevelopmentPages } from '../../training/developmentPages';
import { readHeldBackSites, readWcxb } from '../../training/pages';
import { relabel } from '../../training/relabel';
import { bodyTextExtraction, sentenceFilter } from './boilerplateBaselines';
import { f1, figures, type Judged, mean, pairedBootstrap, percent, table } from './boilerplateMetrics';

const ROOT = join(__dirname, '../..');
const WORST = 20;

/** A page with the kinds of its lines, by line from 0; undefined where a line is not scored. */
interface GoldPage {
  readonly name: string;
  readonly document: ArticleText;
  readonly content: ReadonlyMap<number, boolean>;
  readonly kinds: ReadonlyMap<number, string>;
  readonly pack: LanguagePack | undefined;
}

interface Labelled {
  readonly page: GoldPage;
  readonly judged: Judged[];
  readonly kinds: readonly { readonly gold: string; readonly said: LineKind; readonly score: number }[];
}

/** Measures line labels on the seeds, the made-up pages and the held-back sites; returns the tables. */
export async function evaluate(): Promise<string> {
  const seeds = readSeeds();
  const made = readPages();
  const pages = made.filter(({ name }) => !name.includes(HELD_BACK));
  const held = made.filter(({ name }) => name.includes(HELD_BACK));
  const web = readWeb();
  const runs = [
    run('seeds, Vietnamese pack', seeds, true),
    run('seeds, no pack', seeds, false),
    run('made-up pages (trained on), own pack', pages, true),
    run('made-up pages (trained on), no pack', pages, false),
    run('WCXB held back, English pack', web, true),
    run('WCXB held back, no pack', web, false),
    run('made-up pages held back, own pack', held, true),
    run('made-up pages held back, no pack', held, false),
  ];
  const heuristics = [
    baseline('WCXB: BTE, cost 10', web, (lines) => bodyTextExtraction(lines, 10)),
    baseline('WCXB: BTE, cost 14', web, (lines) => bodyTextExtraction(lines, 14)),
    baseline('WCXB: sentence filter (C4)', web, sentenceFilter),
    baseline('made-up: BTE, cost 14', pages, (lines) => bodyTextExtraction(lines, 14)),
  ];
  const all = [
    ...runs.map(({ name, labelled }) => ({ name, documents: labelled.map(({ judged }) => judged) })),
    ...heuristics,
  ];
  return [
    'Content or boilerplate',
    table(
      ['set', 'pages', 'lines', 'accuracy', 'by page', 'content F1', 'macro', 'boilerplate macro', 'words macro'],
      all.map(({ name, documents }) => {
        const of = figures(documents);
        return [
          name,
          String(of.documents),
          String(of.lines),
          ...[
            of.accuracy,
            of.accuracyByDocument,
            of.contentMicro,
            of.contentMacro,
            of.boilerplateMacro,
            of.wordContentMacro,
          ].map(percent),
        ];
      }),
    ),
    '',
    `Macro content F1 above BTE (cost 10) on WCXB: 95 % of paired bootstrap draws within ${interval(runs[4]!.labelled, heuristics[0]!.documents)}`,
    '',
    'Exact kind',
    table(
      ['set', 'lines', 'right'],
      [...runs.slice(0, 4), ...runs.slice(6)].map(({ name, labelled }) => {
        const kinds = labelled.flatMap((one) => one.kinds);
        return [name, String(kinds.length), percent(mean(kinds.map(({ gold, said }) => (gold === said ? 1 : 0))))];
      }),
    ),
    '',
    'By kind: seeds and made-up pages, with pack',
    byKind([...runs[0]!.labelled, ...runs[2]!.labelled]),
    '',
    'Calibration of scores (seeds and made-up pages, with pack): probability said, and share of exact kinds that was right',
    calibration([...runs[0]!.labelled, ...runs[2]!.labelled]),
    '',
    `The ${WORST} worst pages, with pack`,
    worst([...runs[0]!.labelled, ...runs[2]!.labelled, ...runs[4]!.labelled]),
  ].join('\n');
}

function readSeeds(): GoldPage[] {
  const folder = join(ROOT, 'sample/seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(
        readFileSync(join(ROOT, 'test/fixtures/gold', name.replace('.txt', '.json')), 'utf8'),
      ) as {
        lines: { n: number; kind: string }[];
      };
      const kinds = new Map(gold.lines.map(({ n, kind }) => [n - 1, kind]));
      return {
        name,
        document: new ArticleText(readFileSync(join(folder, name), 'utf8')),
        kinds,
        content: contentOf(kinds),
        pack: languagePack('vi'),
      };
    });
}

function readPages(): GoldPage[] {
  return readDevelopmentPages().map(({ page, pack, kinds: list }) => {
    const kinds = new Map(list.flatMap((kind, line) => (kind === '' || kind === '?' ? [] : [[line, kind] as const])));
    return { name: page.id, document: new ArticleText(page.lines.join('\n')), kinds, content: contentOf(kinds), pack };
  });
}

function readWeb(): GoldPage[] {
  const heldBack = readHeldBackSites();
  return readWcxb('articles')
    .filter(({ site }) => heldBack.has(site))
    .map(relabel)
    .map((page) => {
      const lines = page.lines.map((line) => line.replace(/[\r\n]+/g, ' '));
      const content = new Map(
        [...page.labels].flatMap((label, line) => (/[CB]/.test(label) ? [[line, label === 'C'] as const] : [])),
      );
      return {
        name: page.site,
        document: new ArticleText(lines.join('\n')),
        kinds: new Map(),
        content,
        pack: languagePack('en'),
      };
    });
}

function contentOf(kinds: ReadonlyMap<number, string>): Map<number, boolean> {
  return new Map([...kinds].map(([line, kind]) => [line, !isBoilerplate(kind)]));
}

function run(name: string, pages: readonly GoldPage[], withPack: boolean): { name: string; labelled: Labelled[] } {
  const labelled = pages.map((page) => {
    const lines = labelLines(page.document, {
      pack: withPack ? page.pack : undefined,
      model: bundledModel,
      memory: NO_LINES,
    });
    const judged: Judged[] = [];
    const kinds: { gold: string; said: LineKind; score: number }[] = [];
    for (const { line, kind, score } of lines) {
      const gold = page.content.get(line);
      if (gold === undefined) continue;
      judged.push({ gold, said: !isBoilerplate(kind), score, words: wordsOf(page.document, line) });
      kinds.push({ gold: page.kinds.get(line) ?? '', said: kind, score });
    }
    return { page, judged, kinds };
  });
  return { name, labelled };
}

function baseline(
  name: string,
  pages: readonly GoldPage[],
  method: (lines: readonly string[]) => boolean[],
): { name: string; documents: Judged[][] } {
  const documents = pages.map((page) => {
    const numbers = Array.from({ length: page.document.lines.count }, (_, i) => i).filter((i) =>
      page.document.line(i).trim(),
    );
    const said = method(numbers.map((line) => page.document.line(line)));
    return numbers.flatMap((line, i) => {
      const gold = page.content.get(line);
      return gold === undefined ? [] : [{ gold, said: said[i]!, score: 1, words: wordsOf(page.document, line) }];
    });
  });
  return { name, documents };
}

function wordsOf(document: ArticleText, line: number): number {
  return document.line(line).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function interval(ours: readonly Labelled[], theirs: readonly (readonly Judged[])[]): string {
  const macro = (lines: readonly Judged[]): number => f1(lines, true);
  const [low, high] = pairedBootstrap(
    ours.map(({ judged }) => macro(judged)),
    theirs.map(macro),
  );
  return `${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)} points`;
}

function byKind(labelled: readonly Labelled[]): string {
  const lines = labelled.flatMap(({ kinds }) => kinds);
  const rows = LINE_KINDS.map((kind) => {
    const gold = lines.filter((line) => line.gold === kind);
    const said = lines.filter((line) => line.said === kind);
    const hit = gold.filter((line) => line.said === kind).length;
    const confused = new Map<string, number>();
    for (const line of gold) if (line.said !== kind) confused.set(line.said, (confused.get(line.said) ?? 0) + 1);
    const most = [...confused]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([other, count]) => `${other} ${count}`);
    return [
      kind,
      String(gold.length),
      percent(hit / Math.max(1, said.length)),
      percent(hit / Math.max(1, gold.length)),
      most.join(', '),
    ];
  });
  return table(['kind', 'lines', 'precision', 'recall', 'taken for'], rows);
}

function calibration(labelled: readonly Labelled[]): string {
  const lines = labelled.flatMap(({ kinds }) => kinds);
  const rows = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((from, i, edges) => {
    const to = edges[i + 1] ?? 1.01;
    const inside = lines.filter(({ score }) => score >= from && score < to);
    return [
      `${from.toFixed(2)} up`,
      String(inside.length),
      percent(mean(inside.map(({ score }) => score))),
      percent(mean(inside.map(({ gold, said }) => (gold === said ? 1 : 0)))),
    ];
  });
  return table(['score', 'lines', 'said', 'right'], rows);
}

function worst(labelled: readonly Labelled[]): string {
  const rows = labelled
    .filter(({ judged }) => judged.length > 0)
    .map(({ page, judged }) => ({
      name: page.name,
      score: f1(judged, true),
      wrong: judged.filter(({ gold, said }) => gold !== said).length,
      lines: judged.length,
    }))
    .sort((a, b) => a.score - b.score)
    .slice(0, WORST)
    .map(({ name, score, wrong, lines }) => [name, percent(score), `${wrong} of ${lines}`]);
  return table(['page', 'content F1', 'wrong lines'], rows);
}
