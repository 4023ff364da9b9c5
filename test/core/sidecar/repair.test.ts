import { deepStrictEqual } from 'node:assert/strict';
import { describeSpan } from '../../../src/core/sidecar/describe';
import { encodeFingerprint } from '../../../src/core/sidecar/fingerprint';
import { repairSidecar } from '../../../src/core/sidecar/repair';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';

const DOCUMENT = new ArticleText('Bà Lê Thị Thu Hằng nói về Hoa Kỳ.');
const SIDECAR: Sidecar = {
  ...EMPTY_SIDECAR,
  source: { file: 'a.txt', sha256: '', length: DOCUMENT.length, lines: encodeFingerprint(DOCUMENT) },
  entities: [
    { id: 'e-1', label: 'PERSON', ...describeSpan(DOCUMENT, { start: 3, end: 18 }) },
    { id: 'e-2', label: 'LOCATION', ...describeSpan(DOCUMENT, { start: 26, end: 32 }) },
  ],
};

suite('repairSidecar', () => {
  const stamp = { file: 'a.txt', sha256: 'ab', length: 3, lines: '' };

  test('of two items with one id the later one gets a new one', () => {
    const [first, second] = SIDECAR.entities;
    const doubled = { ...SIDECAR, entities: [first!, { ...second!, id: first!.id }] };
    const { sidecar, newIds } = repairSidecar(doubled, DOCUMENT, stamp, () => 0.5);
    deepStrictEqual([newIds, sidecar.entities.map((e) => e.id)], [1, ['e-1', 'e-gggggg']]);
    deepStrictEqual(sidecar.source, stamp);
  });

  test('the format is brought to this version, a later minor one stays', () => {
    const repaired = (format: string): string =>
      repairSidecar({ ...SIDECAR, format }, DOCUMENT, stamp, Math.random).sidecar.format;
    deepStrictEqual(
      ['news-corpus-annotations/0', 'news-corpus-annotations/1', 'news-corpus-annotations/1.3'].map(repaired),
      ['news-corpus-annotations/1', 'news-corpus-annotations/1', 'news-corpus-annotations/1.3'],
    );
  });
});
