import { corpusOpenSuggestions } from '../../../../src/core/lint/rules/corpus-open-suggestions';
import { finds, leavesAlone } from '../fixtures';

const sidecar = (done: string): string => `document:
  done: ${done}
suggestions: # ← 1 stored suggestions are open
  entities:
    - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan", score: 0.5, from: "x@1"}
`;

suite('corpus/open-suggestions', () => {
  finds(corpusOpenSuggestions, 'a layer that is done before its suggestions are', {
    'a.txt': 'Lan',
    'a.ann.yaml': sidecar('{entities: true, dates: true}'),
  });

  leavesAlone(corpusOpenSuggestions, 'suggestions of a layer that is open', {
    'a.txt': 'Lan',
    'a.ann.yaml': sidecar('{entities: false, dates: true}').replace(/ # ←.*/, ''),
  });
});
