import { sidecarAmbiguousName } from '../../../../src/core/lint/rules/sidecar-ambiguous-name';
import { finds, leavesAlone } from '../fixtures';

suite('sidecar/ambiguous-name', () => {
  finds(sidecarAmbiguousName, 'two documents of one stem, at both', {
    'corpus.yaml': 'include: ["**/*.{txt,md}"]\n',
    'x/a.txt': 'Lan ← x/a.txt and x/a.md would share the sidecar x/a.ann.yaml',
    'x/a.md': 'Lan ← x/a.md and x/a.txt would share',
    'a.txt': 'Mai',
  });

  leavesAlone(sidecarAmbiguousName, 'one stem in two folders, and files that are no documents', {
    'a.txt': '',
    'a.md': '',
    'x/a.txt': '',
  });
});
