/**
 * Fits how scores become probabilities: `npx tsx training/calibrate.ts` → src/core/boilerplate/data/calibration.json.
 * Isotonic regression (pool adjacent violators: Ayer et al. 1955) of "the kind is right" on the score, over the made-up
 * pages as models see them that were fitted without them (test/fixtures/boilerplate/left-out.json).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBoilerplate } from '../src/core/annotation';
import { readMadeUp } from '../test/eval/boilerplatePages';
import { type JudgedKind, runLeftOut } from '../test/eval/boilerplateRuns';
import { HELD_BACK } from './developmentPages';

/** Lines pooled before anything else, so that a knot rests on more than a few of them. */
const POOL = 30;
/** No table is surer than this in either direction. */
const LEAST = 0.05;
const MOST = 0.985;

interface Bin {
  readonly score: number;
  readonly right: number;
  readonly lines: number;
}

function isotonic(lines: readonly JudgedKind[]): [number, number][] {
  const sorted = [...lines].sort((a, b) => a.score - b.score);
  let bins: Bin[] = [];
  for (let from = 0; from < sorted.length; from += POOL) {
    const part = sorted.slice(from, from + POOL);
    bins.push(merged(part.map(({ score, gold, said }) => ({ score, right: gold === said ? 1 : 0, lines: 1 }))));
  }
  for (let i = 1; i < bins.length; ) {
    if (bins[i - 1]!.right < bins[i]!.right) i++;
    else {
      bins = [...bins.slice(0, i - 1), merged(bins.slice(i - 1, i + 1)), ...bins.slice(i + 1)];
      i = Math.max(1, i - 1);
    }
  }
  return bins.map(({ score, right }) => [round(score), round(Math.min(MOST, Math.max(LEAST, right)))]);
}

function merged(bins: readonly Bin[]): Bin {
  const lines = bins.reduce((sum, bin) => sum + bin.lines, 0);
  const of = (value: (bin: Bin) => number): number =>
    bins.reduce((sum, bin) => sum + value(bin) * bin.lines, 0) / lines;
  return { score: of((bin) => bin.score), right: of((bin) => bin.right), lines };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function tables(withPack: boolean): string {
  const pages = readMadeUp().filter(({ id }) => !id.includes(HELD_BACK));
  const lines = runLeftOut(pages, withPack, (_, raw) => raw).flatMap(({ kinds }) => kinds);
  const rows = (isWanted: (line: JudgedKind) => boolean): string =>
    isotonic(lines.filter(isWanted))
      .map((knot) => `[${knot.join(', ')}]`)
      .join(', ');
  const content = rows(({ said }) => !isBoilerplate(said));
  const boilerplate = rows(({ said }) => isBoilerplate(said));
  return `{\n    "content": [${content}],\n    "boilerplate": [${boilerplate}]\n  }`;
}

const target = join(__dirname, '..', 'src/core/boilerplate/data/calibration.json');
writeFileSync(target, `{\n  "pack": ${tables(true)},\n  "none": ${tables(false)}\n}\n`);
