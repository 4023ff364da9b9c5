import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMessage } from '../../../src/core/message';
import { decodeSource, MAX_SOURCE_BYTES } from '../../../src/core/text/decode';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

function refusal(input: Uint8Array): string {
  const decoded = decodeSource(input);
  assert.ok(!decoded.ok, 'expected a refusal');
  return `${decoded.code}: ${formatMessage(decoded.message)}`;
}

suite('decodeSource', () => {
  test('UTF-8 with and without a mark', () => {
    assert.deepEqual(decodeSource(new TextEncoder().encode('Việt 😀')), { ok: true, text: 'Việt 😀' });
    assert.deepEqual(decodeSource(bytes(0xef, 0xbb, 0xbf, 0x61)), { ok: true, text: '\ufeffa' });
    assert.deepEqual(decodeSource(bytes()), { ok: true, text: '' });
  });

  test('Latin-1 says where it stops being UTF-8', () => {
    const text = bytes(0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x75, 0x0a);
    assert.match(refusal(text), /^not-utf8: .*byte 5 on line 2.*Convert it to UTF-8/);
    assert.match(refusal(bytes(0x61, 0xe9)), /byte 1 on line 1/);
    assert.match(refusal(bytes(0x80)), /byte 0 on line 1/);
  });

  test('UTF-16, binary and enormous files', () => {
    assert.match(refusal(bytes(0xff, 0xfe, 0x61, 0x00)), /^utf16: /);
    assert.match(refusal(bytes(0xfe, 0xff, 0x00, 0x61)), /^utf16: /);
    assert.match(refusal(bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0x01)), /^binary: /);
    assert.match(refusal(new Uint8Array(MAX_SOURCE_BYTES + 1)), /^too-large: The file has 65 MB/);
  });

  test('never throws, takes every well-formed text, and finds the first bad byte wherever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const encode = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\0', ''));
        const head = encode(before);
        assert.ok(decodeSource(head).ok);
        const broken = Uint8Array.from([...head, 0xff, ...encode(after)]);
        assert.ok(refusal(broken).includes(`byte ${head.length} on`));
      }),
    );
  });
});
