import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { inProject } from '../../scripts/setup/project.mjs';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly score?: number;
  readonly [key: string]: unknown;
}

interface Annotated {
  readonly file: string;
  readonly document: Readonly<Record<string, string>>;
  readonly blocks: readonly Span[];
  readonly entities: readonly Span[];
  readonly dates: readonly Span[];
}

/** From this score on a suggestion counts as accepted. */
const ACCEPTED = 0.85;

/**
 * Sidecars as after some hours of work: what the program is sure of is confirmed, the rest waits, and of the five
 * articles two are done.
 */
export function annotateSample(folder: string): void {
  const program = inProject('dist', 'cli', 'corpus.js');
  const lines = execFileSync(process.execPath, [program, 'annotate', '--stdout', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const documents = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Annotated);
  for (const [i, document] of documents.entries()) {
    const file = path.join(folder, document.file);
    fs.writeFileSync(file.replace(/\.txt$/, '.ann.yaml'), stringify(sidecar(file, document, i)));
  }
}

function sidecar(file: string, { document, blocks, entities, dates }: Annotated, i: number): object {
  const bytes = fs.readFileSync(file);
  const text = Array.from(
    bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
  );
  const cut = (line: string): string =>
    Array.from(line).length > 40 ? `${Array.from(line).slice(0, 40).join('')}…` : line;
  const isDone = i < 2;
  const isSure = ({ score = 1 }: Span): boolean => score >= ACCEPTED || isDone;
  const blockItem = ({ score: _, evidence: __, ...block }: Span): object => {
    const linesOf = text.slice(block.start, block.end).join('').split('\n');
    return { ...block, first: cut(linesOf[0]!), last: cut(linesOf.at(-1)!) };
  };
  const item = ({ score: _, evidence: __, ...span }: Span): object => ({ ...span });
  const named = <T extends object>(prefix: string, items: readonly T[]): object[] =>
    items.map((each, n) => ({ id: `${prefix}-${String(n).padStart(6, '0')}`, ...each }));
  const open = (spans: readonly Span[]): Span[] => spans.filter((span) => !isSure(span));
  return {
    format: 'news-corpus-annotations/1',
    source: {
      file: path.basename(file),
      sha256: crypto.createHash('sha256').update(bytes).digest('hex'),
      length: text.length,
    },
    document: {
      ...document,
      dateEvidence: undefined,
      done: { blocks: isDone || i === 2, entities: isDone, dates: isDone },
    },
    blocks: named('b', blocks.filter(isSure).map(blockItem)),
    entities: named('e', entities.filter(isSure).map(item)),
    dates: named('d', dates.filter(isSure).map(item)),
    suggestions: { entities: open(entities).map((span, n) => ({ id: `e-s${String(n).padStart(5, '0')}`, ...span })) },
  };
}
