import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carryChange, carrySidecar } from '../../../src/core/sidecar/carry';
import { describeBlock, describeSpan } from '../../../src/core/sidecar/describe';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';
import { KeptText } from '../../../src/core/text/keptText';

const OLD = new ArticleText('😀 Tiêu đề\nBà Lê Thị Thu Hằng đến Hoa Kỳ ngày 2/7.\n![]() |\n![]() |\nHết.\n');

function rangeOf(text: ArticleText, words: string) {
  const start = text.text.indexOf(words);
  return { start, end: start + words.length };
}

function sidecarOf(text: ArticleText): Sidecar {
  return {
    ...EMPTY_SIDECAR,
    blocks: [{ id: 'b-1', kind: 'image-placeholder', ...describeBlock(text, rangeOf(text, '![]() |\n![]() |')) }],
    entities: [
      { id: 'e-1', label: 'PERSON', ...describeSpan(text, rangeOf(text, 'Lê Thị Thu Hằng')) },
      { id: 'e-2', label: 'LOCATION', ...describeSpan(text, rangeOf(text, 'Hoa Kỳ')) },
    ],
    dates: [{ id: 'd-1', type: 'DATE', value: '2020-07-02', ...describeSpan(text, rangeOf(text, 'ngày 2/7')) }],
    rejected: [{ layer: 'entity', label: 'PERSON', ...describeSpan(text, rangeOf(text, 'Hết')) }],
  };
}

function edited(edits: readonly (readonly [number, number, string])[]): { now: ArticleText; kept: KeptText } {
  let now = OLD.text;
  let kept = KeptText.unchanged(now);
  for (const [start, end, newText] of edits) {
    now = now.slice(0, start) + newText + now.slice(end);
    kept = kept.edit({ start, end }, newText);
  }
  return { now: new ArticleText(now), kept };
}

function slices(sidecar: Sidecar, text: ArticleText): void {
  for (const item of [...sidecar.entities, ...sidecar.dates, ...sidecar.rejected]) {
    assert.equal(text.slice(text.toUtf16(item)), item.text);
  }
  for (const block of sidecar.blocks) {
    const { start, end } = text.toUtf16(block);
    assert.ok(start === 0 || text.text[start - 1] === '\n', 'starts with a line');
    assert.ok(end === text.length || text.text[end] === '\n', 'ends with a line');
  }
}

suite('carrying a sidecar through edits', () => {
  test('everything moves, in code points', () => {
    const { now, kept } = edited([[0, 0, '🇻🇳 Mới\n']]);
    const carried = carrySidecar(sidecarOf(OLD), OLD, now, (range) => kept.forward(range));
    slices(carried, now);
    assert.deepEqual(
      carried.entities.map(({ text }) => text),
      ['Lê Thị Thu Hằng', 'Hoa Kỳ'],
    );
    assert.equal(carried.entities[0]!.start, sidecarOf(OLD).entities[0]!.start + [...'🇻🇳 Mới\n'].length);
    assert.deepEqual(carried.unanchored, []);
  });

  test('what is deleted goes to unanchored; a refusal of it goes', () => {
    const place = rangeOf(OLD, 'Lê Thị Thu Hằng ');
    const { now, kept } = edited([
      [rangeOf(OLD, 'Hết').start, OLD.length, ''],
      [place.start, place.end, ''],
    ]);
    const carried = carrySidecar(sidecarOf(OLD), OLD, now, (range) => kept.forward(range));
    slices(carried, now);
    assert.deepEqual(
      carried.unanchored.map(({ id, reason }) => [id, reason]),
      [['e-1', 'lost']],
    );
    assert.deepEqual(carried.rejected, []);
    assert.equal(carried.entities.length, 1);
  });

  test('a block grows with text typed at the end of its last line, and its quotes are read anew', () => {
    const end = rangeOf(OLD, '![]() |\n![]() |').end;
    const { now, kept } = edited([[end, end, ' Ảnh: TTXVN']]);
    const [block] = carrySidecar(sidecarOf(OLD), OLD, now, (range) => kept.forward(range)).blocks;
    assert.equal(block?.last, '![]() | Ảnh: TTXVN');
  });

  test('a change is taken back to the old text only where all its characters are there', () => {
    const { now, kept } = edited([[rangeOf(OLD, 'Hoa Kỳ').start, rangeOf(OLD, 'Hoa Kỳ').end, 'Mỹ']]);
    const back = (range: { start: number; end: number }) => kept.back(range);
    const old = { id: 'e-9', label: 'PERSON', ...describeSpan(now, rangeOf(now, 'Lê Thị Thu Hằng')) };
    const carried = carryChange({ type: 'add-entity', entity: old }, now, OLD, back);
    assert.deepEqual(carried, {
      type: 'add-entity',
      entity: { id: 'e-9', label: 'PERSON', ...describeSpan(OLD, rangeOf(OLD, 'Lê Thị Thu Hằng')) },
    });
    const fresh = { id: 'e-8', label: 'LOCATION', ...describeSpan(now, rangeOf(now, 'Mỹ')) };
    assert.equal(carryChange({ type: 'add-entity', entity: fresh }, now, OLD, back), undefined);
    const both = { type: 'batch', changes: [carried!, { type: 'add-entity', entity: fresh }] } as const;
    assert.equal(carryChange(both, now, OLD, back), undefined, 'half a batch is none');
    const removal = { type: 'remove', layer: 'entity', id: 'e-1' } as const;
    assert.equal(carryChange(removal, now, OLD, back), removal, 'what names no place needs none');
  });

  test('whatever is typed, what is carried slices true and nothing vanishes', () => {
    const edit = fc.tuple(fc.nat(80), fc.nat(12), fc.constantFrom('', 'x', '😀', '\n', 'Hoa Kỳ'));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (raw) => {
        let length = OLD.length;
        const edits = raw.map(([at, cut, newText]) => {
          const start = Math.min(at, length);
          const end = Math.min(start + cut, length);
          length += newText.length - (end - start);
          return [start, end, newText] as const;
        });
        // Halves of a surrogate pair are no text that an editor makes.
        const { now, kept } = edited(edits);
        fc.pre(!/\p{Surrogate}/u.test(now.text));
        const before = sidecarOf(OLD);
        const carried = carrySidecar(before, OLD, now, (range) => kept.forward(range));
        slices(carried, now);
        const count = (sidecar: Sidecar): number =>
          sidecar.blocks.length + sidecar.entities.length + sidecar.dates.length + sidecar.unanchored.length;
        assert.equal(count(carried), count(before));
      }),
    );
  });
});
