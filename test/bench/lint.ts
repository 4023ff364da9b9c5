import { createHash } from 'node:crypto';
import { DEFAULT_CONFIG } from '../../src/core/corpus/defaults';
import { NO_GAZETTEER } from '../../src/core/corpus/gazetteer';
import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import { articleOf } from '../../src/core/lint/articles';
import { lintArticle, lintSettings } from '../../src/core/lint/lintArticle';
import { RULES } from '../../src/core/lint/rules';
import { describeSpan } from '../../src/core/sidecar/describe';
import { derivedId } from '../../src/core/sidecar/ids';
import { readSidecar } from '../../src/core/sidecar/read';
import { sourceStamp } from '../../src/core/sidecar/stamp';
import { EMPTY_SIDECAR } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { suggest } from '../../src/core/suggest/suggest';
import { decodeSource } from '../../src/core/text/decode';
import { ArticleText } from '../../src/core/text/document';
import { textTable } from '../reporting/table';
import { megabytes, seedLikeArticles } from './articles';
import { median, timings } from './timing';

const SETUP = { config: DEFAULT_CONFIG, gazetteer: NO_GAZETTEER, factSources: () => ({}) };
const ARTICLES = 200;
const RUNS = 5;

/** Decoding, reading and linting annotated articles; no disk. */
export async function bench(): Promise<string> {
  const corpus = seedLikeArticles(ARTICLES).map(annotated);
  const settings = lintSettings(DEFAULT_CONFIG, RULES, 'command line');
  let findings = 0;
  const time = median(
    await timings(() => {
      findings = 0;
      for (const { path, bytes, sidecar } of corpus) {
        const decoded = decodeSource(bytes);
        if (!decoded.ok) throw new Error(path);
        const source = { ok: true, bytes, text: new ArticleText(decoded.text), raw: decoded.text } as const;
        const stored = {
          path,
          source,
          sidecar: { path: `${path}.ann.yaml`, text: sidecar, reading: readSidecar(sidecar) },
        };
        findings += lintArticle(articleOf(stored, SETUP), settings).length;
      }
    }, RUNS),
  );
  const size = megabytes(corpus.map(({ text }) => text));
  const annotations = corpus.reduce((total, { entities }) => total + entities, 0);
  const row = [
    String(ARTICLES),
    String(annotations),
    String(findings),
    String(Math.round(ARTICLES / (time / 1000))),
    (size / (time / 1000)).toFixed(1),
    ((time / ARTICLES) * 10).toFixed(1),
  ];
  return textTable(['articles', 'annotations', 'findings', 'articles/s', 'MB/s', 's for 10,000'], [row]);
}

/** An article with every suggested entity confirmed, as a sidecar that is true of it. */
function annotated(text: string, index: number) {
  const path = `article-${index}.txt`;
  const bytes = new TextEncoder().encode(text);
  const document = new ArticleText(text);
  const entities = suggest(document, {}, NO_KNOWLEDGE).entities.map(({ range, label }, i) => ({
    id: derivedId('e', `${index} ${i}`),
    label,
    ...describeSpan(document, range),
  }));
  const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  const source = sourceStamp(path, bytes, document, hash);
  return {
    path,
    bytes,
    text,
    entities: entities.length,
    sidecar: writeSidecar({ ...EMPTY_SIDECAR, source, entities }),
  };
}
