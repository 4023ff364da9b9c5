import assert from 'node:assert/strict';
import { contentOf, folderOf, pathsBelow } from '../../../src/core/corpus/folders';
import { sortByCodePoint } from '../../../src/core/corpus/order';

const PATHS = sortByCodePoint(['b.txt', 'a/1.txt', 'a/c/2.txt', 'a/c/3.txt', 'a-b/4.txt', 'a.txt', 'a/😀.txt']);

suite('folders of a list of paths', () => {
  test('each folder holds its own files and folders', () => {
    assert.deepEqual(contentOf(PATHS, ''), { folders: ['a-b', 'a'], files: ['a.txt', 'b.txt'] });
    assert.deepEqual(contentOf(PATHS, 'a'), { folders: ['a/c'], files: ['a/1.txt', 'a/😀.txt'] });
    assert.deepEqual(contentOf(PATHS, 'nowhere'), { folders: [], files: [] });
  });

  test('a folder whose name begins like another one’s is another', () => {
    assert.deepEqual(pathsBelow(PATHS, 'a-b'), ['a-b/4.txt']);
    assert.deepEqual(pathsBelow(PATHS, 'a').length, 4);
  });

  test('the folder above', () => {
    assert.deepEqual(['a/c/2.txt', 'a/c', 'a', ''].map(folderOf), ['a/c', 'a', '', undefined]);
  });
});
