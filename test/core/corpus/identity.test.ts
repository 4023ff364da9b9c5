import assert from 'node:assert/strict';
import { entriesNamed, mentionsIn, queryFor, relinked } from '../../../src/core/corpus/identity';
import { applyChange } from '../../../src/core/sidecar/change';
import { EMPTY_SIDECAR, type Sidecar, type StoredEntity } from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';

const text = new ArticleText('Mai Mai Mai Mai');
const mention = (id: string, start: number, more: Partial<StoredEntity> = {}): StoredEntity => ({
  id,
  label: 'PERSON',
  start,
  end: start + 3,
  text: 'Mai',
  ...more,
});
const sidecar: Sidecar = {
  ...EMPTY_SIDECAR,
  entities: [mention('e1', 0), mention('e2', 4, { ref: 'x' }), mention('e3', 8, { label: 'LOCATION' })],
  suggestions: {
    ...EMPTY_SIDECAR.suggestions,
    entities: [{ ...mention('e4', 12, { ref: 'x' }), score: 0.9, from: 'z@1' }],
  },
  unanchored: [
    { layer: 'entity', id: 'e5', reason: 'lost', was: [0, 3], item: { label: 'PERSON', text: 'Mai', ref: 'x' } },
  ],
};

suite('identity of names', () => {
  test('several people may share a name; those with the label come first', () => {
    const entry = (id: string, name: string, label: string, aliases: string[] = []) => ({ id, name, label, aliases });
    const entries = [
      entry('1', 'Mai', 'LOCATION'),
      entry('2', 'Lê Mai', 'PERSON', ['Mai']),
      entry('3', 'Huế', 'LOCATION'),
    ];
    const ids = (label?: string) => entriesNamed(entries, ' Mai', label).map(({ id }) => id);
    assert.deepEqual(ids(), ['1', '2']);
    assert.deepEqual(ids('PERSON'), ['2', '1']);
  });

  test('mentions are found by what they refer to, else by surface and label', () => {
    const found = (id: string) =>
      mentionsIn(sidecar, queryFor(sidecar.entities.find((one) => one.id === id)!)).map((one) => one.id);
    assert.deepEqual(found('e1'), ['e1']);
    assert.deepEqual(found('e2'), ['e2']);
    assert.deepEqual(found('e3'), ['e3']);
  });

  test('a link is set and taken away', () => {
    const linked = applyChange(sidecar, { type: 'link', id: 'e1', ref: 'y', by: 'lan' }, text);
    assert.deepEqual(linked.entities[0], { ...mention('e1', 0), ref: 'y', by: 'lan' });
    assert.deepEqual(applyChange(linked, { type: 'link', id: 'e2' }, text).entities[1], mention('e2', 4));
  });

  test('what referred to an entry that went refers to the other, wherever it stands in the sidecar', () => {
    const change = relinked(sidecar, 'x', 'y');
    assert.ok(change);
    const after = applyChange(sidecar, change, text);
    assert.deepEqual(
      after.entities.map(({ ref }) => ref),
      [undefined, 'y', undefined],
    );
    assert.equal(after.suggestions.entities[0]?.ref, 'y');
    assert.equal(after.unanchored[0]?.item.ref, 'y');
    assert.equal(relinked(after, 'x', 'y'), undefined);
  });
});
