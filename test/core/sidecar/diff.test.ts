import { deepStrictEqual } from 'node:assert/strict';
import { diffSidecars } from '../../../src/core/sidecar/diff';
import { EMPTY_SIDECAR, type Sidecar, type StoredDate, type StoredEntity } from '../../../src/core/sidecar/types';

const lan: StoredEntity = { id: 'e-1', label: 'PERSON', start: 10, end: 13, text: 'Lan' };
const minh: StoredEntity = { id: 'e-2', label: 'PERSON', start: 20, end: 24, text: 'Minh' };
const day: StoredDate = { id: 'd-1', type: 'DATE', value: '2020', start: 30, end: 34, text: '2020' };

function sidecar(entities: readonly StoredEntity[], dates: readonly StoredDate[] = []): Sidecar {
  return { ...EMPTY_SIDECAR, entities, dates };
}

function changes(before: Sidecar, after: Sidecar): [string, ...string[]][] {
  return diffSidecars(before, after).differences.map((one) => [one.id, ...one.changes]);
}

suite('diffSidecars', () => {
  test('added, removed, relabelled, respanned, revalued, edited', () => {
    deepStrictEqual(changes(sidecar([lan]), sidecar([minh])), [
      ['e-1', 'removed'],
      ['e-2', 'added'],
    ]);
    deepStrictEqual(changes(sidecar([lan]), sidecar([{ ...lan, label: 'MISC', note: 'x' }])), [
      ['e-1', 'relabelled', 'edited'],
    ]);
    deepStrictEqual(changes(sidecar([lan]), sidecar([{ ...lan, start: 7, text: 'bà Lan' }])), [['e-1', 'respanned']]);
    deepStrictEqual(changes(sidecar([], [day]), sidecar([], [{ ...day, value: '2021', mod: 'MID' }])), [
      ['d-1', 'revalued'],
    ]);
  });

  test('offsets that moved with the text are a count, fragments too', () => {
    const before = sidecar([{ ...lan, parts: [[10, 11]] }, minh], [day]);
    const after = sidecar([{ ...lan, start: 15, end: 18, parts: [[15, 16]] }, minh], [{ ...day, start: 35, end: 39 }]);
    const { differences, moved } = diffSidecars(before, after);
    deepStrictEqual([differences, moved], [[], 2]);
  });

  test('an annotation that lost its place was not taken away', () => {
    const lost = {
      layer: 'entity',
      id: 'e-1',
      reason: 'lost',
      was: [10, 13],
      item: { label: 'PERSON', text: 'Lan' },
    } as const;
    deepStrictEqual(changes(sidecar([lan]), { ...EMPTY_SIDECAR, unanchored: [lost] }), []);
  });

  test('keys of the document', () => {
    const before = { ...EMPTY_SIDECAR, document: { date: '2020', done: { dates: true } } };
    const after = { ...EMPTY_SIDECAR, document: { date: '2021', done: { dates: true } } };
    deepStrictEqual(diffSidecars(before, after).document, [{ key: 'date', before: '2020', after: '2021' }]);
  });
});
