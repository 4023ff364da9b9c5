import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeptText } from '../../../src/core/text/keptText';

/** Applies edits to a text and to its KeptText alike. */
function edited(text: string, edits: readonly (readonly [number, number, string])[]): [string, KeptText] {
  let now = text;
  let kept = KeptText.unchanged(text);
  for (const [start, end, newText] of edits) {
    now = now.slice(0, start) + newText + now.slice(end);
    kept = kept.edit({ start, end }, newText);
  }
  return [now, kept];
}

suite('text kept through edits', () => {
  const old = 'Bà Lê Thị Thu Hằng nói ngày 2/7.';
  const name = { start: 3, end: 18 };

  test('an insertion before moves an annotation', () => {
    const [now, kept] = edited(old, [[0, 0, 'Hôm qua, ']]);
    const moved = kept.forward(name)!;
    assert.equal(now.slice(moved.start, moved.end), 'Lê Thị Thu Hằng');
    assert.deepEqual(kept.back(moved), name);
  });

  test('typing at the edges stays outside, typing inside belongs to it', () => {
    const [now, kept] = edited(old, [
      [3, 3, '«'],
      [19, 19, '»'],
      [11, 11, 'h'],
    ]);
    const moved = kept.forward(name)!;
    assert.equal(now.slice(moved.start, moved.end), 'Lê Thị hThu Hằng');
    assert.equal(kept.back(moved), undefined, 'a range with new characters has no place in the old text');
  });

  test('deleting all of it loses it, undoing the deletion brings it back', () => {
    const [, gone] = edited(old, [[0, 20, '']]);
    assert.equal(gone.forward(name), undefined);
    const [, back] = edited(old, [
      [0, 20, ''],
      [0, 0, old.slice(0, 20)],
    ]);
    assert.ok(back.isUnchanged);
  });

  test('replacing text with other text keeps nothing of it', () => {
    const [, kept] = edited(old, [[3, 18, 'Nguyễn Văn A']]);
    assert.equal(kept.forward(name), undefined);
    assert.equal(kept.isUnchanged, false);
  });

  test('an empty text is unchanged until something is typed', () => {
    const [, kept] = edited('', [[0, 0, 'a']]);
    assert.equal(kept.isUnchanged, false);
    assert.ok(KeptText.unchanged('').isUnchanged);
  });

  test('two chains of edits, one behind the other, keep what both of them keep', () => {
    const edits = fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.string({ unit: 'grapheme', maxLength: 4 })), {
      maxLength: 5,
    });
    const applied = (text: string, list: readonly (readonly [number, number, string])[]): [string, KeptText] => {
      let now = text;
      let kept = KeptText.unchanged(text);
      for (const [at, length, newText] of list) {
        const start = Math.min(at, now.length);
        const end = Math.min(start + length, now.length);
        kept = kept.edit({ start, end }, newText);
        now = now.slice(0, start) + newText + now.slice(end);
      }
      return [now, kept];
    };
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), edits, edits, (text, one, other) => {
        const [between, first] = applied(text, one);
        const [now, second] = applied(between, other);
        const both = first.followedBy(second);
        assert.equal(both.length, now.length);
        for (let start = 0; start < text.length; start++) {
          const letter = { start, end: start + 1 };
          const there = first.forward(letter);
          assert.deepEqual(both.forward(letter), there && second.forward(there));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('two texts without their edits: all but the stretch that differs is kept', () => {
    const now = `Theo báo cáo, ${old.replace('nói', 'khẳng định')}`;
    const kept = KeptText.between(old, now);
    assert.equal(kept.length, now.length);
    assert.equal(kept.forward(name), undefined);
    assert.deepEqual(kept.forward({ start: 23, end: 32 }), { start: now.length - 9, end: now.length });
    assert.ok(KeptText.between(old, old).isUnchanged);
  });

  test('what goes back comes forward again, and reads the same on both sides', () => {
    const edit = fc.tuple(
      fc.nat(60),
      fc.nat(10),
      fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'b', 'ế', '\n') }),
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50, unit: fc.constantFrom('a', 'b', 'ế', '\n') }),
        fc.array(edit, { maxLength: 12 }),
        (text, raw) => {
          let now = text;
          let kept = KeptText.unchanged(text);
          for (const [at, length, newText] of raw) {
            const start = Math.min(at, now.length);
            const end = Math.min(start + length, now.length);
            now = now.slice(0, start) + newText + now.slice(end);
            kept = kept.edit({ start, end }, newText);
          }
          for (let start = 0; start < now.length; start++) {
            for (const end of [start + 1, Math.min(now.length, start + 4)]) {
              const old = kept.back({ start, end });
              if (old === undefined) continue;
              assert.equal(text.slice(old.start, old.end), now.slice(start, end));
              assert.deepEqual(kept.forward(old), { start, end });
            }
          }
          for (let start = 0; start < text.length; start++) {
            const moved = kept.forward({ start, end: start + 1 });
            if (moved !== undefined) assert.equal(now.slice(moved.start, moved.end), text[start]);
          }
        },
      ),
    );
  });
});
