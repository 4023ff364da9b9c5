import { corpusRareLabel } from '../../../../src/core/lint/rules/corpus-rare-label';
import { finds, leavesAlone } from '../fixtures';

const many = (label: string, count: number, mark = ''): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `  - {id: "e-${label}${i}", label: "${label}", start: ${i}, end: ${i + 1}, text: "a"}${i === 0 ? mark : ''}\n`,
  ).join('');

suite('corpus/rare-label', () => {
  finds(corpusRareLabel, 'a label of one slip in hundreds', {
    'a.txt': 'a'.repeat(1200),
    'a.ann.yaml': `entities:\n${many('PERSON', 1100)}`,
    'b.txt': 'aa',
    'b.ann.yaml': `entities:\n${many('PRSON', 2, ' # ← PRSON is used 2 times in 1 documents')}`,
  });

  leavesAlone(corpusRareLabel, 'labels of a small corpus, and those that are not so rare', {
    'a.txt': 'a'.repeat(1200),
    'a.ann.yaml': `entities:\n${many('PERSON', 900)}`,
    'b.txt': 'aaa',
    'b.ann.yaml': `entities:\n${many('EVENT', 3)}`,
  });
});
