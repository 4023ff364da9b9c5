import { deepStrictEqual, equal, match, notEqual } from 'node:assert/strict';
import { derivedId, newId } from '../../../src/core/sidecar/ids';
import { isSidecarPath, sidecarPathOf, sourcePathsFor, stemOf } from '../../../src/core/sidecar/paths';

suite('sidecar: ids and paths', () => {
  test('an id is the prefix and six base-32 characters, and never one that is taken', () => {
    match(newId('e', new Set(), Math.random), /^e-[0-9a-hjkmnp-tv-z]{6}$/);
    equal(
      newId('b', new Set(), () => 0),
      'b-000000',
    );
    const numbers = [0, 0, 0, 0, 0, 0, 0.999999999, 0, 0, 0, 0, 0];
    equal(
      newId('d', new Set(['d-000000']), () => numbers.shift()!),
      'd-z00000',
    );
  });

  test('a derived id hangs on nothing but the content', () => {
    equal(derivedId('b', 'x'), derivedId('b', 'x'));
    notEqual(derivedId('b', 'x'), derivedId('b', 'y'));
    match(derivedId('b', ''), /^b-[0-9a-hjkmnp-tv-z]{6}$/);
  });

  test('beside the source or in the mirrored tree', () => {
    const beside = { sidecars: undefined };
    equal(sidecarPathOf('a/report.txt', beside), 'a/report.ann.yaml');
    equal(sidecarPathOf('a.b/report', beside), 'a.b/report.ann.yaml');
    equal(sidecarPathOf('.hidden', beside), '.hidden.ann.yaml');
    equal(sidecarPathOf('2020.07.02.txt', beside), '2020.07.02.ann.yaml');
    equal(sidecarPathOf('a/report.txt', { sidecars: 'annotations/' }), 'annotations/a/report.ann.yaml');
  });

  test('the sources of a sidecar: none, one, or two that share it', () => {
    const all = ['a/report.txt', 'a/report.md', 'report.txt', 'a/report.ann.yaml'];
    const beside = { sidecars: undefined };
    deepStrictEqual(sourcePathsFor('a/report.ann.yaml', beside, all), ['a/report.txt', 'a/report.md']);
    deepStrictEqual(sourcePathsFor('report.ann.yaml', beside, all), ['report.txt']);
    deepStrictEqual(sourcePathsFor('b/report.ann.yaml', beside, all), []);
    deepStrictEqual(sourcePathsFor('ann/report.ann.yaml', { sidecars: 'ann/' }, all), ['report.txt']);
  });

  test('what is a sidecar, and stems', () => {
    deepStrictEqual(
      ['a.ann.yaml', 'x/a.ann.yaml', 'a.yaml', '.ann.yaml', 'x/.ann.yaml', 'ann.yaml'].map(isSidecarPath),
      [true, true, false, false, false, false],
    );
    deepStrictEqual(['a/b.txt', 'b', '.x', 'a.b.txt'].map(stemOf), ['b', 'b', '.x', 'a.b']);
  });
});
