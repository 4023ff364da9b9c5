import { compareByCodePoint } from '../core/corpus/order';
import type { LocatedFinding } from './located';
import { pathBelow } from './paths';
import { type Disk, UsageError } from './world';

/**
 * Findings that a corpus starts with and that are not reported: by file (relative to the baseline's folder), rule and
 * sentence, with how often. Numbers in sentences do not count, so that an edit elsewhere in a file brings none back.
 */
export interface Baseline {
  readonly counts: ReadonlyMap<string, number>;
}

const VERSION = 1;

/** @throws UsageError when the text is no baseline */
export function readBaseline(name: string, text: string): Baseline {
  const fail = (): never => {
    throw new UsageError(`--baseline ${name}: this is no baseline. Make one with --update-baseline.`);
  };
  const parsed = parseJson(text);
  const content =
    isRecord(parsed) && parsed.version === VERSION && isRecord(parsed.findings) ? parsed.findings : fail();
  const counts = new Map<string, number>();
  for (const [file, rules] of Object.entries(content)) {
    for (const [rule, sentences] of Object.entries(isRecord(rules) ? rules : fail())) {
      for (const [sentence, count] of Object.entries(isRecord(sentences) ? sentences : fail())) {
        counts.set(keyOf(file, rule, sentence), typeof count === 'number' ? count : fail());
      }
    }
  }
  return { counts };
}

/** The findings that the baseline does not hold, and how many of its own were not found any more. */
export function subtractBaseline(
  baseline: Baseline,
  findings: readonly LocatedFinding[],
  place: BaselinePlace,
): { readonly kept: LocatedFinding[]; readonly gone: number } {
  const left = new Map(baseline.counts);
  const kept = findings.filter((finding) => {
    const key = keyOf(fileOf(finding, place), finding.rule, sentenceOf(finding));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  return { kept, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

/** The baseline's text: sorted, so that two runs give the same bytes and a change is a small diff. */
export function writeBaseline(findings: readonly LocatedFinding[], place: BaselinePlace): string {
  const files: Record<string, Record<string, Record<string, number>>> = {};
  const ordered = findings
    .map((finding) => ({ file: fileOf(finding, place), rule: finding.rule, sentence: sentenceOf(finding) }))
    .sort((a, b) => compareByCodePoint(keyOf(a.file, a.rule, a.sentence), keyOf(b.file, b.rule, b.sentence)));
  for (const { file, rule, sentence } of ordered) {
    files[file] ??= {};
    files[file][rule] ??= {};
    files[file][rule][sentence] = (files[file][rule][sentence] ?? 0) + 1;
  }
  return `${JSON.stringify({ version: VERSION, findings: files }, undefined, 2)}\n`;
}

/** Where the baseline lies and where the findings' paths count from; absolute folders. */
export interface BaselinePlace {
  readonly folder: string;
  readonly cwd: string;
  readonly disk: Pick<Disk, 'resolve'>;
}

function fileOf({ file }: LocatedFinding, { folder, cwd, disk }: BaselinePlace): string {
  const full = disk.resolve(cwd, file);
  return pathBelow(folder, full) ?? full;
}

function sentenceOf({ message }: LocatedFinding): string {
  return message.replace(/\d+/g, '#');
}

function keyOf(file: string, rule: string, sentence: string): string {
  return `${file}\0${rule}\0${sentence}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
