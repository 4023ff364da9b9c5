import { dateNoDocumentDate } from '../../../../src/core/lint/rules/date-no-document-date';
import { finds, leavesAlone } from '../fixtures';

const DATES =
  'dates: # ← a.txt has no date, though 1 of its dates\n  - {id: "d-1", type: DATE, value: "2020", start: 0, end: 7, text: "hôm qua", anchor: "document"}\n';

suite('date/no-document-date', () => {
  finds(dateNoDocumentDate, 'dates that count from nothing, and a layer that is done without', {
    'a.txt': 'hôm qua',
    'a.ann.yaml': DATES,
    'b.txt': 'x',
    'b.ann.yaml': 'document: # ← b.txt has no date\n  done: {dates: true}\n',
  });

  leavesAlone(dateNoDocumentDate, 'a date from anywhere, and documents without dates', {
    'corpus.yaml': 'documents: [{glob: "c.txt", date: "2020-07-02"}]\nmetadata: "meta.jsonl"\n',
    'meta.jsonl': '{"path": "d.txt", "published": "2020-07-02"}\n',
    'a.txt': 'hôm qua',
    'a.ann.yaml': `document:\n  date: "2020-07-02"\n${DATES.replace(/ # ←.*/, '')}`,
    'b.txt': 'x',
    'b.ann.yaml': 'document:\n  done: {blocks: true}\n',
    'c.txt': 'hôm qua',
    'c.ann.yaml': DATES.replace(/ # ←.*/, ''),
    'd.txt': 'hôm qua',
    'd.ann.yaml': DATES.replace(/ # ←.*/, ''),
  });
});
