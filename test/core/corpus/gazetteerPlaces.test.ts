import assert from 'node:assert/strict';
import { entryAt, entryPlaces } from '../../../src/core/corpus/gazetteerPlaces';

const TEXT = `# tên
entries:
  - {id: "vn", name: "Việt Nam", label: "LOCATION"} # nước
  - id: 881
    name: Hà Nội
    label: "LOCATION"
  - {name: "không có id"}
  - {id: "vn", name: "lần nữa", label: "LOCATION"}
never:
  - {name: "Tại"}
`;

suite('places in gazetteer.yaml', () => {
  test('every entry with an id, once, with its name', () => {
    assert.deepEqual(
      entryPlaces(TEXT).map(({ id, name }) => [id, TEXT.slice(name.start, name.end)]),
      [
        ['vn', '"Việt Nam"'],
        ['881', 'Hà Nội'],
      ],
    );
  });

  test('the entry at a place, and on its line', () => {
    const at = (words: string): string | undefined => entryAt(TEXT, TEXT.indexOf(words))?.id;
    assert.equal(at('Việt'), 'vn');
    assert.equal(at('# nước'), 'vn');
    assert.equal(at('- id'), '881');
    assert.equal(at('Hà Nội'), '881');
    assert.equal(at('never'), undefined);
    assert.equal(at('Tại'), undefined);
  });

  test('nothing in a file that cannot be read', () => {
    for (const text of ['', 'entries: [', 'entries: {a: 1}', '- a\n', '<<<<<<< a\n']) {
      assert.deepEqual(entryPlaces(text), []);
    }
  });
});
