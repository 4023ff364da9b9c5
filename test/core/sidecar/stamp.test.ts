import { deepStrictEqual, equal, notEqual } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { decodeFingerprint, encodeFingerprint, hashLine, linePrints } from '../../../src/core/sidecar/fingerprint';
import { sha256 } from '../../../src/core/sidecar/sha256';
import { isStampOf, sourceStamp } from '../../../src/core/sidecar/stamp';
import { EMPTY_SIDECAR } from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';

const ofNode = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

suite('sidecar: what ties it to its source', () => {
  test('SHA-256 as node:crypto has it', () => {
    for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
      const bytes = Uint8Array.from({ length }, (_, n) => (n * 37 + length) & 255);
      equal(sha256(bytes), ofNode(bytes), String(length));
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => equal(sha256(bytes), ofNode(bytes))),
      { numRuns: 100 },
    );
  });

  test('the stamp counts code points of the normalised text and hashes the bytes as they are', () => {
    const bytes = new TextEncoder().encode('\ufeff📰 a\r\nb');
    const stamp = sourceStamp('a.txt', bytes, new ArticleText('\ufeff📰 a\r\nb'), ofNode);
    deepStrictEqual([stamp.file, stamp.length, stamp.sha256], ['a.txt', 5, ofNode(bytes)]);
    equal(isStampOf({ ...EMPTY_SIDECAR, source: stamp }, bytes, sha256), true);
    equal(isStampOf({ ...EMPTY_SIDECAR, source: stamp }, bytes.subarray(3), sha256), false);
    equal(isStampOf(EMPTY_SIDECAR, bytes, sha256), false);
  });

  test('a fingerprint reads back as the lines that made it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 90 })), (lines) => {
        const document = new ArticleText(lines.join('\n'));
        deepStrictEqual(decodeFingerprint(encodeFingerprint(document)), printsOf(document));
      }),
      { numRuns: 200 },
    );
    const long = new ArticleText('x'.repeat(1_000_000));
    deepStrictEqual(decodeFingerprint(encodeFingerprint(long)), printsOf(long));
  });

  test('what is no fingerprint is none', () => {
    for (const text of ['!', '5', '5C2', 'ệ', '________________']) equal(decodeFingerprint(text), undefined, text);
    deepStrictEqual(decodeFingerprint(''), []);
  });

  test('white space at the edges and the Unicode form do not change a line, its letters do', () => {
    equal(hashLine('  Bộ Ngoại giao\t'), hashLine('Bộ Ngoại giao'.normalize('NFD')));
    notEqual(hashLine('Bộ Ngoại giao'), hashLine('Bộ ngoại giao'));
  });
});

function printsOf(document: ArticleText): object[] {
  return linePrints(document).map(({ length, hash, chunks }) => ({ length, hash, chunks }));
}
