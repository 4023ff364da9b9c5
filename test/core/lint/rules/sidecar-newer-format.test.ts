import { sidecarNewerFormat } from '../../../../src/core/lint/rules/sidecar-newer-format';
import { finds, leavesAlone } from '../fixtures';

suite('sidecar/newer-format', () => {
  finds(sidecarNewerFormat, 'a newer format', {
    'a.txt': 'Lan',
    'a.ann.yaml': 'format: news-corpus-annotations/2 # ← newer\nentities: []\n',
  });

  leavesAlone(sidecarNewerFormat, 'this one, an addition to it, and none', {
    'a.txt': 'Lan',
    'a.ann.yaml': 'format: news-corpus-annotations/1\n',
    'b.txt': 'Lan',
    'b.ann.yaml': 'format: news-corpus-annotations/1.4\n',
    'c.txt': 'Lan',
    'c.ann.yaml': 'entities: []\n',
  });
});
