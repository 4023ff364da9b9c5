import assert from 'node:assert/strict';
import { type Knowledge, NO_KNOWLEDGE, type SurfaceMemory } from '../../../src/core/knowledge';
import { entitiesOf } from './suggested';

function decided(surface: string, confirmed: Record<string, number>, rejected: Record<string, number> = {}): Knowledge {
  const memory: SurfaceMemory = {
    confirmed: new Map(Object.entries(confirmed)),
    rejected: new Map(Object.entries(rejected)),
  };
  return { ...NO_KNOWLEDGE, surfaces: new Map([[surface, memory]]) };
}

const entry = (id: string, name: string, label: string, aliases: string[] = []) => ({ id, name, label, aliases });

suite('entities: what the corpus remembers', () => {
  test('a confirmed name is found elsewhere, under the label it was given', () => {
    const text = 'Hôm nay Sao Khuê thắng đậm.';
    assert.ok(!entitiesOf(text).some((one) => one.text === 'Sao Khuê'));
    const [found] = entitiesOf(text, 'vi', decided('Sao Khuê', { ORGANIZATION: 2 }));
    assert.deepEqual([found?.text, found?.label, found?.from], ['Sao Khuê', 'ORGANIZATION', 'memory@1']);
  });

  test('a tie between labels does not hang on the order in which documents came', () => {
    const labelled = (confirmed: Record<string, number>): string | undefined =>
      entitiesOf('Hôm nay Sao Khuê thắng đậm.', 'vi', decided('Sao Khuê', confirmed))[0]?.label;
    assert.equal(labelled({ PERSON: 1, ORGANIZATION: 1 }), 'ORGANIZATION');
    assert.equal(labelled({ ORGANIZATION: 1, PERSON: 1 }), 'ORGANIZATION');
  });

  test('one refusal never silences a name that was confirmed elsewhere', () => {
    const [found] = entitiesOf(
      'Đội Sao Khuê thắng.',
      'vi',
      decided('Sao Khuê', { ORGANIZATION: 1 }, { ORGANIZATION: 1 }),
    );
    assert.ok(found !== undefined && found.score >= 0.5);
  });

  test('refusals alone take a name down, one label at a time', () => {
    const score = (knowledge: Knowledge): number =>
      entitiesOf('Ông đến Hà Nội hôm nay.', 'vi', knowledge).find((one) => one.text === 'Hà Nội')?.score ?? 0;
    const plain = score(NO_KNOWLEDGE);
    assert.ok(score(decided('Hà Nội', {}, { LOCATION: 1 })) < plain);
    assert.equal(score(decided('Hà Nội', {}, { LOCATION: 5 })), 0);
    assert.equal(score(decided('Hà Nội', {}, { PERSON: 5 })), plain);
  });

  test('the gazetteer takes precedence and gives identity where one entry fits', () => {
    const gazetteer = [entry('q1', 'Sao Khuê', 'ORGANIZATION', ['CLB Sao Khuê']), entry('q2', 'Lê Văn Sáng', 'MISC')];
    const found = entitiesOf('CLB Sao Khuê và ông Lê Văn Sáng.', 'vi', { ...NO_KNOWLEDGE, gazetteer });
    assert.deepEqual(
      found.map(({ text, label, ref }) => [text, label, ref]),
      [
        ['CLB Sao Khuê', 'ORGANIZATION', 'q1'],
        ['Lê Văn Sáng', 'MISC', 'q2'],
      ],
    );
  });

  test('two entries with one name: the name without an identity', () => {
    const gazetteer = [entry('a', 'Lê Văn Sáng', 'PERSON'), entry('b', 'Lê Văn Sáng', 'PERSON')];
    const [found] = entitiesOf('Ông Lê Văn Sáng.', 'vi', { ...NO_KNOWLEDGE, gazetteer });
    assert.equal(found?.label, 'PERSON');
    assert.equal(found !== undefined && 'ref' in found, false);
  });

  test('never is never, under any label or under one', () => {
    const text = 'Ông đến Hà Nội hôm nay.';
    const never = (label?: string): Knowledge['never'] => [
      label === undefined ? { name: 'Hà Nội' } : { name: 'Hà Nội', label },
    ];
    assert.deepEqual(entitiesOf(text, 'vi', { ...NO_KNOWLEDGE, never: never() }), []);
    assert.deepEqual(entitiesOf(text, 'vi', { ...NO_KNOWLEDGE, never: never('LOCATION') }), []);
    assert.equal(entitiesOf(text, 'vi', { ...NO_KNOWLEDGE, never: never('PERSON') }).length, 1);
  });

  test('a remembered name inside a longer one, and inside what is no mention', () => {
    const knowledge = decided('Hà Nội', { LOCATION: 3 });
    assert.deepEqual(
      entitiesOf('Đại học Quốc gia Hà Nội ở Hà Nội.', 'vi', knowledge).map(({ text }) => text),
      ['Đại học Quốc gia Hà Nội', 'Hà Nội'],
    );
    assert.deepEqual(entitiesOf('Cộng đồng người Việt đông.', 'vi', decided('Việt', { LOCATION: 3 })), []);
  });
});
