import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGazetteer } from '../../../src/core/corpus/gazetteer';
import { addEntry, addNever, applyTextEdit } from '../../../src/core/corpus/gazetteerEdit';

const codes = (text: string): string[] => readGazetteer(text).problems.map(({ code }) => code);

suite('readGazetteer', () => {
  test('entries and names never to suggest', () => {
    const { gazetteer, problems } = readGazetteer(`
entries:
  - {id: "vn", name: "Việt Nam", aliases: ["VN"], label: "LOCATION", kb: Q881}
  - id: 7
    name: "Hòa Bình"
    label: "PERSON"
never: [{name: "Tại"}, {name: "Mai", label: "PERSON"}]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(gazetteer, {
      entries: [
        { id: 'vn', name: 'Việt Nam', aliases: ['VN'], label: 'LOCATION', kb: 'Q881' },
        { id: '7', name: 'Hòa Bình', aliases: [], label: 'PERSON' },
      ],
      never: [{ name: 'Tại' }, { name: 'Mai', label: 'PERSON' }],
    });
  });

  test('an entry with a problem is left out, the others count', () => {
    const text = 'entries: [{id: a, name: A}, {id: b, name: B, label: X}, {id: b, name: C, label: X}]';
    const { gazetteer } = readGazetteer(text);
    assert.deepEqual(codes(text), ['missing-key', 'duplicate-id']);
    assert.deepEqual(
      gazetteer.entries.map(({ name }) => name),
      ['B'],
    );
    assert.deepEqual(codes('never: [{nam: x}]'), ['unknown-key', 'missing-key']);
    assert.deepEqual(codes('never: {}'), ['wrong-type']);
    assert.deepEqual(codes('[['), ['yaml', 'yaml']);
    assert.deepEqual(codes(''), []);
  });
});

suite('adding to a gazetteer', () => {
  const files: Record<string, string> = {
    empty: '',
    comment: '# ours\n',
    'no newline': 'entries:\n  - {id: a, name: A, label: X}',
    block: '# ours\nnever:   # names\n  - {name: "A"}   # why\n  # more\n\nentries:\n  - {id: a, name: A, label: X}\n',
    'block at the margin': 'never:\n- name: "A"\n  label: "X"\n- name: "B"\n\n# end\n',
    flow: 'never: [{name: A}, ] # c\nentries: []\n',
    'flow over lines': 'never: [\n  {name: A},\n  {name: B}\n]\n',
    'no value': 'never:\nentries: # none yet\n',
    windows: 'never:\r\n  - {name: "A"}\r\nentries:\r\n  - {id: a, name: A, label: X}\r\n',
  };

  for (const [name, text] of Object.entries(files)) {
    test(`${name}: what stood there stays`, () => {
      const before = readGazetteer(text);
      assert.deepEqual(before.problems, []);
      for (const round of ['Tại', 'a "b" \\ c', 'no', '\u2028x']) {
        const never = addNever(text, { name: round, label: 'PERSON' });
        assert.ok(never.ok && never.edit);
        const after = readGazetteer(applyTextEdit(text, never.edit));
        assert.deepEqual(after.problems, []);
        assert.deepEqual(after.gazetteer.entries, before.gazetteer.entries);
        assert.deepEqual(after.gazetteer.never, [...before.gazetteer.never, { name: round, label: 'PERSON' }]);
        assert.equal(never.edit.start, never.edit.end);
      }
      const entry = { id: 'n', name: 'N', aliases: ['M'], label: 'X', kb: 'Q1' };
      const added = addEntry(text, entry);
      assert.ok(added.ok);
      const result = applyTextEdit(text, added.edit);
      assert.deepEqual(readGazetteer(result).gazetteer.entries, [...before.gazetteer.entries, entry]);
      assert.equal(result.includes('\r\n'), text.includes('\r\n'));
      if (text.includes('\r\n')) assert.ok(!/[^\r]\n/.test(result));
    });
  }

  test('twice is once, and a name refused for every label is refused for one', () => {
    const once = addNever('', { name: 'A' });
    assert.ok(once.ok);
    const text = applyTextEdit('', once.edit);
    assert.equal(text, 'never:\n  - {name: "A"}\n');
    assert.deepEqual(addNever(text, { name: 'A' }), { ok: true, edit: undefined });
    assert.deepEqual(addNever(text, { name: 'A', label: 'X' }), { ok: true, edit: undefined });
  });

  test('a file that cannot be read is left alone', () => {
    for (const text of ['[', '- a', 'never: 3', 'never: {a: b}', '<<<<<<< a\n', '{never: []}']) {
      assert.equal(addNever(text, { name: 'A' }).ok, false, text);
    }
  });

  test('many names, one after the other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }).filter((s) => s.trim() !== '')),
        (names) => {
          let text = '# c\n';
          for (const name of names) {
            const added = addNever(text, { name });
            assert.ok(added.ok);
            text = applyTextEdit(text, added.edit);
          }
          assert.deepEqual(
            readGazetteer(text).gazetteer.never,
            names.map((name) => ({ name })),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});
