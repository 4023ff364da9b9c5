import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overviewOf, type RuleCount } from '../../../../src/core/corpus/overview/overview';
import { FILE_LISTS, LAYER_STATES, type OverviewTarget } from '../../../../src/core/corpus/overview/target';
import { filesOfTarget } from '../../../../src/core/corpus/overview/targetFiles';
import { placesOfTarget } from '../../../../src/core/corpus/overview/targetPlaces';
import { CorpusSummary } from '../../../../src/core/corpus/summary/corpusSummary';
import { NO_SIDECAR, summariseSidecar } from '../../../../src/core/corpus/summary/fileSummary';
import type { Sidecar } from '../../../../src/core/sidecar/types';
import { anySidecar } from '../../sidecar/arbitraries';

const LABELS = ['PERSON', 'ORGANIZATION', 'LOCATION'];
const OPTIONS = { labels: LABELS, nameOf: () => undefined, findings: [] };

function summed(sidecars: readonly Sidecar[]): CorpusSummary {
  const summary = new CorpusSummary();
  for (const [i, sidecar] of sidecars.entries()) summary.set(`${i}.txt`, summariseSidecar(sidecar));
  return summary;
}

const countOf = (summary: CorpusSummary, target: OverviewTarget): number =>
  filesOfTarget(summary, target).reduce((sum, { count }) => sum + count, 0);

suite('overview of a corpus', () => {
  const corpora = fc.array(anySidecar, { maxLength: 6 });

  test('what a mark counts is what it leads to', () => {
    fc.assert(
      fc.property(corpora, (sidecars) => {
        const summary = summed(sidecars);
        const overview = overviewOf(summary, OPTIONS);
        for (const list of FILE_LISTS) {
          assert.equal(filesOfTarget(summary, { type: 'files', list }).length, overview.files[list], list);
        }
        for (const { layer, files } of overview.layers) {
          for (const state of LAYER_STATES) {
            assert.equal(filesOfTarget(summary, { type: 'layer', layer, state }).length, files[state]);
          }
        }
        for (const { label, confirmed, suggested, files } of overview.labels) {
          assert.equal(countOf(summary, { type: 'label', label }), confirmed + suggested);
          assert.equal(filesOfTarget(summary, { type: 'label', label }).length, files);
        }
        for (const { key, confirmed, suggested } of overview.names.flatMap(({ names }) => names)) {
          assert.equal(countOf(summary, { type: 'name', key }), confirmed + suggested);
        }
        const { unit, bars, earlier, later, inexact } = overview.dates;
        for (const { from, to, texts, articles } of bars) {
          assert.equal(countOf(summary, { type: 'dates', of: 'texts', unit, from, to }), texts);
          assert.equal(filesOfTarget(summary, { type: 'dates', of: 'articles', unit, from, to }).length, articles);
        }
        if (earlier)
          assert.equal(countOf(summary, { type: 'dates', of: 'texts', unit, to: earlier.edge }), earlier.texts);
        if (later) assert.equal(countOf(summary, { type: 'dates', of: 'texts', unit, from: later.edge }), later.texts);
        assert.equal(countOf(summary, { type: 'dates', of: 'texts', unit, isInexact: true }), inexact);
      }),
      { numRuns: 100 },
    );
  });

  test('a file that a mark counts has a place of it', () => {
    fc.assert(
      fc.property(anySidecar, (sidecar) => {
        const summary = summed([sidecar]);
        const { names, boilerplate } = overviewOf(summary, OPTIONS);
        for (const { key } of names.flatMap((ranking) => ranking.names)) {
          assert.equal(placesOfTarget(sidecar, { type: 'name', key }).length, countOf(summary, { type: 'name', key }));
        }
        for (const { kind, blocks } of boilerplate.kinds) {
          assert.equal(placesOfTarget(sidecar, { type: 'boilerplate', kind }).length, blocks);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a few hundred figures, however large the corpus is', () => {
    const summary = new CorpusSummary();
    for (let i = 0; i < 2000; i++) {
      const names = `PERSON\tNgười ${i}\t\t1\t0\nLOCATION\tNơi ${i % 50}\t\t2\t0\n`;
      const dates = `DATE\t${1900 + (i % 120)}-0${1 + (i % 9)}-11\t1\t0\n`;
      const confirmed = { block: 1, entity: 3, date: 1 };
      const kinds = 'navigation\t30\t0\t1\t0\n';
      summary.set(`${i}.txt`, { ...NO_SIDECAR, state: 'ok', confirmed, characters: 100 + i, names, dates, kinds });
    }
    const { names, dates, boilerplate } = overviewOf(summary, OPTIONS);
    assert.ok(JSON.stringify({ names, dates, boilerplate }).length < 20_000);
    assert.equal(names[0]?.distinct, 2000);
    assert.equal(names[2]?.names[0]?.confirmed, 80);
    assert.equal(boilerplate.counted, 2000);
    assert.deepEqual(boilerplate.files[0], { path: '0.txt', share: 0.3, kinds: { navigation: 0.3 } });
  });

  test('names are those of the gazetteer where mentions are linked', () => {
    const summary = new CorpusSummary();
    summary.set('a.txt', { ...NO_SIDECAR, state: 'ok', names: 'PERSON\tAn\tle-an\t2\t0\n' });
    const { names } = overviewOf(summary, { ...OPTIONS, nameOf: (ref) => (ref === 'le-an' ? 'Lê An' : undefined) });
    assert.deepEqual(names[0]?.names, [{ key: 'ref le-an', name: 'Lê An', confirmed: 2, suggested: 0, files: 1 }]);
  });

  test('a team’s own labels are ranked where it has none of the usual ones', () => {
    const { names } = overviewOf(new CorpusSummary(), { ...OPTIONS, labels: ['DRUG', 'LOCATION', 'DOSE', 'GENE'] });
    assert.deepEqual(
      names.map(({ label }) => label),
      ['LOCATION', 'DRUG', 'DOSE'],
    );
  });

  test('the rules with the most findings come first', () => {
    const rule = (name: string, count: number): RuleCount => ({ rule: name, severity: 'info', count, files: 1 });
    const { findings } = overviewOf(new CorpusSummary(), {
      ...OPTIONS,
      findings: [rule('b', 1), rule('a', 1), rule('c', 9)],
    });
    assert.deepEqual(
      findings.map(({ rule: name }) => name),
      ['c', 'a', 'b'],
    );
  });
});
