import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/dates/find';
import { readSidecar } from '../../../src/core/sidecar/read';
import { marksOf } from '../../../src/core/suggest/marks';
import { suggestionsToStore } from '../../../src/core/suggest/store';
import { ArticleText } from '../../../src/core/text/document';

const TEXT = 'Sáng 5/6/2020 đoàn đến. Chiều cùng ngày, đoàn về.';

function stored(sidecarText: string) {
  const document = new ArticleText(TEXT);
  const dates = findDates(document, [{ start: 0, end: document.length }], { language: 'vi', documentDate: undefined });
  const { sidecar } = readSidecar(sidecarText);
  const suggestions = { language: 'vi', date: undefined, lines: [], blocks: [], entities: [], dates };
  return suggestionsToStore(document, sidecar, marksOf(document, suggestions, sidecar)).dates;
}

suite('dates that lean on another, stored', () => {
  test('name the suggestion beside them', () => {
    const [first, second] = stored('format: news-corpus-annotations/1\n');
    assert.equal(first?.anchor, undefined);
    assert.equal(second?.anchor, first?.id);
  });

  test('name the confirmed date', () => {
    const [only] = stored(`format: news-corpus-annotations/1
dates:
  - {id: "d-aaaaaa", type: TIME, value: "2020-06-05TMO", start: 0, end: 13, text: "Sáng 5/6/2020"}
`);
    assert.equal(only?.text, 'Chiều cùng ngày');
    assert.equal(only?.anchor, 'd-aaaaaa');
  });
});
