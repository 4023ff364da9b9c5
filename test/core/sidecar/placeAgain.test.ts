import assert from 'node:assert/strict';
import { anchorSidecar } from '../../../src/core/sidecar/anchor';
import { applyChange } from '../../../src/core/sidecar/change';
import { describeBlock, describeSpan } from '../../../src/core/sidecar/describe';
import { placeAgain, placeSearch } from '../../../src/core/sidecar/placeAgain';
import { oursAlone } from '../../../src/core/sidecar/resolvedText';
import { sourceStamp } from '../../../src/core/sidecar/stamp';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';

const OLD = new ArticleText('😀 mở\nngười tên Hằng nói\nb\nc\n');
const NEW = new ArticleText('😀 mở\ntheo Hằng, mọi việc đã khác hẳn\nvà hôm sau Hằng lại kể thêm\nb\nc\n');

const stamp = (document: ArticleText): NonNullable<Sidecar['source']> =>
  sourceStamp('a.txt', new TextEncoder().encode(document.text), document, () => '0'.repeat(64));

function lost(): Sidecar {
  const start = OLD.text.indexOf('Hằng');
  const entity = { id: 'e-000001', label: 'PERSON', by: 'lan', ...describeSpan(OLD, { start, end: start + 4 }) };
  const anchored = anchorSidecar({ ...EMPTY_SIDECAR, source: stamp(OLD), entities: [entity] }, NEW).sidecar;
  assert.equal(anchored.unanchored.length, 1);
  return anchored;
}

suite('placing an annotation again', () => {
  test('offers the places of its words, and keeps what was decided', () => {
    const sidecar = lost();
    const [item] = sidecar.unanchored;
    const places = placeSearch(sidecar, NEW).places(item!);
    assert.deepEqual(
      places.map(({ start }) => start).sort((a, b) => a - b),
      [NEW.text.indexOf('Hằng'), NEW.text.lastIndexOf('Hằng')],
    );
    const placed = applyChange(sidecar, placeAgain(NEW, item!, places[0]!), NEW);
    assert.deepEqual(placed.unanchored, []);
    const [{ id, label, by, text, start, end }] = placed.entities as [Sidecar['entities'][number]];
    assert.deepEqual({ id, label, by, text }, { id: 'e-000001', label: 'PERSON', by: 'lan', text: 'Hằng' });
    assert.equal(NEW.slice(NEW.toUtf16({ start, end })), 'Hằng');
  });

  test('leaves out a place that is confirmed already', () => {
    const sidecar = lost();
    const start = NEW.text.indexOf('Hằng');
    const there = { id: 'e-000002', label: 'PERSON', ...describeSpan(NEW, { start, end: start + 4 }) };
    const places = placeSearch({ ...sidecar, entities: [there] }, NEW).places(sidecar.unanchored[0]!);
    assert.deepEqual(
      places.map((place) => place.start),
      [NEW.text.lastIndexOf('Hằng')],
    );
  });

  test('a block goes where its first and last line stand', () => {
    const block = {
      id: 'b-000001',
      kind: 'navigation',
      ...describeBlock(NEW, { start: NEW.text.indexOf('b\n'), end: NEW.length - 1 }),
    };
    const { id, start, end, ...item } = block;
    const unanchored = { layer: 'block', id, reason: 'ambiguous', was: [start, end], item } as const;
    const [place] = placeSearch({ ...EMPTY_SIDECAR, unanchored: [unanchored] }, NEW).places(unanchored);
    assert.equal(NEW.slice(place!), 'b\nc');
    assert.deepEqual(applyChange(EMPTY_SIDECAR, placeAgain(NEW, unanchored, place!), NEW).blocks, [block]);
  });
});

suite('our side of a file with conflict markers', () => {
  test('has no line of the other side, and blank lines of its own', () => {
    const text = 'a: 1\n\n<<<<<<< ours\nb: 2\n||||||| base\nb: 1\n=======\nb: 3\n>>>>>>> theirs\nc: 4\n';
    assert.equal(oursAlone(text), 'a: 1\n\nb: 2\nc: 4\n');
  });
});
