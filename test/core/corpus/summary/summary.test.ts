import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ContributionCache } from '../../../../src/core/corpus/contributionCache';
import { CorpusSummary } from '../../../../src/core/corpus/summary/corpusSummary';
import { datesOf } from '../../../../src/core/corpus/summary/dates';
import { NO_SIDECAR, summariseFile, summariseSidecar } from '../../../../src/core/corpus/summary/fileSummary';
import { kindsOf } from '../../../../src/core/corpus/summary/kinds';
import { namesOf } from '../../../../src/core/corpus/summary/names';
import { progressOf } from '../../../../src/core/corpus/summary/progress';
import { SUMMARY } from '../../../../src/core/corpus/summary/summarySection';
import { readSidecar } from '../../../../src/core/sidecar/read';
import { EMPTY_SIDECAR } from '../../../../src/core/sidecar/types';
import { anySidecar } from '../../sidecar/arbitraries';

const FILE = `format: news-corpus-annotations/1
source:
  file: "a.txt"
  sha256: "764934158b00388acadb4f22fdf7ecf1002bfd5ef3a9b4f20d3b8b7af80e7352"
  length: 100
document:
  date: "2020-07-02"
  done: {blocks: true}
blocks:
  - {id: "b-000001", kind: "title", start: 0, end: 9, first: "Tin trong", last: "Tin trong"}
  - {id: "b-000002", kind: "most-read", start: 60, end: 90, first: "Đọc nhiều", last: "Hết"}
entities:
  - {id: "e-000001", label: "PERSON", start: 10, end: 15, text: "Lê  An", flag: unsure}
  - {id: "e-000002", label: "PERSON", start: 20, end: 24, text: "Lê An", note: "ai?"}
  - {id: "e-000003", label: "PERSON", start: 30, end: 33, text: "An", ref: "an"}
rejected:
  - {layer: entity, label: "LOCATION", start: 40, end: 43, text: "Mai"}
suggestions:
  blocks:
    - {id: "b-000003", kind: "navigation", start: 91, end: 99, first: "Trang", last: "Trang", score: 0.9, from: "x@1"}
  entities:
    - {id: "e-000004", label: "ORGANIZATION", start: 10, end: 15, text: "Lê  An", score: 0.9, from: "x@1"}
    - {id: "e-000005", label: "LOCATION", start: 40, end: 43, text: "Mai", score: 0.9, from: "x@1"}
    - {id: "e-000006", label: "PERSON", start: 40, end: 43, text: "Mai", score: 0.9, from: "x@1"}
    - {id: "e-000007", label: "PERSON", start: 50, end: 53, text: "Mai", score: 0.3, from: "x@1"}
  dates:
    - {id: "d-000001", type: DATE, value: "2020-07", start: 44, end: 49, text: "7/2020", score: 0.9, from: "x@1"}
`;

suite('summary of a file', () => {
  const summary = summariseFile({ reading: readSidecar(FILE) }, 0.5);

  test('counts what is decided, and what is open over no decision', () => {
    assert.deepEqual(summary.confirmed, { block: 2, entity: 3, date: 0 });
    assert.deepEqual(summary.suggested, { block: 0, entity: 1, date: 1 });
    assert.deepEqual([summary.rejected, summary.unsure, summary.notes, summary.characters], [1, 1, 1, 100]);
    assert.deepEqual([summary.title, summary.date, progressOf(summary)], ['Tin trong', '2020-07-02', 'started']);
    assert.deepEqual(
      [...namesOf(summary)],
      [
        { label: 'PERSON', text: 'Lê An', confirmed: 2, suggested: 0 },
        { label: 'PERSON', text: 'An', ref: 'an', confirmed: 1, suggested: 0 },
        { label: 'PERSON', text: 'Mai', confirmed: 0, suggested: 1 },
      ],
    );
    assert.deepEqual([...datesOf(summary)], [{ type: 'DATE', value: '2020-07', confirmed: 0, suggested: 1 }]);
    const blocks = { confirmed: 1, suggested: 0, suggestedCharacters: 0 };
    assert.deepEqual(
      [...kindsOf(summary)],
      [
        { kind: 'title', confirmedCharacters: 9, ...blocks },
        { kind: 'most-read', confirmedCharacters: 30, ...blocks },
      ],
    );
  });

  test('says how far the work is', () => {
    const suggestionsOnly = summariseSidecar({ ...readSidecar(FILE).sidecar, document: {}, blocks: [], entities: [] });
    assert.equal(progressOf({ ...suggestionsOnly, rejected: 0 }), 'untouched');
    assert.equal(progressOf(NO_SIDECAR), 'untouched');
    const done = { blocks: true, entities: true, dates: true };
    assert.equal(progressOf(summariseSidecar({ ...EMPTY_SIDECAR, document: { done } })), 'done');
    const conflict = summariseFile({ reading: readSidecar('<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n') });
    assert.equal(progressOf(conflict), 'unreadable');
    assert.ok(conflict.trouble);
  });

  test('survives the cache', () => {
    const cache = new ContributionCache();
    cache.set(SUMMARY, 'a.txt', '1', summary);
    const reader = ContributionCache.reader();
    for (const line of cache.write()) reader.line(line);
    assert.deepEqual(reader.cache.get(SUMMARY, 'a.txt', '1'), summary);
  });
});

suite('summary of a corpus', () => {
  test('a file more and less leaves the sums of the others', () => {
    fc.assert(
      fc.property(fc.array(anySidecar, { maxLength: 4 }), anySidecar, (others, own) => {
        const expected = new CorpusSummary();
        const all = new CorpusSummary();
        all.set('own', summariseSidecar(own));
        for (const [i, other] of others.entries()) {
          expected.set(`${i}`, summariseSidecar(other));
          all.set(`${i}`, summariseSidecar(own));
          all.set(`${i}`, summariseSidecar(other));
        }
        all.set('own', undefined);
        assert.deepEqual(plain(all), plain(expected));
      }),
      { numRuns: 30 },
    );
  });

  test('several names of one linked thing in a file are one thing in one file', () => {
    const corpus = new CorpusSummary();
    const item = { label: 'PERSON', ref: 'an', start: 0, end: 1 };
    const entities = ['An', 'Lê An'].map((text, i) => ({ ...item, id: `e-${i}`, text }));
    corpus.set('a', summariseSidecar({ ...EMPTY_SIDECAR, entities }));
    assert.deepEqual(
      [...corpus.entities.values()].map(({ ref, confirmed, files }) => [ref, confirmed, files]),
      [['an', 2, 1]],
    );
    assert.equal(corpus.labels.get('PERSON')?.files, 1);
  });
});

function plain(corpus: CorpusSummary): unknown {
  const { files, progress, done, confirmed, suggested, dates, kinds, labels, unsure, notes, unplaced } = corpus;
  const sorted = (map: ReadonlyMap<string, unknown>): unknown => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  // A linked thing is called after the mention that was met first, which another order may change.
  const entities = new Map(
    [...corpus.entities].map(([key, { confirmed, suggested, files }]) => [key, [confirmed, suggested, files]]),
  );
  return [
    [files, dates, kinds, labels, entities].map(sorted),
    { progress, done, confirmed, suggested, unsure, notes, unplaced, characters: corpus.characters },
  ];
}
