import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LAYERS } from '../../../src/core/annotation';
import { EXPORT_FORMATS } from '../../../src/core/export/formats';
import { SPLITS, splitOf } from '../../../src/core/export/split';
import { placeWords } from '../../../src/core/export/words';
import { ArticleText } from '../../../src/core/text/document';
import { goldArticles } from '../../eval/goldArticles';
import { annotatedText, exported } from './annotated';
import { READERS } from './seen';

suite('export formats', () => {
  test('each has a reader here', () => {
    assert.deepEqual(Object.keys(READERS).sort(), EXPORT_FORMATS.map(({ id }) => id).sort());
  });

  for (const format of EXPORT_FORMATS) {
    const { layers } = format;
    test(`${format.id}: another tool finds what was written, and every annotation is written or reported`, () => {
      fc.assert(
        fc.property(annotatedText, (source) => {
          const { document } = exported(source);
          const { texts, notes, written } = format.render(document, { layers });
          const seen = READERS[format.id]!(texts, document.text.text);
          const count = LAYERS.reduce((sum, layer) => sum + written[layer], 0);
          assert.equal(seen.length, count);
          const gone = notes.filter(({ outcome }) => outcome === 'refused' || outcome === 'left-out');
          assert.equal(
            count + gone.length,
            document.spans.length + (format.id === 'text' ? -document.spans.length : 0),
          );
        }),
        { numRuns: 200 },
      );
    });

    test(`${format.id}: the gold is written whole`, () => {
      for (const { document: text, sidecar } of goldArticles()) {
        const done = { blocks: true, entities: true, dates: true };
        const { document } = exported({ text, sidecar: { ...sidecar, document: { done } } });
        const asked = format.defaultLayers;
        const { texts } = format.render(document, { layers: asked });
        const trim = (one: string): string => one.replace(/\s+/g, ' ').trim();
        const wanted = document.spans.filter(({ layer }) => asked.includes(layer));
        assert.deepEqual(
          READERS[format.id]!(texts, text.text)
            .map(({ label, slice }) => `${label} ${trim(slice)}`)
            .sort(),
          wanted.map(({ label, quote }) => `${label} ${trim(quote)}`).sort(),
        );
      }
    });
  }

  test('the parts of a split do not depend on anything but name and seed', () => {
    const names = Array.from({ length: 2000 }, (_, i) => `site-${i}.vn`);
    const parts = names.map((name) => splitOf(name, 7));
    assert.deepEqual(
      [...names].reverse().map((name) => splitOf(name, 7)),
      [...parts].reverse(),
    );
    assert.notDeepEqual(
      names.map((name) => splitOf(name, 8)),
      parts,
    );
    const shares = SPLITS.map((split) => parts.filter((part) => part === split).length / names.length);
    for (const [at, share] of [0.8, 0.1, 0.1].entries())
      assert.ok(Math.abs(shares[at]! - share) < 0.03, String(shares));
  });

  test('words find their places, however their letters are composed', () => {
    const text = new ArticleText('📰 Hà Nội, 2/9: Thủ_đô'.normalize('NFD'));
    const placed = placeWords(text, ['📰', 'Hà_Nội', ',', '2/9', ':', 'Thủ_đô']);
    assert.ok(placed.ok);
    assert.deepEqual(
      placed.ranges.map((range) => text.slice(range).normalize('NFC')),
      ['📰', 'Hà Nội', ',', '2/9', ':', 'Thủ_đô'],
    );
    assert.deepEqual(placeWords(text, ['📰', 'Hà_Nôi']), { ok: false, word: 'Hà_Nôi' });
  });
});
