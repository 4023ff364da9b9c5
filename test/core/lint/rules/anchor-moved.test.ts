import assert from 'node:assert/strict';
import { anchorMoved } from '../../../../src/core/lint/rules/anchor-moved';
import { changedText } from '../changedText';
import { finds, leavesAlone, lintFixture } from '../fixtures';

suite('anchor/moved', () => {
  finds(
    anchorMoved,
    'its part of what a change did, and nothing else',
    changedText({ moved: '"Hội nghị" moved from 36–44 to ' }),
  );

  leavesAlone(anchorMoved, 'a text that did not change, as far as is known', {
    'a.txt': 'Huế Huế\n',
    'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "LOCATION", start: 1, end: 4, text: "Huế"}\n',
  });

  test('is mended with the sidecar as a whole', async () => {
    const { found } = await lintFixture(anchorMoved, changedText({}));
    assert.deepEqual(
      found.map(({ isRepairable }) => isRepairable),
      [true],
    );
  });
});
