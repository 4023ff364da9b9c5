import { deepStrictEqual, equal } from 'node:assert/strict';
import { applyChange, type SidecarChange, takenIds } from '../../../src/core/sidecar/change';
import { describeBlock, describeSpan } from '../../../src/core/sidecar/describe';
import {
  EMPTY_SIDECAR,
  type Scored,
  type Sidecar,
  type StoredBlock,
  type StoredDate,
  type StoredEntity,
} from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';

const document = new ArticleText('📰 Lan gặp Minh\n\nHôm qua\nĐọc nhiều\nTin một\nTin hai\n');

function spanOf(quote: string): { start: number; end: number; text: string } {
  const at = document.text.indexOf(quote);
  return describeSpan(document, { start: at, end: at + quote.length });
}

function entity(id: string, label: string, quote: string): StoredEntity {
  return { id, label, ...spanOf(quote) };
}

function block(id: string, kind: string, quote: string): StoredBlock {
  const at = document.text.indexOf(quote);
  return { id, kind, ...describeBlock(document, { start: at, end: at + quote.length }) };
}

function apply(sidecar: Sidecar, ...changes: SidecarChange[]): Sidecar {
  return applyChange(sidecar, { type: 'batch', changes }, document);
}

const lan = entity('e-1', 'PERSON', 'Lan');
const minh = entity('e-2', 'PERSON', 'Minh');
const yesterday: StoredDate = {
  id: 'd-1',
  type: 'DATE',
  value: '2020-07-01',
  anchor: 'document',
  ...spanOf('Hôm qua'),
};
const suggested: StoredEntity & Scored = { ...entity('e-9', 'PERSON', 'Minh'), score: 0.9, from: 'vi-person@1' };
const withSuggestion: Sidecar = { ...EMPTY_SIDECAR, suggestions: { blocks: [], entities: [suggested], dates: [] } };

suite('applyChange', () => {
  test('offsets are code points', () => {
    deepStrictEqual([lan.start, lan.end, lan.text], [2, 5, 'Lan']);
  });

  test('items come in order, whatever the order of adding', () => {
    const sidecar = apply(EMPTY_SIDECAR, { type: 'add-entity', entity: minh }, { type: 'add-entity', entity: lan });
    deepStrictEqual(sidecar.entities, [lan, minh]);
    deepStrictEqual(takenIds(sidecar), new Set(['e-1', 'e-2']));
  });

  test('the same mention tagged twice is one; a second label on it is a second one', () => {
    const twice = apply(
      EMPTY_SIDECAR,
      { type: 'add-entity', entity: lan },
      { type: 'add-entity', entity: { ...lan, id: 'e-3' } },
    );
    deepStrictEqual(
      twice.entities.map((e) => e.id),
      ['e-3'],
    );
    const both = apply(twice, { type: 'add-entity', entity: { ...lan, id: 'e-4', label: 'MISC' } });
    deepStrictEqual(
      both.entities.map((e) => e.id),
      ['e-3', 'e-4'],
    );
  });

  test('relabel, replace and remove name the item by its id', () => {
    const sidecar = apply(EMPTY_SIDECAR, { type: 'add-entity', entity: lan }, { type: 'add-entity', entity: minh });
    const relabelled = apply(sidecar, { type: 'relabel', id: 'e-1', label: 'MISC', by: 'lan' });
    deepStrictEqual(relabelled.entities[0], { ...lan, label: 'MISC', by: 'lan' });
    const wider = { ...lan, ...spanOf('Lan gặp') };
    deepStrictEqual(apply(sidecar, { type: 'replace-entity', entity: wider }).entities, [wider, minh]);
    deepStrictEqual(apply(sidecar, { type: 'remove', layer: 'entity', id: 'e-1' }).entities, [minh]);
    for (const change of [
      { type: 'remove', layer: 'entity', id: 'e-x' },
      { type: 'replace-entity', entity: { ...wider, id: 'e-x' } },
      { type: 'accept', layer: 'entity', id: 'e-x' },
    ] satisfies SidecarChange[]) {
      equal(applyChange(sidecar, change, document), sidecar, 'an id that is not there');
    }
  });

  test('a date takes a new value whole: attributes that it does not name go', () => {
    const sidecar = apply(EMPTY_SIDECAR, { type: 'add-date', date: yesterday });
    const changed = apply(sidecar, {
      type: 'set-value',
      id: 'd-1',
      value: { type: 'DATE', value: '2020-07', mod: 'MID' },
    });
    const { anchor, ...rest } = yesterday;
    deepStrictEqual(changed.dates, [{ ...rest, value: '2020-07', mod: 'MID' }]);
  });

  test('accepting moves a suggestion up with its id and from', () => {
    const sidecar = apply(withSuggestion, { type: 'accept', layer: 'entity', id: 'e-9', by: 'lan' });
    deepStrictEqual(sidecar.entities, [{ ...entity('e-9', 'PERSON', 'Minh'), from: 'vi-person@1', by: 'lan' }]);
    deepStrictEqual(sidecar.suggestions.entities, []);
  });

  test('rejecting takes suggestion and tag away, adding takes the rejection away', () => {
    const rejection = { layer: 'entity', label: 'PERSON', ...spanOf('Minh') } as const;
    const sidecar = apply(withSuggestion, { type: 'add-entity', entity: lan }, { type: 'reject', rejection });
    deepStrictEqual([sidecar.entities, sidecar.suggestions.entities, sidecar.rejected], [[lan], [], [rejection]]);
    deepStrictEqual(apply(sidecar, { type: 'reject', rejection }).rejected, [rejection], 'twice is once');
    deepStrictEqual(apply(sidecar, { type: 'unreject', rejection }).rejected, []);
    deepStrictEqual(apply(sidecar, { type: 'add-entity', entity: minh }).rejected, []);
    deepStrictEqual(apply(sidecar, { type: 'add-date', date: { ...yesterday, ...spanOf('Minh') } }).rejected, [
      rejection,
    ]);
  });

  test('rejecting one label leaves another on the same span', () => {
    const sidecar = apply(EMPTY_SIDECAR, { type: 'add-entity', entity: lan });
    const rejection = { layer: 'entity', ...spanOf('Lan') } as const;
    deepStrictEqual(apply(sidecar, { type: 'reject', rejection: { ...rejection, label: 'MISC' } }).entities, [lan]);
    deepStrictEqual(apply(sidecar, { type: 'reject', rejection }).entities, []);
  });

  test('a block replaces those inside it and cuts those it overlaps, at lines, without blank edges', () => {
    const all = block('b-1', 'most-read', 'Hôm qua\nĐọc nhiều\nTin một\nTin hai');
    const middle = block('b-2', 'body', 'Tin một');
    const sidecar = apply(EMPTY_SIDECAR, { type: 'add-block', block: all }, { type: 'add-block', block: middle });
    deepStrictEqual(
      sidecar.blocks.map((b) => [b.kind, b.first, b.last]),
      [
        ['most-read', 'Hôm qua', 'Đọc nhiều'],
        ['body', 'Tin một', 'Tin một'],
        ['most-read', 'Tin hai', 'Tin hai'],
      ],
    );
    equal(sidecar.blocks[0]!.id, 'b-1');
    equal(takenIds(sidecar).size, 3);
    const title = block('b-3', 'title', '📰 Lan gặp Minh\n\nHôm qua');
    deepStrictEqual(
      apply(sidecar, { type: 'add-block', block: title }).blocks.map((b) => [b.kind, b.first]),
      [
        ['title', '📰 Lan gặp Minh'],
        ['most-read', 'Đọc nhiều'],
        ['body', 'Tin một'],
        ['most-read', 'Tin hai'],
      ],
    );
    deepStrictEqual(apply(sidecar, { type: 'add-block', block: { ...all, id: 'b-4' } }).blocks.length, 1);
    const half = block('b-5', 'lead', '📰 Lan gặp Minh');
    const cut = apply(EMPTY_SIDECAR, { type: 'add-block', block: title }, { type: 'add-block', block: half });
    deepStrictEqual(
      cut.blocks.map((b) => b.first),
      ['📰 Lan gặp Minh', 'Hôm qua'],
    );
  });

  test('document: set, take away, done', () => {
    const sidecar = apply(
      EMPTY_SIDECAR,
      { type: 'set-document', set: { date: '2020-07-02', dateBy: 'person', language: 'vi' } },
      { type: 'set-done', layer: 'block', done: true },
      { type: 'set-done', layer: 'date', done: false },
      { type: 'set-document', set: { language: undefined } },
    );
    deepStrictEqual(sidecar.document, { date: '2020-07-02', dateBy: 'person', done: { blocks: true, dates: false } });
  });

  test('placing an unanchored item again takes it out of the list', () => {
    const lost = {
      layer: 'entity',
      id: 'e-1',
      reason: 'lost',
      was: [5, 8],
      item: { label: 'PERSON', text: 'Lan' },
    } as const;
    const sidecar: Sidecar = { ...EMPTY_SIDECAR, unanchored: [lost] };
    deepStrictEqual(apply(sidecar, { type: 'add-entity', entity: lan }).unanchored, []);
    deepStrictEqual(apply(sidecar, { type: 'remove-unanchored', id: 'e-1' }).unanchored, []);
  });

  test('a remark sets, changes and takes away; the rest of the item stays', () => {
    const tagged = apply(EMPTY_SIDECAR, { type: 'add-entity', entity: lan });
    const set = (remark: { note?: string | undefined; flag?: 'unsure' | undefined }): SidecarChange => ({
      type: 'remark',
      layer: 'entity',
      id: 'e-1',
      set: remark,
    });
    const noted = apply(tagged, set({ note: 'xem lại' }), set({ flag: 'unsure' }));
    deepStrictEqual(noted.entities, [{ ...lan, note: 'xem lại', flag: 'unsure' }]);
    deepStrictEqual(apply(noted, set({ note: undefined, flag: undefined })), tagged);
    equal(apply(tagged, { ...set({ note: 'x' }), id: 'e-0' } as SidecarChange).entities, tagged.entities);
  });

  test('a suggestion that was settled otherwise is dropped; one that is not there is not', () => {
    const drop = (id: string): SidecarChange => ({ type: 'drop-suggestion', layer: 'entity', id });
    deepStrictEqual(apply(withSuggestion, drop('e-9')), EMPTY_SIDECAR);
    equal(apply(withSuggestion, drop('e-0')), withSuggestion);
  });
});
