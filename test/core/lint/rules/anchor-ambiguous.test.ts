import { anchorAmbiguous } from '../../../../src/core/lint/rules/anchor-ambiguous';
import { changedText } from '../changedText';
import { finds, leavesAlone } from '../fixtures';

suite('anchor/ambiguous', () => {
  finds(
    anchorAmbiguous,
    'its part of what a change did, and nothing else',
    changedText({ ambiguous: '"Huế" stood at 32–35 before a.txt changed, and may be' }),
  );

  leavesAlone(anchorAmbiguous, 'a text that did not change, as far as is known', {
    'a.txt': 'Huế Huế\n',
    'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "LOCATION", start: 1, end: 4, text: "Huế"}\n',
  });
});
