import { sidecarSchema } from '../../../../src/core/lint/rules/sidecar-schema';
import { finds, leavesAlone } from '../fixtures';

suite('sidecar/schema', () => {
  finds(sidecarSchema, 'offsets and keys that cannot be, and a slip of the finger', {
    'a.txt': 'Lan',
    'a.ann.yaml': `format: news-corpus-annotations/1
entities:
  - {id: "e-1", label: "PERSON", start: -1, end: 3, text: "Lan"} # ← "start" must be a whole number
  - {id: "e-2", label: "PERSON", start: 3, end: 2, text: "Lan"} # ← must be greater than
  - {id: "e-3", start: 0, end: 3, text: "Lan"} # ← "label" is missing
  - {id: "e-4", label: "PERSON", start: 0, end: 3, text: "Lan", noet: "x"} # ← Did you mean "note"?
dates: 7 # ← "dates" must be a list
`,
  });

  finds(sidecarSchema, 'aliases, whatever key they stand under', {
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

  leavesAlone(sidecarSchema, 'comments, unknown keys and other styles', {
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
    'c.txt': 'of a newer format',
    'c.ann.yaml': 'format: news-corpus-annotations/2\nentities: [{start: -1}]\n',
  });
});
