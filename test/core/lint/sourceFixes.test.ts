import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../../src/core/corpus/defaults';
import { NO_GAZETTEER } from '../../../src/core/corpus/gazetteer';
import { articleOf } from '../../../src/core/lint/articles';
import { type FixedTexts, fixUntilStable } from '../../../src/core/lint/fix';
import { lintArticle, lintSettings } from '../../../src/core/lint/lintArticle';
import { RULES } from '../../../src/core/lint/rules';
import { isTrue } from '../../../src/core/lint/wrongPlaces';
import { describeSpan } from '../../../src/core/sidecar/describe';
import { readSidecar } from '../../../src/core/sidecar/read';
import { sourceStamp } from '../../../src/core/sidecar/stamp';
import { EMPTY_SIDECAR, type SourceStamp } from '../../../src/core/sidecar/types';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { ArticleText } from '../../../src/core/text/document';

const SETUP = { config: DEFAULT_CONFIG, gazetteer: NO_GAZETTEER, factSources: () => ({}) };
const TEXT_RULES = RULES.filter(({ id }) => id.startsWith('text/'));
const stampOf = (raw: string): SourceStamp =>
  sourceStamp('a.txt', new TextEncoder().encode(raw), new ArticleText(raw), () => '00');

function lint({ source, sidecar }: FixedTexts) {
  const raw = source!;
  const bytes = new TextEncoder().encode(raw);
  const article = articleOf(
    {
      path: 'a.txt',
      source: { ok: true, bytes, text: new ArticleText(raw), raw },
      sidecar: { path: 'a.ann.yaml', text: sidecar, reading: readSidecar(sidecar!) },
    },
    SETUP,
  );
  return lintArticle(article, { ...lintSettings(DEFAULT_CONFIG, TEXT_RULES, 'editor'), isUncapped: true });
}

const word = fc.constantFrom(
  'hòa',
  'hoà',
  'Huế',
  'Ðà',
  'Hаnoi',
  'e\u0302\u0301',
  'áº¿',
  'Ä‘Ã¬nh',
  '🙂',
  '👩‍👧',
  'x',
  '\u0093a',
);
const gap = fc.constantFrom(' ', '\u00a0', '\u200b', '\n', '\r\n', '\r', '', '\u0007', '. ', '\ufffd');
const raws = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 25 })
  .map((pairs) => pairs.map(([a, b]) => a + b).join(''));

suite('fixes of a source text', () => {
  test('end, keep every annotation, and leave each where its words are', () => {
    const cases = fc.tuple(raws, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })), { maxLength: 6 }));
    fc.assert(
      fc.property(cases, ([raw, spans]) => {
        const source = new ArticleText(raw);
        const entities = spans.flatMap(([at, length], i) => {
          const start = at % source.length;
          const span = describeSpan(source, { start, end: Math.min(source.length, start + length) });
          return span.start < span.end ? [{ id: `e-${i}`, label: 'MISC', ...span }] : [];
        });
        const sidecar = writeSidecar({ ...EMPTY_SIDECAR, source: stampOf(raw), entities });
        const { texts, findings } = fixUntilStable({ source: raw, sidecar }, lint, stampOf);
        const after = readSidecar(texts.sidecar!);
        assert.equal(after.state, 'ok');
        assert.equal(after.sidecar.entities.length + after.sidecar.unanchored.length, entities.length);
        assert.equal(after.sidecar.unanchored.length, 0);
        assert.ok(after.sidecar.entities.every((item) => isTrue(new ArticleText(texts.source!), item)));
        if (texts.source !== raw) assert.deepEqual(after.sidecar.source, stampOf(texts.source!));
        // What could not be mended without losing an annotation is still told.
        const left = findings.filter(({ fix }) => fix !== undefined);
        assert.ok(left.length === 0 || entities.length > 0, JSON.stringify(left));
      }),
      { numRuns: 200 },
    );
  });
});
