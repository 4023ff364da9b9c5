import { DEFAULT_CONFIG } from '../../../src/core/corpus/defaults';
import { NO_GAZETTEER } from '../../../src/core/corpus/gazetteer';
import { NO_KNOWLEDGE } from '../../../src/core/knowledge';
import { articleOf } from '../../../src/core/lint/articles';
import type { LintArticle } from '../../../src/core/lint/rule';
import { describeBlock } from '../../../src/core/sidecar/describe';
import { readSidecar } from '../../../src/core/sidecar/read';
import { sourceStamp } from '../../../src/core/sidecar/stamp';
import { EMPTY_SIDECAR, type StoredBlock } from '../../../src/core/sidecar/types';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { suggest } from '../../../src/core/suggest/suggest';
import type { ArticleText } from '../../../src/core/text/document';
import { type GoldSeed, readGoldSeeds } from '../../eval/goldSeeds';

const SETUP = { config: DEFAULT_CONFIG, gazetteer: NO_GAZETTEER, factSources: () => ({}) };

/** The seeds with what people say of them as sidecars, every layer done. */
export function goldArticles(): LintArticle[] {
  return readGoldSeeds().map(({ gold, document }) => {
    const { file } = gold;
    const bytes = new TextEncoder().encode(document.text);
    const text = writeSidecar({
      ...EMPTY_SIDECAR,
      source: sourceStamp(file, bytes, document, () => '00'),
      document: {
        language: gold.language,
        date: gold.date,
        dateBy: 'person',
        done: { blocks: true, entities: true, dates: true },
      },
      blocks: blocksOf(gold, document),
      entities: gold.entities.map((entity, i) => ({ ...entity, id: `e-${i}` })),
      dates: gold.dates.map(({ alt, ...date }, i) => ({ ...date, id: `d-${i}`, type: date.type as 'DATE' })),
    });
    const path = file.replace(/\.txt$/, '.ann.yaml');
    return articleOf(
      {
        path: file,
        source: { ok: true, bytes, text: document, raw: document.text },
        sidecar: { path, text, reading: readSidecar(text) },
      },
      SETUP,
      { suggest: (source, facts) => suggest(source, facts, NO_KNOWLEDGE) },
    );
  });
}

function blocksOf({ lines }: GoldSeed, document: ArticleText): StoredBlock[] {
  const runs: { kind: string; first: number; last: number }[] = [];
  for (const { n, kind } of lines) {
    const run = runs.at(-1);
    if (run?.kind === kind) run.last = n - 1;
    else runs.push({ kind, first: n - 1, last: n - 1 });
  }
  return runs.map(({ kind, first, last }, i) => ({
    id: `b-${i}`,
    kind,
    ...describeBlock(document, { start: document.lines.start(first), end: document.lines.end(last) }),
  }));
}
