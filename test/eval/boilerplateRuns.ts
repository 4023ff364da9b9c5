import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBoilerplate, type LineKind } from '../../src/core/annotation';
import { bundledModel } from '../../src/core/boilerplate/bundledModel';
import { type LineContext, labelLines } from '../../src/core/boilerplate/label';
import type { LineModel } from '../../src/core/boilerplate/lineModel';
import { type LineMemory, NO_LINES } from '../../src/core/knowledge';
import type { Heuristic } from './boilerplateBaselines';
import type { Judged } from './boilerplateMetrics';
import type { GoldPage } from './boilerplatePages';

const FIXTURES = join(__dirname, '../fixtures/boilerplate');

export interface JudgedKind {
  readonly gold: string;
  readonly said: LineKind;
  readonly score: number;
}

/** What was said of one page, beside what is right. */
export interface Labelled {
  readonly page: GoldPage;
  readonly judged: readonly Judged[];
  readonly kinds: readonly JudgedKind[];
}

/** The program as it is. */
export function run(
  pages: readonly GoldPage[],
  withPack: boolean,
  memory: (page: GoldPage) => LineMemory = () => NO_LINES,
): Labelled[] {
  return pages.map((page) => labelled(page, withPack, bundledModel, undefined, memory(page)));
}

function labelled(
  page: GoldPage,
  withPack: boolean,
  model: LineModel,
  probability?: LineContext['probability'],
  memory: LineMemory = NO_LINES,
): Labelled {
  const pack = withPack ? page.pack : undefined;
  const judged: Judged[] = [];
  const kinds: JudgedKind[] = [];
  const context = { pack, model, memory, ...(probability && { probability }) };
  for (const { line, kind, score } of labelLines(page.document, context)) {
    const gold = page.content.get(line);
    if (gold === undefined) continue;
    judged.push({ gold, said: !isBoilerplate(kind), score, words: wordsOf(page, line) });
    kinds.push({ gold: page.kinds.get(line) ?? '', said: kind, score });
  }
  return { page, judged, kinds };
}

/**
 * The program with models that were fitted without the page: what it would say of a site it does not know.
 * @param probability for fitting the table of probabilities, to see scores as they are without it
 */
export function runLeftOut(
  pages: readonly GoldPage[],
  withPack: boolean,
  probability?: LineContext['probability'],
): Labelled[] {
  const stored = JSON.parse(readFileSync(join(FIXTURES, 'left-out.json'), 'utf8')) as Record<
    string,
    Record<'pack' | 'none', number[]>
  >;
  return pages.map((page) => {
    const own = stored[page.id]?.[withPack ? 'pack' : 'none'];
    const odds: LineModel['odds'] = function* ({ rows }) {
      yield;
      if (own?.length !== rows) throw new Error(`${page.id} changed since left-out.json was written: fit again.`);
      return Float64Array.from(own);
    };
    return labelled(page, withPack, { features: bundledModel.features, odds }, probability);
  });
}

export function runHeuristic(pages: readonly GoldPage[], heuristic: Heuristic): Judged[][] {
  return pages.map((page) => {
    const numbers = Array.from({ length: page.document.lines.count }, (_, i) => i).filter((i) =>
      page.document.line(i).trim(),
    );
    const said = heuristic(numbers.map((line) => page.document.line(line)));
    const at = new Map(numbers.map((line, i) => [line, said[i]!]));
    return judge(page, (line) => at.get(line) ?? false);
  });
}

/** The reference model's answers, as they were stored. */
export function readReference(pages: readonly GoldPage[]): Judged[][] {
  const stored = JSON.parse(readFileSync(join(FIXTURES, 'reference-model.json'), 'utf8')) as Record<string, string>;
  return pages.map((page) => {
    const bits = Buffer.from(stored[page.id] ?? '', 'base64');
    return judge(page, (line) => ((bits[line >> 3] ?? 0) & (1 << (line & 7))) !== 0);
  });
}

function judge(page: GoldPage, say: (line: number) => boolean): Judged[] {
  return [...page.content].map(([line, gold]) => ({ gold, said: say(line), score: 1, words: wordsOf(page, line) }));
}

function wordsOf(page: GoldPage, line: number): number {
  return page.document.line(line).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
