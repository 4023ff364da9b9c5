import { sidecarUnreadable } from '../../../../src/core/lint/rules/sidecar-unreadable';
import { finds, leavesAlone } from '../fixtures';

suite('sidecar/unreadable', () => {
  finds(sidecarUnreadable, 'what is no YAML', {
    'a.txt': 'Lan',
    'a.ann.yaml': 'format: news-corpus-annotations/1\nteam: @x # ← Not valid YAML\n',
  });

  finds(sidecarUnreadable, 'conflict markers', {
    'a.txt': 'Lan',
    'a.ann.yaml': `format: news-corpus-annotations/1
entities:
<<<<<<< ours # ← conflict
  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}
=======
>>>>>>> theirs
`,
  });

  finds(sidecarUnreadable, 'a newer format', {
    'a.txt': 'Lan',
    'a.ann.yaml': 'format: news-corpus-annotations/2 # ← newer\nentities: []\n',
  });

  finds(sidecarUnreadable, 'offsets and keys that cannot be', {
    'a.txt': 'Lan',
    'a.ann.yaml': `format: news-corpus-annotations/1
entities:
  - {id: "e-1", label: "PERSON", start: -1, end: 3, text: "Lan"} # ← "start" must be a whole number
  - {id: "e-2", label: "PERSON", start: 3, end: 3, text: "Lan"} # ← must be greater than
  - {id: "e-3", start: 0, end: 3, text: "Lan"} # ← "label" is missing
`,
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

  finds(sidecarUnreadable, 'aliases, whatever key they stand under', {
    'a.txt': 'Lan',
    'a.ann.yaml': `format: news-corpus-annotations/1
a: &a ["lol", "lol"]
b: &b [*a] # ← Aliases are not resolved
c: {d: [*b]} # ← Aliases are not resolved
entities:
  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}
  - *a # ← must be a mapping
`,
  });

  leavesAlone(sidecarUnreadable, 'comments, unknown keys and other styles', {
    'a.txt': 'Lan',
    'a.ann.yaml': `# ours
format: news-corpus-annotations/1
team: "x"
entities:
  - id: e-1
    label: PERSON
    start: 0
    end: 3
    text: Lan   # yes
    color: red
`,
    'b.txt': 'no sidecar',
  });
});
