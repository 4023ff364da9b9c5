import { spanUnknownLabel } from '../../../../src/core/lint/rules/span-unknown-label';
import { finds, fixes, leavesAlone } from '../fixtures';

const config = 'labels: {PERSON: , ORGANIZATION: {was: ["ORG"]}}\n';

suite('span/unknown-label', () => {
  finds(spanUnknownLabel, 'labels that are renamed, mistyped and unknown', {
    'corpus.yaml': config,
    'a.txt': 'Lan Mai Huế',
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "ORG", start: 0, end: 3, text: "Lan"} # ← called ORGANIZATION now
  - {id: "e-2", label: "PERSN", start: 4, end: 7, text: "Mai"} # ← Did you mean PERSON?
  - {id: "e-3", label: "LOCATION", start: 8, end: 11, text: "Huế"} # ← Use one of PERSON, ORGANIZATION
`,
  });

  leavesAlone(spanUnknownLabel, "the team's own labels", {
    'corpus.yaml': config,
    'a.txt': 'Lan Mai',
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}
  - {id: "e-2", label: "ORGANIZATION", start: 4, end: 7, text: "Mai"}
`,
  });

  leavesAlone(spanUnknownLabel, 'the default labels, and what only a program suggests', {
    'a.txt': 'Lan Mai',
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "MISC", start: 0, end: 3, text: "Lan"}
suggestions:
  entities:
    - {id: "e-2", label: "TEAM", start: 4, end: 7, text: "Mai", score: 0.5, from: "other@1"}
`,
  });

  fixes(
    spanUnknownLabel,
    'a renamed label',
    {
      'corpus.yaml': 'labels: {HUMAN: {was: ["PERSON"]}}\n',
      'a.txt': 'Lan',
      'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}\n',
    },
    { 'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "HUMAN", start: 0, end: 3, text: "Lan"}\n' },
  );
});
