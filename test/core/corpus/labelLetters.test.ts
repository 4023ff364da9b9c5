import assert from 'node:assert/strict';
import { DEFAULT_LABELS } from '../../../src/core/annotation';
import { labelLetters, plainLetter } from '../../../src/core/corpus/labelLetters';

const letters = (...labels: string[]): string =>
  labels.map((label) => labelLetters(labels).get(label) ?? '-').join(' ');

suite('letters of labels', () => {
  test('the default labels have their initials', () => {
    assert.equal(letters(...DEFAULT_LABELS), 'p o l e m');
  });

  test('the first of two keeps the initial; the other gets a letter of its own, then any', () => {
    assert.equal(letters('PERSON', 'PARTY', 'PLACE'), 'p a l');
    assert.equal(letters('A', 'A1', 'A2'), 'a b c');
    // A label further down keeps its initial though one above would like the letter.
    assert.equal(letters('PERSON', 'PE', 'EVENT'), 'p a e');
  });

  test('marks and scripts do not matter', () => {
    assert.equal(letters('Địa danh', 'Người'), 'd n');
    assert.equal(letters('人名'), 'a');
  });

  test('letters that mean something else are left out', () => {
    assert.equal(labelLetters(['PERSON'], ['p']).get('PERSON'), 'e');
  });

  test('more labels than letters: the last have none', () => {
    const many = Array.from({ length: 30 }, (_, i) => `L${i}`);
    const given = labelLetters(many);
    assert.equal(given.size, 26);
    assert.equal(new Set(given.values()).size, 26);
    assert.equal(given.get('L29'), undefined);
  });

  test('what an input method made of a key is that key', () => {
    assert.deepEqual(['p', 'P', 'ư', 'Đ', 'ê', ' o '].map(plainLetter), ['p', 'p', 'u', 'd', 'e', 'o']);
    assert.deepEqual(['', ' ', '1', '人', '?'].map(plainLetter), [
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
