import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import { anchorSidecar } from '../../../src/core/sidecar/anchor';
import { encodeFingerprint } from '../../../src/core/sidecar/fingerprint';
import { type Merge, type MergedSource, mergeSidecars } from '../../../src/core/sidecar/merge';
import { conflictSides, mergeText, settleMerge } from '../../../src/core/sidecar/mergeText';
import { readSidecar } from '../../../src/core/sidecar/read';
import { EMPTY_SIDECAR, type Extra, type Sidecar, type StoredEntity } from '../../../src/core/sidecar/types';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { ArticleText } from '../../../src/core/text/document';
import { editLines, type Random, randomFrom } from '../../eval/edits';
import { goldArticles } from '../../eval/goldArticles';
import { allItems, startSidecar, workOn } from '../../eval/histories';

const lan: StoredEntity = { id: 'e-aaaaaa', label: 'PERSON', start: 10, end: 13, text: 'Lan' };
const minh: StoredEntity = { id: 'e-bbbbbb', label: 'PERSON', start: 20, end: 24, text: 'Minh' };

function entities(...items: readonly StoredEntity[]): Sidecar {
  return { ...EMPTY_SIDECAR, entities: items };
}

suite('mergeSidecars', () => {
  test('what each side added is there once', () => {
    const { sidecar, conflicts } = mergeSidecars(EMPTY_SIDECAR, entities(lan), entities(minh));
    deepStrictEqual([sidecar.entities, conflicts], [[lan, minh], []]);
    const twice = mergeSidecars(EMPTY_SIDECAR, entities(lan), entities({ ...lan, id: 'e-000000', note: 'sure' }));
    deepStrictEqual(twice.sidecar.entities, [{ ...lan, id: 'e-000000', note: 'sure' }]);
  });

  test('removed by one, untouched by the other: removed; changed by the other: a conflict', () => {
    deepStrictEqual(mergeSidecars(entities(lan, minh), entities(minh), entities(lan, minh)).sidecar.entities, [minh]);
    const changed = mergeSidecars(entities(lan), entities(), entities({ ...lan, label: 'MISC' }));
    deepStrictEqual(changed.sidecar.entities, []);
    deepStrictEqual(changed.conflicts, [
      { kind: 'item', layer: 'entity', ours: undefined, theirs: { ...lan, label: 'MISC' } },
    ]);
  });

  test('different keys of one annotation merge, different labels do not', () => {
    const { sidecar, conflicts } = mergeSidecars(
      entities(lan),
      entities({ ...lan, label: 'MISC' }),
      entities({ ...lan, start: 9, text: ' Lan', note: 'x' }),
    );
    deepStrictEqual(sidecar.entities, [{ ...lan, label: 'MISC', start: 9, text: ' Lan', note: 'x' }]);
    equal(conflicts.length, 0);
    const both = mergeSidecars(entities(lan), entities({ ...lan, label: 'A' }), entities({ ...lan, label: 'B' }));
    equal(both.conflicts.length, 1);
  });

  test('two labels on one span: a conflict when they meet, none when one person meant it', () => {
    const other = { ...lan, id: 'e-cccccc', label: 'ORGANIZATION' };
    equal(mergeSidecars(EMPTY_SIDECAR, entities(lan), entities(other)).conflicts.length, 1);
    const meant = mergeSidecars(EMPTY_SIDECAR, entities(lan, other), entities(minh));
    deepStrictEqual([meant.sidecar.entities, meant.conflicts], [[lan, other, minh], []]);
  });

  test('tagged here, refused there: a conflict', () => {
    const rejection = { layer: 'entity', label: 'PERSON', start: 10, end: 13, text: 'Lan' } as const;
    const theirs = { ...EMPTY_SIDECAR, rejected: [rejection] };
    const { sidecar, conflicts } = mergeSidecars(EMPTY_SIDECAR, entities(lan), theirs);
    deepStrictEqual([sidecar.entities, sidecar.rejected], [[], []]);
    deepStrictEqual(conflicts, [{ kind: 'item', layer: 'entity', ours: lan, theirs: rejection }]);
  });

  test('the document: done by one and the date by the other; two dates are a conflict', () => {
    const by = (document: Sidecar['document']): Sidecar => ({ ...EMPTY_SIDECAR, document });
    const { sidecar, conflicts } = mergeSidecars(by({}), by({ done: { dates: true } }), by({ date: '2020-07-02' }));
    deepStrictEqual([sidecar.document, conflicts], [{ date: '2020-07-02', done: { dates: true } }, []]);
    const dates = mergeSidecars(by({}), by({ date: '2020' }), by({ date: '2021' }));
    deepStrictEqual(dates.conflicts, [{ kind: 'document', key: 'date', ours: '2020', theirs: '2021' }]);
  });

  test('conflicts stand between markers, and either side can be chosen', () => {
    const rejection = { layer: 'entity', label: 'PERSON', start: 20, end: 24, text: 'Minh' } as const;
    const base = entities(lan);
    const ours: Sidecar = { ...entities({ ...lan, label: 'A' }, minh), document: { date: '2020' } };
    const theirs: Sidecar = { ...entities({ ...lan, label: 'B' }), document: { date: '2021' }, rejected: [rejection] };
    const merge = mergeSidecars(base, ours, theirs);
    equal(merge.conflicts.length, 3);
    const text = mergeText(merge, writeSidecar(ours));
    equal(text.match(/^<<<<<<< ours$/gm)?.length, 4);
    equal(readSidecar(text).state, 'unreadable');
    const sides = conflictSides(text)!;
    deepStrictEqual(sides.ours, { ...settleMerge(merge, () => 'ours') });
    deepStrictEqual(sides.theirs, { ...settleMerge(merge, () => 'theirs') });
  });

  test('decisions about annotations without a place: either side can be chosen, none is lost', () => {
    const item = { text: lan.text, by: 'lan', attrs: { a: 1 } };
    const lost = (label: string): Sidecar => ({
      ...EMPTY_SIDECAR,
      unanchored: [{ layer: 'entity', id: lan.id, reason: 'lost', was: [1, 4], item: { ...item, label } }],
    });
    const placed = (label: string): Sidecar => entities({ ...lan, label, by: 'lan', extra: { attrs: { a: 1 } } });
    for (const [base, ours, theirs] of [
      [lost('A'), lost('B'), lost('C')],
      [placed('A'), lost('B'), placed('C')],
      [placed('A'), placed('B'), lost('C')],
      [lost('A'), lost('B'), EMPTY_SIDECAR],
      [lost('A'), EMPTY_SIDECAR, lost('C')],
    ] as const) {
      const merge = mergeSidecars(base, ours, theirs);
      equal(merge.conflicts.length, 1);
      const sides = conflictSides(mergeText(merge, writeSidecar(ours)))!;
      deepStrictEqual([sides.ours, sides.theirs], [ours, theirs]);
    }
    const placedAgain = mergeSidecars(lost('A'), lost('A'), placed('A')).sidecar;
    deepStrictEqual(placedAgain, placed('A'), 'with the keys that this version does not know');
  });

  test('what stands in lists and refusals of both sides is kept: ignore, relations, by, unknown keys, those of source', () => {
    const rejection = { layer: 'entity', label: 'PERSON', start: 20, end: 24, text: 'Minh' } as const;
    const source = { file: 'a.txt', sha256: 'ab', length: 30 };
    const [old, gone, our, their] = ['old', 'gone', 'our', 'their'].map((rule) => ({ rule, reason: 'x' }));
    const side = (rules: readonly unknown[], more: object): Sidecar => ({
      ...EMPTY_SIDECAR,
      format: 'news-corpus-annotations/1',
      source: { ...source, extra: more as Extra },
      rejected: [{ ...rejection, extra: more as Extra }],
      extra: { ignore: rules },
    });
    const merge = (a: Sidecar, b: Sidecar): Sidecar => {
      const base = { ...side([old, gone], {}), rejected: [] };
      return mergeSidecars(base, a, b).sidecar;
    };
    const [a, b] = [side([old, our], { x: 1 }), side([old, their, gone], { y: 2 })];
    deepStrictEqual(merge(a, b), side([old, our, their], { x: 1, y: 2 }));
    deepStrictEqual(merge(b, a), side([old, our, their], { y: 2, x: 1 }));
    const minor = 'news-corpus-annotations/1.4';
    equal(mergeSidecars(EMPTY_SIDECAR, EMPTY_SIDECAR, { ...b, format: minor }).sidecar.format, minor);
  });

  test('two annotations of one id are both kept', () => {
    const copy = { ...minh, id: lan.id };
    const base = entities(lan, copy);
    const { sidecar, conflicts } = mergeSidecars(base, entities({ ...lan, label: 'MISC' }, copy), base);
    deepStrictEqual(
      [conflicts.length, sidecar.entities.map(({ label, text }) => `${label} ${text}`)],
      [0, [`MISC ${lan.text}`, `${minh.label} ${minh.text}`]],
    );
  });

  test('500 random histories of two people: nothing lost, nothing doubled', () => {
    const articles = goldArticles();
    for (let seed = 0; seed < 500; seed++) {
      const random = randomFrom(seed);
      const { document, sidecar } = articles[seed % 5]!;
      const base = startSidecar(sidecar, random);
      const ours = workOn(base, sidecar, document, random, 'x');
      const theirs = workOn(base, sidecar, document, random, 'y');
      checkMerge(mergeSidecars(base, ours, theirs), base, ours, theirs, `seed ${seed}`);
    }
  });

  test('500 histories in which the source was edited on one side or both', () => {
    const articles = goldArticles();
    for (let seed = 0; seed < 500; seed++) {
      const random = randomFrom(7000 + seed);
      const article = articles[seed % 5]!;
      const foreign = articles[(seed + 1) % 5]!.document.text.split('\n');
      const { document, sidecar } = article;
      const base = startSidecar(sidecar, random);
      const { ours: oursText, theirs: theirsText, merged } = editedTexts(document.text, foreign, random);
      const ours = workOn(onText(base, oursText), onText(sidecar, oursText), new ArticleText(oursText), random, 'x');
      const theirs = workOn(
        onText(base, theirsText),
        onText(sidecar, theirsText),
        new ArticleText(theirsText),
        random,
        'y',
      );
      const source = sourceOf(merged);
      const merge = mergeSidecars(base, ours, theirs, source);
      for (const item of [...merge.sidecar.entities, ...merge.sidecar.dates]) {
        equal(source.document.slice(source.document.toUtf16(item)), item.text, `seed ${seed}`);
      }
      const anchor = (one: Sidecar): Sidecar => anchorSidecar(one, source.document).sidecar;
      checkMerge(merge, anchor(base), anchor(ours), anchor(theirs), `seed ${seed}`);
    }
  });
});

/** Ours edits the upper half, theirs the lower half, so that git merges the source without a conflict. */
function editedTexts(
  text: string,
  foreign: readonly string[],
  random: Random,
): { ours: string; theirs: string; merged: string } {
  const lines = text.split('\n');
  const middle = lines.length >> 1;
  const upper = lines.slice(0, middle).join('\n');
  const lower = lines.slice(middle).join('\n');
  const newUpper = editLines(upper, 0.1, foreign, random).text;
  const newLower = random() < 0.5 ? lower : editLines(lower, 0.1, foreign, random).text;
  return { ours: `${newUpper}\n${lower}`, theirs: `${upper}\n${newLower}`, merged: `${newUpper}\n${newLower}` };
}

function sourceOf(text: string): MergedSource {
  const document = new ArticleText(text);
  const stamp = { file: 'a.txt', sha256: '', length: document.codePoints.length, lines: encodeFingerprint(document) };
  return { document, stamp };
}

function onText(sidecar: Sidecar, text: string): Sidecar {
  const { document, stamp } = sourceOf(text);
  return { ...anchorSidecar(sidecar, document).sidecar, source: stamp };
}

/** Every annotation of either side that the other did not take away is in the result once, or in a conflict. */
function checkMerge(merge: Merge, base: Sidecar, ours: Sidecar, theirs: Sidecar, what: string): void {
  const merged = allItems(merge.sidecar);
  const ids = [...merged.keys()];
  equal(
    new Set(ids).size,
    merge.sidecar.blocks.length +
      merge.sidecar.entities.length +
      merge.sidecar.dates.length +
      merge.sidecar.unanchored.length,
    `${what}: doubled`,
  );
  const disputed = new Map(
    merge.conflicts.flatMap((conflict) =>
      conflict.kind === 'item'
        ? [conflict.ours, conflict.theirs].flatMap((item) =>
            item && 'id' in item && 'start' in item ? [[item.id, item] as const] : [],
          )
        : [],
    ),
  );
  const [was, our, their] = [allItems(base), allItems(ours), allItems(theirs)];
  for (const id of new Set([...our.keys(), ...their.keys()])) {
    const isGone = was.has(id) && !(our.has(id) && their.has(id));
    if (isGone || merged.has(id) || disputed.has(id)) continue;
    const item = (our.get(id) ?? their.get(id))!;
    const isCovered = [...merged.values(), ...disputed.values()].some(
      (other) => other.start <= item.start && item.end <= other.end && 'kind' in other === 'kind' in item,
    );
    ok(isCovered, `${what}: ${id} is lost`);
  }
  const seen = new Set<string>();
  for (const item of [...merge.sidecar.entities, ...merge.sidecar.dates]) {
    const key = `${item.start} ${item.end} ${'label' in item ? item.label : item.type + item.value}`;
    ok(!seen.has(key), `${what}: ${key} twice`);
    seen.add(key);
  }
}
