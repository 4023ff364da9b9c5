import assert from 'node:assert/strict';
import { anchorChangedAfterDone } from '../../../../src/core/lint/rules/anchor-changed-after-done';
import { encodeFingerprint } from '../../../../src/core/sidecar/fingerprint';
import { ArticleText } from '../../../../src/core/text/document';
import { finds, leavesAlone, lintFixture } from '../fixtures';

const TEXT = 'Lan ở Huế.\nTrời mưa.\n';
const sidecar = (done: string, mark = ''): string => `source:
  file: "a.txt"
  sha256: "00"
  length: ${TEXT.length}
  lines: "${encodeFingerprint(new ArticleText(TEXT))}"
document: ${mark}
  done: ${done}
`;

suite('anchor/changed-after-done', () => {
  finds(anchorChangedAfterDone, 'a line that came later', {
    'a.txt': `${TEXT}Mai ở Vinh.\n`,
    'a.ann.yaml': sidecar('{entities: true, dates: false, blocks: true}', '# ← entities, blocks were done'),
  });

  leavesAlone(anchorChangedAfterDone, 'the same text with other line ends, and layers that are open', {
    'a.txt': `\ufeff${TEXT.replaceAll('\n', ' \r\n')}`,
    'a.ann.yaml': sidecar('{entities: true}'),
    'b.txt': `${TEXT}Mai.\n`,
    'b.ann.yaml': sidecar('{entities: false}'),
  });

  test('is mended with the sidecar as a whole, which takes "done" back', async () => {
    const { found } = await lintFixture(anchorChangedAfterDone, {
      'a.txt': 'Mai.',
      'a.ann.yaml': sidecar('{dates: true}'),
    });
    assert.deepEqual(
      found.map(({ isRepairable }) => isRepairable),
      [true],
    );
  });
});
