import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorSidecar } from '../../src/core/sidecar/anchor';
import { describeBlock } from '../../src/core/sidecar/describe';
import { encodeFingerprint } from '../../src/core/sidecar/fingerprint';
import { possiblyInOrder } from '../../src/core/sidecar/increasing';
import { EMPTY_SIDECAR, type Sidecar, type StoredBlock } from '../../src/core/sidecar/types';
import { ArticleText } from '../../src/core/text/document';
import { type EditedText, editLines, randomFrom, whereIs } from './edits';

const ROOT = join(__dirname, '../..');
const SHARES = [0.1, 0.3] as const;
/** Together a little over 100,000 placements. */
const ROUNDS = 200;

interface GoldFile {
  readonly file: string;
  readonly lines: readonly { readonly n: number; readonly kind: string }[];
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly label: string;
    readonly text: string;
  }[];
  readonly dates: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
    readonly value: string;
    readonly text: string;
  }[];
}

export interface GoldArticle {
  readonly file: string;
  readonly document: ArticleText;
  readonly sidecar: Sidecar;
}

/** The gold of the sample corpus as sidecars, blocks made of its runs of lines of one kind. */
export function goldArticles(): GoldArticle[] {
  const folder = join(ROOT, 'test/fixtures/gold');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldFile;
      const document = new ArticleText(readFileSync(join(ROOT, 'sample/seeds', gold.file), 'utf8'));
      return { file: gold.file, document, sidecar: toSidecar(gold, document) };
    });
}

function toSidecar(gold: GoldFile, document: ArticleText): Sidecar {
  const id = (prefix: string, n: number): string => `${prefix}-${String(n).padStart(6, '0')}`;
  const place = ({ start, end, text }: { start: number; end: number; text: string }) => ({ start, end, text });
  return {
    ...EMPTY_SIDECAR,
    source: {
      file: gold.file,
      sha256: '',
      length: document.codePoints.length,
      lines: encodeFingerprint(document),
    },
    blocks: blocksOf(gold, document, id),
    entities: gold.entities.map((e, n) => ({ id: id('e', n), label: e.label, ...place(e) })),
    dates: gold.dates.map((d, n) => ({ id: id('d', n), type: d.type, value: d.value, ...place(d) })),
  };
}

function blocksOf(gold: GoldFile, document: ArticleText, id: (prefix: string, n: number) => string): StoredBlock[] {
  const runs: { kind: string; first: number; last: number }[] = [];
  for (const { n, kind } of gold.lines) {
    const run = runs.at(-1);
    if (run?.kind === kind) run.last = n - 1;
    else runs.push({ kind, first: n - 1, last: n - 1 });
  }
  return runs.map(({ kind, first, last }, n) => {
    const range = { start: document.lines.start(first), end: document.lines.end(last) };
    return { id: id('b', n), kind, ...describeBlock(document, range) };
  });
}

interface Score {
  /** Placements that still exist in the edited text. */
  existing: number;
  right: number;
  /** Not placed although it still exists. */
  missed: number;
  /** Gone, and not placed. */
  gone: number;
  /** Placed where it is not. */
  wrong: number;
}

type Outcome = 'right' | 'missed' | 'gone' | 'wrong';

const emptyScore = (): Score => ({ existing: 0, right: 0, missed: 0, gone: 0, wrong: 0 });

function count(score: Score, outcome: Outcome): void {
  if (outcome === 'right' || outcome === 'missed') score.existing++;
  score[outcome]++;
}

/** Re-anchoring after random edits of the sample corpus: a table of what was found again, missed and misplaced. */
export async function evaluate(rounds = ROUNDS): Promise<string> {
  const articles = goldArticles();
  const rows: string[] = [];
  let placements = 0;
  for (const share of SHARES) {
    const scores = { entities: emptyScore(), dates: emptyScore(), blocks: emptyScore(), twins: emptyScore() };
    for (const [n, article] of articles.entries()) {
      const foreign = articles.flatMap((other) =>
        other === article ? [] : other.document.text.split('\n').filter((line) => line.trim() !== ''),
      );
      const twins = twinLines(article.document);
      for (let round = 0; round < rounds; round++) {
        const edited = editLines(article.document.text, share, foreign, randomFrom(round * 1000 + n * 10 + share * 10));
        placements += scoreOne(article, edited, twins, scores);
      }
    }
    for (const [name, score] of Object.entries(scores)) rows.push(row(share, name, score));
    rows.push(row(share, 'no twins', sum([scores.entities, scores.dates, scores.blocks])));
  }
  return [
    `Re-anchoring, ${placements} placements (entities, dates and blocks of the gold, ${rounds} edits of each article and share)`,
    'lines changed  layer       existing    right   missed    wrong  gone, not placed  wrong at most (95 %)',
    ...rows,
    'Twins stand on a line that has an identical one in the article.',
  ].join('\n');
}

function sum(scores: readonly Score[]): Score {
  const total = emptyScore();
  for (const score of scores) for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
  return total;
}

function row(share: number, name: string, score: Score): string {
  const percent = (n: number): string => `${((100 * n) / Math.max(1, score.existing)).toFixed(2)} %`.padStart(9);
  const bound = (100 * upperBound(score.wrong, score.existing + score.gone + score.wrong)).toFixed(4);
  const cells = [`${share * 100} %`.padStart(13), ` ${name.padEnd(9)}`, String(score.existing).padStart(9)];
  return `${cells.join(' ')}${percent(score.right)}${percent(score.missed)}${String(score.wrong).padStart(9)}${String(score.gone).padStart(18)}${bound.padStart(20)} %`;
}

/** One-sided 95 % bound on a rate: the rule of three for no events, else Wilson's (1927). */
function upperBound(events: number, trials: number): number {
  if (trials === 0) return 1;
  if (events === 0) return 3 / trials;
  const z = 1.645;
  const p = events / trials;
  const centre = p + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((p * (1 - p)) / trials + (z * z) / (4 * trials * trials));
  return (centre + spread) / (1 + (z * z) / trials);
}

function twinLines(document: ArticleText): ReadonlySet<number> {
  const seen = new Map<string, number[]>();
  for (let line = 0; line < document.lines.count; line++) {
    const text = document.line(line);
    seen.set(text, [...(seen.get(text) ?? []), line]);
  }
  return new Set([...seen.values()].filter((lines) => lines.length > 1).flat());
}

type Scores = Record<'entities' | 'dates' | 'blocks' | 'twins', Score>;

function scoreOne(article: GoldArticle, edited: EditedText, twins: ReadonlySet<number>, scores: Scores): number {
  const { document, sidecar } = article;
  const after = new ArticleText(edited.text);
  const placed = anchorSidecar(sidecar, after).sidecar;
  let placements = 0;
  for (const layer of ['entities', 'dates'] as const) {
    const found = new Map<string, { start: number; end: number }>(placed[layer].map((item) => [item.id, item]));
    for (const item of sidecar[layer]) {
      const range = document.toUtf16(item);
      const expected = whereIs(edited, range.start, range.end);
      const place = found.get(item.id);
      const actual = place && after.toUtf16(place);
      const isTwin = twins.has(document.lines.lineAt(range.start));
      count(scores[isTwin ? 'twins' : layer], outcome(expected === undefined ? [] : [expected], actual));
      placements++;
    }
  }
  const blocks = new Map(placed.blocks.map((block) => [block.id, block]));
  for (const block of sidecar.blocks) {
    const range = document.toUtf16(block);
    const first = document.lines.lineAt(range.start);
    const last = document.lines.lineAt(range.end);
    const expected = whereIsBlock(edited, after, first, last, document);
    const place = blocks.get(block.id);
    const actual = place && after.toUtf16(place);
    const isTwin = twins.has(first) || twins.has(last);
    count(scores[isTwin ? 'twins' : 'blocks'], outcome(expected, actual));
    placements++;
  }
  return placements;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function outcome(expected: readonly Range[], actual: Range | undefined): Outcome {
  if (actual === undefined) return expected.length === 0 ? 'gone' : 'missed';
  return expected.some(({ start, end }) => start === actual.start && end === actual.end) ? 'right' : 'wrong';
}

/**
 * A block is where most of its lines are together: no line of the rest that may have kept its place stands between them
 * (which of two lines was moved past the other cannot be told from the texts). Where two groups are as large, either.
 */
export function whereIsBlock(
  edited: EditedText,
  after: ArticleText,
  first: number,
  last: number,
  before: ArticleText,
): readonly Range[] {
  const lines = [...edited.lineOrigin.keys()].filter(
    (line) =>
      edited.lineOrigin[line] !== -1 &&
      before.line(edited.lineOrigin[line]!).trim() !== '' &&
      after.line(line).trim() !== '',
  );
  const kept = new Set(possiblyInOrder(lines.map((line) => edited.lineOrigin[line]!)).map((at) => lines[at]!));
  const groups: number[][] = [];
  let isBroken = true;
  for (const line of lines) {
    const was = edited.lineOrigin[line]!;
    if (was < first || was > last) isBroken ||= kept.has(line);
    else {
      if (isBroken) groups.push([line]);
      else groups.at(-1)!.push(line);
      isBroken = false;
    }
  }
  const most = Math.max(0, ...groups.map((group) => group.length));
  return groups
    .filter((group) => group.length === most)
    .map((group) => ({ start: after.lines.start(group[0]!), end: after.lines.end(group.at(-1)!) }));
}
