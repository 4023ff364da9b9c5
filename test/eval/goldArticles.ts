import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeBlock } from '../../src/core/sidecar/describe';
import { encodeFingerprint } from '../../src/core/sidecar/fingerprint';
import { EMPTY_SIDECAR, type Sidecar, type StoredBlock } from '../../src/core/sidecar/types';
import { ArticleText } from '../../src/core/text/document';

const ROOT = join(__dirname, '../..');

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
