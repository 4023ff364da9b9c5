import assert from 'node:assert/strict';
import { sidecarDuplicateId } from '../../../../src/core/lint/rules/sidecar-duplicate-id';
import { finds, leavesAlone, lintFixture } from '../fixtures';

const TWICE = `entities:
  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}
  - {id: "e-1", label: "PERSON", start: 4, end: 7, text: "Mai"} # ← stands twice
dates:
  - {id: "e-1", type: DATE, value: "2020", start: 8, end: 12, text: "2020"} # ← stands twice
`;

suite('sidecar/duplicate-id', () => {
  finds(sidecarDuplicateId, 'an id that a later entry has too', { 'a.txt': 'Lan Mai 2020', 'a.ann.yaml': TWICE });

  leavesAlone(sidecarDuplicateId, 'ids that differ', {
    'a.txt': 'Lan Mai 2020',
    'a.ann.yaml': TWICE.replace(/ # ←.*/g, '')
      .replace('e-1', 'e-2')
      .replace('{id: "e-1", type', '{id: "d-1", type'),
  });

  test('the fix gives each a new id, the same in every run', async () => {
    const ids = async (): Promise<(string | undefined)[]> =>
      (await lintFixture(sidecarDuplicateId, { 'a.txt': 'Lan Mai 2020', 'a.ann.yaml': TWICE })).found.map(
        ({ fix }) => fix?.[0]?.newText,
      );
    const first = await ids();
    assert.equal(new Set([...first, '"e-1"', undefined]).size, 4);
    assert.deepEqual(await ids(), first);
  });
});
