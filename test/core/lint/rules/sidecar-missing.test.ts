import { sidecarMissing } from '../../../../src/core/lint/rules/sidecar-missing';
import { finds, leavesAlone } from '../fixtures';

suite('sidecar/missing', () => {
  finds(sidecarMissing, 'a document that nobody has annotated', {
    'a.txt': 'Lan ← a.ann.yaml does not exist',
    'b.txt': 'Mai',
    'b.ann.yaml': '',
  });

  leavesAlone(sidecarMissing, 'documents with a sidecar, good or bad, in a folder of its own too', {
    'corpus.yaml': 'sidecars: "notes/"\n',
    'a.txt': 'Lan',
    'notes/a.ann.yaml': '',
    'b.txt': 'Lan',
    'notes/b.ann.yaml': Uint8Array.from([0xff, 0x41]),
  });
});
