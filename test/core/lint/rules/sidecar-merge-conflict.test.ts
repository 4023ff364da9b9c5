import { sidecarMergeConflict } from '../../../../src/core/lint/rules/sidecar-merge-conflict';
import { finds, leavesAlone } from '../fixtures';

suite('sidecar/merge-conflict', () => {
  finds(sidecarMergeConflict, 'conflict markers', {
    'a.txt': 'Lan',
    'a.ann.yaml': `format: news-corpus-annotations/1
entities:
<<<<<<< ours # ← conflict markers
  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}
||||||| base
=======
>>>>>>> theirs
`,
  });

  leavesAlone(sidecarMergeConflict, 'signs that look alike in a text or a note', {
    'a.txt': '<<<<<<< ours\n=======\n>>>>>>> theirs\n',
    'a.ann.yaml': 'format: news-corpus-annotations/1\nteam: "<<<<<<< ours"\n',
  });
});
