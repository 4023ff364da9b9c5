import assert from 'node:assert/strict';
import { nestsTooDeeply } from '../../src/core/yamlDepth';

suite('nestsTooDeeply', () => {
  test('deep in every way that YAML has', () => {
    const indented = Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
    for (const text of [
      '['.repeat(1000),
      '{a: '.repeat(1000),
      '- '.repeat(500),
      '? '.repeat(500),
      indented,
      '[\n'.repeat(1000),
    ]) {
      assert.equal(nestsTooDeeply(text), true, text.slice(0, 20));
    }
    assert.equal(nestsTooDeeply(`a: x - 'y\nb: ${'['.repeat(500)}`), true);
  });

  test('brackets that do not nest', () => {
    const items = Array.from({ length: 2000 }, () => '  - {text: "[Video] {", parts: [[1, 2], [3, 4]]}\n').join('');
    assert.equal(nestsTooDeeply(`entities:\n${items}`), false);
    assert.equal(nestsTooDeeply(`a: "${'['.repeat(500)}"\nb: '${'{'.repeat(500)}'\n# ${'['.repeat(500)}`), false);
    assert.equal(nestsTooDeeply(''), false);
  });
});
