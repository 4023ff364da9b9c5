import assert from 'node:assert/strict';
import { inTurn } from '../../../src/core/corpus/inTurn';

suite('inTurn', () => {
  test('goes on behind the path and round the end', () => {
    assert.deepEqual(inTurn(['a', 'b', 'c', 'd'], 'b'), ['c', 'd', 'a']);
    assert.deepEqual(inTurn(['a', 'b'], 'b'), ['a']);
    assert.deepEqual(inTurn(['a'], 'a'), []);
  });

  test('from a path that is not in the list all of them', () => {
    assert.deepEqual(inTurn(['a', 'b'], 'x'), ['a', 'b']);
  });
});
