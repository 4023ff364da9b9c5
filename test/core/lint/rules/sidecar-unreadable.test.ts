import { sidecarUnreadable } from '../../../../src/core/lint/rules/sidecar-unreadable';
import { finds, leavesAlone } from '../fixtures';

suite('sidecar/unreadable', () => {
  finds(sidecarUnreadable, 'what is no YAML', {
    'a.txt': 'Lan',
    'a.ann.yaml': 'format: news-corpus-annotations/1\nteam: @x # ← Not valid YAML\n',
  });

  finds(sidecarUnreadable, 'what is no mapping, or of another format', {
    'a.txt': 'Lan',
    'a.ann.yaml': '- Lan # ← A sidecar is a mapping\n',
    'b.txt': 'Lan',
    'b.ann.yaml': 'format: "brat" # ← "format" must be\n',
  });

  finds(
    sidecarUnreadable,
    'bytes that are no UTF-8',
    {
      'a.txt': 'Lan',
      'a.ann.yaml': Uint8Array.from([0x66, 0xe9, 0x0a]),
    },
    1,
  );

  finds(sidecarUnreadable, 'nesting that no person wrote', { 'a.txt': '', 'a.ann.yaml': '['.repeat(5000) }, 1);

  leavesAlone(sidecarUnreadable, 'what has a rule of its own, and empty files', {
    'a.txt': 'Lan',
    'a.ann.yaml': 'format: news-corpus-annotations/2\nentities: [{start: -1}]\n',
    'b.txt': 'no sidecar',
    'c.txt': 'Lan',
    'c.ann.yaml': '',
  });
});
