import { sidecarOrphan } from '../../../../src/core/lint/rules/sidecar-orphan';
import { finds, leavesAlone } from '../fixtures';

const named = (file: string): string => `format: news-corpus-annotations/1
source:
  file: "${file}"
  sha256: "00"
  length: 3
`;

suite('sidecar/orphan', () => {
  finds(sidecarOrphan, 'a sidecar without its source', {
    'a.txt': 'Lan',
    'b.ann.yaml': named('b.txt').replace('source:', 'source: # ← The source "b.txt" of b.ann.yaml is not there'),
    'c.ann.yaml': 'entities: [] # ← No document of the corpus belongs to c.ann.yaml',
  });

  finds(sidecarOrphan, 'one whose stem another file has', {
    'a.jpg': '',
    'a.ann.yaml': named('a.txt').replace('source:', 'source: # ← "a.txt"'),
  });

  leavesAlone(sidecarOrphan, 'sidecars of documents, also of those that include leaves out', {
    'corpus.yaml': 'include: ["in/**"]\nexclude: ["out/**"]\nsidecars: "ann/"\n',
    'in/a.txt': 'Lan',
    'ann/in/a.ann.yaml': named('a.txt'),
    'other/b.txt': 'Mai',
    'ann/other/b.ann.yaml': named('b.txt'),
    'out/c.ann.yaml': named('c.txt'),
  });

  leavesAlone(sidecarOrphan, 'a source that is there and cannot be read', {
    'a.txt': Uint8Array.from([0xff]),
    'a.ann.yaml': named('a.txt'),
  });
});
