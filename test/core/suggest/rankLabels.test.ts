import assert from 'node:assert/strict';
import { NO_KNOWLEDGE } from '../../../src/core/knowledge';
import type { EntityMark } from '../../../src/core/suggest/marks';
import { rankLabels } from '../../../src/core/suggest/rankLabels';

const LABELS = ['PERSON', 'ORGANIZATION', 'LOCATION'];
const mark = (label: string, status: EntityMark['status'], score?: number): EntityMark => ({
  layer: 'entity',
  range: { start: 0, end: 3 },
  text: 'Mai',
  label,
  status,
  evidence: [],
  ...(score === undefined ? {} : { score }),
});
const surfaces = (confirmed: [string, number][], rejected: [string, number][] = []) =>
  new Map([['Mai', { confirmed: new Map(confirmed), rejected: new Map(rejected) }]]);
const first = (entities: EntityMark[], knowledge = NO_KNOWLEDGE): string | undefined =>
  rankLabels('Mai', LABELS, entities, knowledge)[0]?.label;

suite('rankLabels', () => {
  test('what nothing is known of keeps the order of the corpus', () => {
    assert.deepEqual(
      rankLabels('Mai', LABELS, [], NO_KNOWLEDGE).map(({ label }) => label),
      LABELS,
    );
  });

  test('chances add up to one', () => {
    const ranked = rankLabels('Mai', LABELS, [mark('LOCATION', 'suggested', 0.7)], NO_KNOWLEDGE);
    assert.ok(Math.abs(ranked.reduce((sum, { likelihood }) => sum + likelihood, 0) - 1) < 1e-9);
    assert.equal(ranked[0]?.label, 'LOCATION');
  });

  test('what people decided outweighs a suggestion, however often it is made', () => {
    const suggested = Array.from({ length: 9 }, () => mark('LOCATION', 'suggested', 0.9));
    assert.equal(first([...suggested, mark('PERSON', 'confirmed')]), 'PERSON');
    assert.equal(first(suggested, { ...NO_KNOWLEDGE, surfaces: surfaces([['ORGANIZATION', 4]]) }), 'ORGANIZATION');
    const gazetteer = [{ id: 'm', name: 'Mai', aliases: [], label: 'PERSON' }];
    assert.equal(first(suggested, { ...NO_KNOWLEDGE, gazetteer }), 'PERSON');
  });

  test('a label that was refused elsewhere falls behind', () => {
    const suggested = [mark('LOCATION', 'suggested', 0.5), mark('PERSON', 'suggested', 0.45)];
    assert.equal(first(suggested), 'LOCATION');
    assert.equal(first(suggested, { ...NO_KNOWLEDGE, surfaces: surfaces([], [['LOCATION', 1]]) }), 'PERSON');
  });
});
