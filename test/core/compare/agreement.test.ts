import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Confusion, f1, kappa } from '../../../src/core/compare/agreement';
import { compareDocument, isAgreed } from '../../../src/core/compare/compareDocument';
import { scoresOf } from '../../../src/core/compare/total';
import { EMPTY_SIDECAR, type Sidecar, type StoredDate, type StoredEntity } from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';
import { annotatedText } from '../export/annotated';

const confusion = (rows: Record<string, Record<string, number>>): Confusion =>
  new Map(Object.entries(rows).map(([a, row]) => [a, new Map(Object.entries(row))]));

suite('agreement', () => {
  test("Cohen's kappa of a textbook's table", () => {
    // 50 grant proposals, two readers: 20 yes-yes, 15 no-no, 5 yes-no, 10 no-yes; po 0.7, pe 0.5.
    const value = kappa(confusion({ yes: { yes: 20, no: 5 }, no: { yes: 10, no: 15 } }))!;
    assert.ok(Math.abs(value - 0.4) < 1e-12);
    assert.equal(kappa(confusion({})), undefined);
    assert.equal(kappa(confusion({ body: { body: 9 } })), undefined);
    assert.ok(kappa(confusion({ x: { y: 5 }, y: { x: 5 } }))! < 0);
  });

  test('F1 is the same for either one as the reference', () => {
    assert.equal(f1({ a: 10, b: 12, both: 9 }), 18 / 22);
    assert.equal(f1({ a: 0, b: 0, both: 0 }), undefined);
  });

  const text = new ArticleText('Trang chủ\nÔng Lan ở Huế, sáng 2/7.\nMột dòng nữa.\n');
  const at = (quote: string): { start: number; end: number; text: string } => {
    const start = text.text.indexOf(quote);
    return { start, end: start + quote.length, text: quote };
  };
  const entity = (quote: string, label: string): StoredEntity => ({ id: `e-${quote}`, label, ...at(quote) });
  const date = (quote: string, value: string): StoredDate => ({ id: `d-${quote}`, type: 'DATE', value, ...at(quote) });
  const done = { done: { blocks: true, entities: true, dates: true } };
  const nav = { id: 'b-1', kind: 'navigation', start: 0, end: 9, first: 'Trang chủ', last: 'Trang chủ' };
  const A: Sidecar = {
    ...EMPTY_SIDECAR,
    document: done,
    blocks: [nav],
    entities: [entity('Lan', 'PERSON'), entity('Huế', 'LOCATION')],
    dates: [date('2/7', '2020-07-02')],
  };
  const B: Sidecar = {
    ...A,
    blocks: [],
    entities: [entity('Ông Lan', 'PERSON'), entity('Huế', 'ORGANIZATION')],
    dates: [date('2/7', '2021-07-02')],
  };

  test('each kind of difference has its name, and figures follow', () => {
    const compared = compareDocument(text, A, B, false);
    assert.deepEqual(
      compared.entities!.disagreements.map(({ about, a, b }) => [about, a?.text, b?.text]),
      [
        ['span', 'Lan', 'Ông Lan'],
        ['label', 'Huế', 'Huế'],
      ],
    );
    assert.deepEqual(
      compared.dates!.disagreements.map(({ about }) => about),
      ['value'],
    );
    assert.deepEqual(compared.lines!.disagreements, [{ a: 'navigation', b: 'body', firstLine: 0, lastLine: 0 }]);
    const { entities, dates, lines } = scoresOf([compared, compareDocument(text, A, A, false)]);
    assert.deepEqual([entities.all.both, entities.all.f1, entities.spans.both], [2, 0.5, 3]);
    assert.deepEqual(dates.values, { same: 1, of: 2 });
    assert.deepEqual([lines.same, lines.of], [5, 6]);
  });

  test('what is not judged is not disagreed about', () => {
    const open = { ...A, entities: [], document: { done: { blocks: true, dates: true } } };
    const compared = compareDocument(text, A, open, false);
    assert.deepEqual([compared.entities, compared.skipped], [undefined, ['entity']]);
    assert.equal(compareDocument(text, A, open, true).entities!.disagreements.length, 2);
  });

  test('everybody agrees with themselves, and the order of two does not matter', () => {
    fc.assert(
      fc.property(annotatedText, ({ text: document, sidecar }) => {
        assert.ok(isAgreed(compareDocument(document, sidecar, sidecar, false)));
        const half = { ...sidecar, entities: sidecar.entities.slice(1), dates: sidecar.dates.slice(0, -1), blocks: [] };
        const [one, other] = [
          compareDocument(document, sidecar, half, false),
          compareDocument(document, half, sidecar, false),
        ];
        const figures = ({ entities, dates, lines }: ReturnType<typeof scoresOf>) => [
          entities.all.f1,
          entities.spans.f1,
          dates.all.f1,
          dates.values.same,
          lines.same,
          lines.kappa?.toFixed(9),
        ];
        assert.deepEqual(figures(scoresOf([one])), figures(scoresOf([other])));
      }),
      { numRuns: 100 },
    );
  });
});
