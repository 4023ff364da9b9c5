import { anchorLost } from '../../../../src/core/lint/rules/anchor-lost';
import { changedText } from '../changedText';
import { finds, leavesAlone } from '../fixtures';

suite('anchor/lost', () => {
  finds(
    anchorLost,
    'its part of what a change did, and nothing else',
    changedText({ lost: '"Mai" stood at 8–11 before a.txt changed, and is gone' }),
  );

  leavesAlone(anchorLost, 'a text that did not change, as far as is known', {
    'a.txt': 'Huế Huế\n',
    'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "LOCATION", start: 1, end: 4, text: "Huế"}\n',
  });
});
