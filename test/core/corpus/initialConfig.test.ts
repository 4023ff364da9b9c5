import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { initialConfig } from '../../../src/core/corpus/initialConfig';

const written = (paths: string[], languages: string[] = ['vi']): Record<string, unknown> =>
  parse(initialConfig({ paths, languages })) as Record<string, unknown>;

suite('initialConfig', () => {
  test('one glob a folder where the articles lie in a few', () => {
    assert.deepEqual(written(['seeds/a.txt', 'seeds/x/b.txt', 'more/c.txt']).include, [
      'more/**/*.txt',
      'seeds/**/*.txt',
    ]);
  });

  test('one glob over everything for files at the top, many folders, none, or names a glob would misread', () => {
    for (const paths of [['a.txt', 's/b.txt'], ['a', 'b', 'c', 'd', 'e'].map((f) => `${f}/x.txt`), [], ['[x]/a.txt']]) {
      assert.deepEqual(written(paths).include, ['**/*.txt']);
    }
  });

  test('the languages seen, the defaults where none was', () => {
    assert.deepEqual(written([], ['vi', 'en']).languages, ['vi', 'en']);
    assert.deepEqual(written([], []).languages, ['vi', 'en']);
  });

  test('every commented key is one that can be uncommented', () => {
    const text = initialConfig({ paths: [], languages: [] });
    const uncommented = text.replace(
      /^# (?=(?:exclude|sidecars|metadata|labels|documents|rules|overrides):| {2}(?:PERSON|ORGANIZATION|- ))/gm,
      '',
    );
    const keys = Object.keys(parse(uncommented) as Record<string, unknown>);
    for (const key of ['exclude', 'sidecars', 'metadata', 'labels', 'documents', 'rules', 'overrides'])
      assert.ok(keys.includes(key), key);
  });
});
