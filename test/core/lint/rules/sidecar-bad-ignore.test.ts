import { sidecarBadIgnore } from '../../../../src/core/lint/rules/sidecar-bad-ignore';
import { finds, leavesAlone } from '../fixtures';

const sidecar = (entry: string, mark = ''): string =>
  `format: news-corpus-annotations/1\nignore:${mark}\n  - {rule: "span/overlap", reason: "a name in a name"}\n${entry}`;

suite('sidecar/bad-ignore', () => {
  finds(sidecarBadIgnore, 'entries without a reason, a rule, or both', {
    'a.txt': '',
    'a.ann.yaml': sidecar(
      '  - {rule: "span/overlap"}\n  - {rule: "span/overlap", reason: " "}\n  - {reason: "x"}\n  - x\n',
      ' # ← 4 of the entries',
    ),
  });

  finds(sidecarBadIgnore, 'what is no list', {
    'a.txt': '',
    'a.ann.yaml': 'format: news-corpus-annotations/1\nignore: "span/overlap" # ← 1 of the entries\n',
  });

  leavesAlone(sidecarBadIgnore, 'entries that say why', {
    'a.txt': '',
    'a.ann.yaml': sidecar('  - {rule: "anchor/mismatch", id: "e-1", reason: "checked", by: "lan"}\n'),
    'b.txt': '',
    'b.ann.yaml': 'format: news-corpus-annotations/1\n',
  });
});
