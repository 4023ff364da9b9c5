import assert from 'node:assert/strict';
import { readGazetteer } from '../../../src/core/corpus/gazetteer';
import { addAlias, type GazetteerChange, mergeEntries, renameEntry } from '../../../src/core/corpus/gazetteerChange';
import { applyEdits } from '../../../src/core/sidecar/textEdit';

function apply(text: string, change: GazetteerChange): string {
  assert.ok(change.ok);
  return applyEdits(text, change.edits);
}

/** The same three entries in the ways that people write them. */
const FILES: Readonly<Record<string, string>> = {
  lines: [
    '# ours',
    'entries:',
    '  - {id: "a", name: "Lê Văn Sáng", label: "PERSON"}   # the painter',
    '  - {id: "b", name: "Lê V. Sáng", aliases: ["Sáng Lê"], label: "PERSON", kb: "Q7"}',
    '  # who is this?',
    '  - {id: "c", name: "Huế", label: "LOCATION"}',
    'never: [{name: "Tại"}]',
    '',
  ].join('\n'),
  blocks: [
    'entries:',
    '  - id: a',
    '    name: Lê Văn Sáng # the painter',
    '    label: PERSON',
    '',
    '  - id: b',
    "    name: 'Lê V. Sáng'",
    '    aliases:',
    '      - Sáng Lê # old',
    '    label: PERSON',
    '    kb: Q7',
    '  - {id: "c", name: "Huế", label: "LOCATION"}',
  ].join('\n'),
  flow: 'entries: [{id: a, name: Lê Văn Sáng, label: PERSON}, {id: b, name: "Lê V. Sáng", aliases: [Sáng Lê], label: PERSON, kb: Q7},\n  {id: c, name: Huế, label: LOCATION}] # end\n',
  windows:
    'entries:\r\n  - {id: "a", name: "Lê Văn Sáng", label: "PERSON"}\r\n  - {id: "b", name: "Lê V. Sáng", aliases: ["Sáng Lê"], label: "PERSON", kb: "Q7"}\r\n  - {id: "c", name: "Huế", label: "LOCATION"}\r\n',
};

suite('changing a gazetteer', () => {
  for (const [form, text] of Object.entries(FILES)) {
    const before = readGazetteer(text).gazetteer.entries;
    const [a, b, c] = before;
    assert.ok(a && b && c);

    test(`${form}: two entries become one, either way round`, () => {
      const kept = apply(text, mergeEntries(text, 'a', 'b'));
      assert.deepEqual(readGazetteer(kept), {
        gazetteer: {
          entries: [{ ...a, aliases: ['Lê V. Sáng', 'Sáng Lê'], kb: 'Q7' }, c],
          never: readGazetteer(text).gazetteer.never,
        },
        problems: [],
      });
      const other = apply(text, mergeEntries(text, 'b', 'a'));
      assert.deepEqual(readGazetteer(other).gazetteer.entries, [{ ...b, aliases: ['Sáng Lê', 'Lê Văn Sáng'] }, c]);
      const last = apply(text, mergeEntries(text, 'a', 'c'));
      assert.deepEqual(readGazetteer(last).gazetteer.entries, [{ ...a, aliases: ['Huế'] }, b]);
      for (const result of [kept, other, last]) {
        for (const comment of text.match(/#.*/g) ?? []) {
          // A comment goes only with the lines of the entry that went.
          const stays =
            result === other ? !comment.includes('painter') : result === kept ? !comment.includes('old') : true;
          assert.equal(result.includes(comment), stays, `${comment} in\n${result}`);
        }
        if (text.includes('\r\n')) assert.ok(!/[^\r]\n/.test(result));
      }
    });

    test(`${form}: a name is corrected, and the old one still finds the entry`, () => {
      const renamed = apply(text, renameEntry(text, 'b', 'Lê Văn "Sáng"'));
      assert.deepEqual(readGazetteer(renamed).gazetteer.entries, [
        a,
        { ...b, name: 'Lê Văn "Sáng"', aliases: ['Sáng Lê', 'Lê V. Sáng'] },
        c,
      ]);
      const first = apply(text, renameEntry(text, 'a', 'Lê Sáng', false));
      assert.deepEqual(readGazetteer(first).gazetteer.entries, [{ ...a, name: 'Lê Sáng' }, b, c]);
    });

    test(`${form}: an alias more`, () => {
      const added = apply(text, addAlias(text, 'c', 'Thừa Thiên'));
      assert.deepEqual(readGazetteer(added).gazetteer.entries, [a, b, { ...c, aliases: ['Thừa Thiên'] }]);
      assert.deepEqual(addAlias(text, 'b', 'Sáng  Lê'), { ok: true, edits: [] });
    });
  }

  test('a name that was an alias is one no more', () => {
    const text = FILES.lines!;
    const renamed = apply(text, renameEntry(text, 'b', 'Sáng Lê'));
    assert.deepEqual(readGazetteer(renamed).gazetteer.entries[1], {
      id: 'b',
      name: 'Sáng Lê',
      aliases: ['Lê V. Sáng'],
      label: 'PERSON',
      kb: 'Q7',
    });
  });

  test('the only entry but one may go', () => {
    const text = 'entries:\n  - {id: a, name: A, label: X}\n  - {id: b, name: B, label: X}\n';
    assert.equal(
      apply(text, mergeEntries(text, 'a', 'b')),
      'entries:\n  - {id: a, name: A, aliases: ["B"], label: X}\n',
    );
  });

  test('nothing is changed where a place would be a guess', () => {
    const broken = 'entries:\n  - {id: a, name: A, label: X}\n  - {id: b, label: X}\n';
    assert.equal(mergeEntries(broken, 'a', 'b').ok, false);
    assert.equal(renameEntry(broken, 'a', 'C').ok, false);
    const text = FILES.lines!;
    assert.equal(mergeEntries(text, 'a', 'nobody').ok, false);
    assert.deepEqual(mergeEntries(text, 'a', 'a'), { ok: true, edits: [] });
    const folded = 'entries:\n  - id: a\n    name: >-\n      Lê\n      Sáng\n    label: X\n';
    assert.equal(renameEntry(folded, 'a', 'C').ok, false);
  });
});
