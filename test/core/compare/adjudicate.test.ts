import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decide, decideAgreed } from '../../../src/core/compare/adjudicate';
import { compareDocument, isAgreed } from '../../../src/core/compare/compareDocument';
import {
  type ComparedDocument,
  canTakeBoth,
  compareForAdjudication,
  type Dispute,
} from '../../../src/core/compare/dispute';
import { type Standing, standingOf, type Verdict } from '../../../src/core/compare/standing';
import { refusal } from '../../../src/core/sidecar/storable';
import { EMPTY_SIDECAR, type Sidecar, type StoredDate, type StoredEntity } from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';
import { annotatedText } from '../export/annotated';

const DONE = { done: { blocks: true, entities: true, dates: true } };
const text = new ArticleText('Trang chủ\nĐọc nhiều\nBộ Ngoại giao Việt Nam ở Huế, sáng 2/7.\nMột dòng nữa.\n');
const at = (quote: string): { start: number; end: number; text: string } => {
  const start = text.text.indexOf(quote);
  return { start, end: start + quote.length, text: quote };
};
const entity = (quote: string, label: string, id = `e-${quote}`): StoredEntity => ({ id, label, ...at(quote) });
const date = (quote: string, value: string): StoredDate => ({ id: `d-${quote}`, type: 'DATE', value, ...at(quote) });
const block = (kind: string, first: string, last: string) => ({
  id: `b-${kind}`,
  kind,
  start: at(first).start,
  end: at(last).end,
  first,
  last,
});

const A: Sidecar = {
  ...EMPTY_SIDECAR,
  document: { ...DONE, language: 'vi', date: '2020-07-02', dateBy: 'person' },
  blocks: [block('navigation', 'Trang chủ', 'Đọc nhiều')],
  entities: [entity('Bộ Ngoại giao Việt Nam', 'ORGANIZATION'), { ...entity('Huế', 'LOCATION'), by: 'lan' }],
  dates: [date('sáng 2/7', '2020-07-02TMO')],
};
const B: Sidecar = {
  ...EMPTY_SIDECAR,
  document: { ...DONE, language: 'vi', date: '2020-07-03', dateBy: 'person' },
  blocks: [block('navigation', 'Trang chủ', 'Trang chủ')],
  entities: [
    entity('Bộ Ngoại giao', 'ORGANIZATION'),
    entity('Việt Nam', 'LOCATION'),
    { ...entity('Huế', 'LOCATION', 'e-other'), ref: 'hue' },
  ],
  dates: [date('2/7', '2020-07-02')],
};
const compared = compareForAdjudication(text, A, B, false);
const [lines, names, day] = compared.disputes as [Dispute, Dispute, Dispute];
const said = ({ entities }: Sidecar): string[] => entities.map((one) => `${one.label} ${one.text}`);

suite('adjudication', () => {
  test('what overlaps is one question', () => {
    assert.deepEqual(
      compared.disputes.map((one) => [one.layer, one.about, one.a.length, one.b.length]),
      [
        ['block', 'kind', 'navigation'.length, 'body'.length],
        ['entity', 'span', 1, 2],
        ['date', 'span', 1, 1],
      ],
    );
  });

  test('the first decision takes over what both say alike; the last one of a layer makes it done', () => {
    const first = decide(compared, EMPTY_SIDECAR, names, 'b');
    assert.deepEqual(said(first), ['ORGANIZATION Bộ Ngoại giao', 'LOCATION Việt Nam', 'LOCATION Huế']);
    const [, , hue] = first.entities;
    assert.deepEqual([hue?.by, hue?.ref, hue?.id], ['lan', 'hue', 'e-Huế']);
    assert.deepEqual(
      first.blocks.map(({ kind, first: line, end }) => [kind, line, end]),
      [['navigation', 'Trang chủ', 9]],
    );
    assert.deepEqual(first.document, { language: 'vi', done: { entities: true } });
    assert.deepEqual(
      [names, lines, day].map((one) => standingOf(compared, first, one)),
      ['b', 'open', 'open'],
    );
    const again = decide(compared, first, names, 'a');
    assert.deepEqual(said(again), ['ORGANIZATION Bộ Ngoại giao Việt Nam', 'LOCATION Huế']);
  });

  test('"neither" is kept as a refusal, and can be taken back', () => {
    const none = decide(compared, EMPTY_SIDECAR, day, 'neither', 'hoa');
    assert.deepEqual(none.dates, []);
    assert.deepEqual(
      none.rejected.map(({ layer, text: quote, by }) => [layer, quote, by]),
      [
        ['date', 'sáng 2/7', 'hoa'],
        ['date', '2/7', 'hoa'],
      ],
    );
    assert.equal(standingOf(compared, none, day), 'neither');
    const both = decide(compared, none, day, 'both');
    assert.deepEqual([both.dates.length, both.rejected.length], [2, 0]);
    assert.equal(standingOf(compared, both, day), 'both');
  });

  test('lines: a kind, or none of the article’s boilerplate', () => {
    const nav = decide(compared, EMPTY_SIDECAR, lines, 'a');
    assert.deepEqual(
      nav.blocks.map(({ first }) => first),
      ['Trang chủ', 'Đọc nhiều'],
    );
    assert.equal(nav.document.done?.blocks, true);
    const body = decide(compared, nav, lines, 'b');
    assert.deepEqual(
      body.blocks.map(({ first }) => first),
      ['Trang chủ'],
    );
    assert.deepEqual(
      body.rejected.map(({ layer, label }) => [layer, label]),
      [['block', 'navigation']],
    );
    assert.equal(standingOf(compared, body, lines), 'b');
  });

  test('what is changed by hand counts; two links to one name are a question', () => {
    const hand = { ...EMPTY_SIDECAR, entities: [entity('Ngoại giao', 'MISC')] };
    assert.equal(standingOf(compared, hand, names), 'other');
    const [linked, other] = ['x', 'y'].map((ref) => ({ ...A, entities: [{ ...entity('Huế', 'LOCATION'), ref }] }));
    const about = compareForAdjudication(text, linked!, other!, false);
    assert.deepEqual(
      about.disputes.map((one) => one.about),
      ['link'],
    );
    assert.ok(isAgreed(about.comparison));
    const decided = decide(about, EMPTY_SIDECAR, about.disputes[0]!, 'b');
    assert.deepEqual(
      decided.entities.map(({ ref }) => ref),
      ['y'],
    );
  });

  /** Two annotators who share some annotations, and differ in others. */
  const pair = fc
    .tuple(annotatedText, fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }))
    .map(([{ text: document, sidecar }, fate]): ComparedDocument => {
      const distinct = <T extends { start: number; end: number; label?: string }>(items: readonly T[]): T[] =>
        items.filter(
          (x, i) => items.findIndex((y) => y.start === x.start && y.end === x.end && y.label === x.label) === i,
        );
      const all = { entities: distinct(sidecar.entities), dates: distinct(sidecar.dates), blocks: sidecar.blocks };
      const of = (lacks: number, changes: number): Sidecar => ({
        ...sidecar,
        blocks: all.blocks.filter((_, i) => fate[i % 8] !== lacks),
        entities: distinct(
          all.entities
            .filter((_, i) => fate[i % 8] !== lacks)
            .map((item, i) => (fate[(i + 3) % 8] === changes ? { ...item, label: 'OTHER' } : item)),
        ),
        dates: all.dates
          .filter((_, i) => fate[i % 8] !== lacks)
          .map((item, i) => (fate[(i + 3) % 8] === changes ? { ...item, value: '1999' } : item)),
      });
      return compareForAdjudication(document, of(0, 1), of(2, 3), false);
    });

  test('every answer stands, whatever the others are', () => {
    fc.assert(
      fc.property(
        pair,
        fc.array(fc.constantFrom<Verdict>('a', 'b', 'both', 'neither'), { minLength: 1 }),
        (two, say) => {
          const verdicts = two.disputes.map((one, i): [Dispute, Verdict] => {
            const verdict = say[i % say.length]!;
            return [one, verdict === 'both' && !canTakeBoth(one) ? 'a' : verdict];
          });
          const adjudicated = verdicts.reduce(
            (before, [one, verdict]) => decide(two, before, one, verdict),
            EMPTY_SIDECAR,
          );
          for (const [one, verdict] of verdicts) {
            assert.equal(plain(one, standingOf(two, adjudicated, one)), plain(one, verdict), JSON.stringify(one));
          }
          assert.equal(refusal(adjudicated), undefined);
          const whole = decideAgreed(two, adjudicated);
          assert.deepEqual(decideAgreed(two, whole), whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('all of one side is that side’s work', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom('a' as const, 'b' as const), (two, side) => {
        const adjudicated = two.disputes.reduce(
          (before, one) => decide(two, before, one, side),
          decideAgreed(two, EMPTY_SIDECAR),
        );
        const { entities, dates, lines: kinds } = compareDocument(two.document, two[side], adjudicated, true);
        assert.deepEqual(entities?.disagreements, []);
        assert.deepEqual(dates?.disagreements, []);
        assert.deepEqual(kinds?.disagreements, []);
        assert.deepEqual(adjudicated.document.done, DONE.done);
      }),
      { numRuns: 300 },
    );
  });
});

/** Where one marked nothing, taking nothing has two names. */
function plain(dispute: Dispute, standing: Standing): Standing {
  if (dispute.layer === 'block')
    return standing === 'neither' && [dispute.a, dispute.b].includes('body') ? bodySide(dispute) : standing;
  if (standing !== 'neither') return standing;
  return dispute.a.length === 0 ? 'a' : dispute.b.length === 0 ? 'b' : 'neither';
}

function bodySide({ a }: { readonly a: unknown }): Standing {
  return a === 'body' ? 'a' : 'b';
}
