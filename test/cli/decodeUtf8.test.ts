import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeUtf8 } from '../../src/cli/decodeUtf8';

/** Whole characters of every length, a byte order mark, noncharacters; and sequences that are cut, overlong or no character. */
const PIECES = ['a', 'ế', 'Đ', '😀', '\ufeff', '\uffff', '\0', '\r\n'].map((text) => [...Buffer.from(text)]);
const WRONG = [[0xe1, 0xba], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff], [0x80]];

suite('UTF-8 of files', () => {
  test('is decoded as TextDecoder does', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const expected = (bytes: Uint8Array): string | undefined => {
      try {
        return strict.decode(bytes);
      } catch {
        return undefined;
      }
    };
    const whole = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 });
    const some = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.constantFrom(...WRONG)));
    const texts = fc.oneof(whole, some).map((pieces) => Uint8Array.from(pieces.flat()));
    fc.assert(fc.property(texts, (bytes) => assert.equal(decodeUtf8(bytes), expected(bytes))));
  });
});
