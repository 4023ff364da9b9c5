import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keptByLines } from '../../../src/core/text/lineDiff';

const line = fc.constantFrom('một', 'hai', 'ba', 'bốn', '', 'một hai');
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

suite('which lines two texts share', () => {
  test('what stands between two edits stays in its place', () => {
    const old = 'a\nngười phát ngôn\nb\n';
    const now = 'a mới\nngười phát ngôn\nb và c\n';
    const kept = keptByLines(old, now);
    const start = old.indexOf('phát');
    assert.deepEqual(kept.forward({ start, end: start + 4 }), { start: start + 4, end: start + 8 });
    assert.deepEqual(kept.back({ start: start + 4, end: start + 8 }), { start, end: start + 4 });
  });

  test('whatever is said to be kept reads the same in both texts', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        const kept = keptByLines(old, now);
        assert.equal(kept.length, now.length);
        for (let at = 0; at < now.length; at++) {
          const was = kept.back({ start: at, end: at + 1 });
          if (was !== undefined) assert.equal(old[was.start], now[at]);
        }
      }),
    );
  });

  test('the same text is unchanged', () => {
    fc.assert(fc.property(text, (same) => assert.ok(keptByLines(same, same).isUnchanged)));
  });
});
