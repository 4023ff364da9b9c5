import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Contribution, contributionOf } from '../../../src/core/corpus/contribution';
import { learnCorpus } from '../../../src/core/corpus/knowledge';
import { CorpusMemory } from '../../../src/core/corpus/memory';
import { openCorpus } from '../../../src/core/corpus/openCorpus';
import { OverlaidMap } from '../../../src/core/corpus/overlaidMap';
import type { Knowledge } from '../../../src/core/knowledge';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { ArticleText } from '../../../src/core/text/document';
import { MemoryFiles } from './memoryFiles';

const TEXT = 'Đọc nhiều\nHà Nội hôm nay\nĐọc  nhiều\n';

function tagged(text: string, label: string): Sidecar {
  const start = TEXT.indexOf(text);
  return {
    ...EMPTY_SIDECAR,
    blocks: [{ id: 'b-1', kind: 'most-read', start: 0, end: 9, first: 'Đọc nhiều', last: 'Đọc nhiều' }],
    entities: [{ id: 'e-1', label, start, end: start + text.length, text }],
    rejected: [{ layer: 'entity', start: 17, end: 20, text: 'hôm' }],
  };
}

function plain(knowledge: Knowledge): unknown {
  const surfaces = [...knowledge.surfaces].map(([surface, { confirmed, rejected }]) => [
    surface,
    [...confirmed].sort(),
    [...rejected].sort(),
  ]);
  const lines = ['Đọc nhiều', 'Đọc nhiều 7', 'Hà Nội hôm nay', 'Khác'].map((line) => {
    const said = knowledge.lines.verdicts(line, 's');
    return [knowledge.lines.count(line, 's'), said && { ...said, confirmed: [...said.confirmed].sort() }];
  });
  return { surfaces: surfaces.sort(), lines };
}

suite('CorpusMemory', () => {
  test("a document's own lines and decisions do not count for it", () => {
    const memory = new CorpusMemory();
    memory.set('a', { ...contributionOf(new ArticleText(TEXT), tagged('Hà Nội', 'LOCATION')), site: 's' });
    const own = memory.knowledgeFor('a');
    assert.deepEqual(own.lines.count('Đọc nhiều', 's'), { sameSite: 0, all: 0, alike: 0 });
    assert.equal(own.lines.verdicts('Đọc nhiều', 's'), undefined);
    assert.equal(own.surfaces.size, 0);
    const other = memory.knowledgeFor('b');
    assert.deepEqual(other.lines.count(' Đọc nhiều ', 's'), { sameSite: 1, all: 1, alike: 0 });
    assert.deepEqual(other.lines.count('Đọc nhiều', undefined), { sameSite: 0, all: 1, alike: 0 });
    assert.deepEqual(other.lines.count('', 's'), { sameSite: 0, all: 0, alike: 0 });
    assert.deepEqual([...other.lines.verdicts('Đọc nhiều', undefined)!.confirmed], [['most-read', 1]]);
    assert.deepEqual([...other.surfaces.get('Hà Nội')!.confirmed], [['LOCATION', 1]]);
    assert.deepEqual([...other.surfaces.get('hôm')!.rejected], [['*', 1]]);
  });

  test('leaving one out is the same as never having put it in', () => {
    const kind = fc.constantFrom('most-read', 'body');
    const label = fc.constantFrom('PERSON', 'LOCATION');
    const surface = fc.constantFrom('Hà Nội', 'Mai');
    const document: fc.Arbitrary<Contribution> = fc
      .record({
        text: fc.constantFrom(TEXT, 'Hà Nội hôm nay', 'Đọc nhiều 12', 'Đọc nhiều\nđọc nhiều (3)', ''),
        isRefused: fc.boolean(),
        site: fc.constantFrom('s', undefined),
        surface,
        label,
        kind,
        isTagged: fc.boolean(),
      })
      .map(({ text, site, surface: name, label: as, kind: of, isTagged, isRefused }) => {
        const sidecar: Sidecar = {
          ...EMPTY_SIDECAR,
          entities: [{ id: 'e-1', label: as, start: 0, end: 1, text: name }],
          blocks: [{ id: 'b-1', kind: of, start: 0, end: 9, first: 'Đọc nhiều', last: 'Đọc nhiều' }],
          rejected: isRefused ? [{ layer: 'block', label: of, start: 0, end: 9, text: 'Đọc nhiều' }] : [],
        };
        return { ...contributionOf(new ArticleText(text), isTagged ? sidecar : undefined), site };
      });
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 5 }), ([first, ...rest]) => {
        const all = new CorpusMemory();
        const others = new CorpusMemory();
        all.set('first', first);
        for (const [i, contribution] of rest.entries()) {
          all.set(`${i}`, contribution);
          others.set(`${i}`, contribution);
        }
        assert.deepEqual(plain(all.knowledgeFor('first')), plain(others.knowledgeFor('first')));
        all.set('first', undefined);
        assert.deepEqual(plain(all.knowledgeFor('x')), plain(others.knowledgeFor('x')));
      }),
    );
  });

  test('what a person is not sure of and what a program suggests teach nothing', () => {
    const [entity] = tagged('Hà Nội', 'LOCATION').entities;
    const sidecar: Sidecar = {
      ...EMPTY_SIDECAR,
      entities: [{ ...entity!, flag: 'unsure' }],
      suggestions: { blocks: [], entities: [{ ...entity!, score: 1, from: 'x@1' }], dates: [] },
    };
    assert.equal(contributionOf(new ArticleText(TEXT), sidecar).names, '');
  });

  test('in a document whose blocks are done, what no block covers is body', () => {
    const sidecar: Sidecar = { ...tagged('Hà Nội', 'LOCATION'), document: { done: { blocks: true } } };
    const memory = new CorpusMemory();
    memory.set('a', { ...contributionOf(new ArticleText(TEXT), sidecar), site: undefined });
    assert.deepEqual(
      [...memory.knowledgeFor('b').lines.verdicts('Hà Nội hôm nay', undefined)!.confirmed],
      [['body', 1]],
    );
  });
});

suite('lines across documents', () => {
  const learn = (path: string, text: string, sidecar: Partial<Sidecar> = {}, site?: string) => ({
    path,
    contribution: { ...contributionOf(new ArticleText(text), { ...EMPTY_SIDECAR, ...sidecar }), site },
  });
  const memoryOf = (...documents: ReturnType<typeof learn>[]): CorpusMemory => {
    const memory = new CorpusMemory();
    for (const { path, contribution } of documents) memory.set(path, contribution);
    return memory;
  };

  test('count by template where figures and names differ, within the site alone', () => {
    const memory = memoryOf(
      learn('a', 'Cập nhật 14:05 ngày 3/7/2020\nĐọc nhiều 12', {}, 's'),
      learn('b', 'Cập nhật 9h ngày 12/11/2019\nĐọc nhiều 12\nĐọc nhiều 13', {}, 's'),
      learn('c', 'Cập nhật 9h ngày 12/11/2019', {}, 't'),
    );
    const { lines } = memory.knowledgeFor('d');
    assert.deepEqual(lines.count('Cập nhật 00:01 ngày 1/1/2021', 's'), { sameSite: 0, all: 0, alike: 2 });
    assert.deepEqual(lines.count('Đọc nhiều 12', 's'), { sameSite: 2, all: 2, alike: 2 });
    assert.deepEqual(memory.knowledgeFor('b').lines.count('Đọc nhiều 13', 's'), { sameSite: 0, all: 0, alike: 1 });
    assert.deepEqual(lines.count('Cập nhật 9h ngày 12/11/2019', 'u'), { sameSite: 0, all: 2, alike: 0 });
  });

  test('belong to the folder where no site is known', () => {
    const memory = memoryOf(learn('x/a', 'Đọc nhiều 12'), learn('x/b', 'Đọc nhiều 4'), learn('y/c', 'Đọc nhiều 5'));
    assert.equal(memory.knowledgeFor('x/d').lines.count('Đọc nhiều 1', undefined).alike, 2);
    assert.equal(memory.knowledgeFor('x/a').lines.count('Đọc nhiều 1', undefined).alike, 1);
    assert.equal(memory.knowledgeFor('z/d').lines.count('Đọc nhiều 1', undefined).alike, 0);
  });

  test('teach what was refused, by line and by template', () => {
    const rejected = [{ layer: 'block' as const, label: 'most-read', start: 0, end: 12, text: 'Đọc nhiều 12' }];
    const memory = memoryOf(learn('a', 'Đọc nhiều 12\nKhác', { rejected }, 's'));
    const { lines } = memory.knowledgeFor('b');
    const refused = new Map([['most-read', 1]]);
    assert.deepEqual(lines.verdicts('Đọc nhiều 12', 't'), { confirmed: new Map(), refused, alike: false });
    assert.deepEqual(lines.verdicts('Đọc nhiều 4', 's'), { confirmed: new Map(), refused, alike: true });
    assert.equal(lines.verdicts('Đọc nhiều 4', 't'), undefined);
    assert.equal(lines.verdicts('Khác', 's'), undefined);
    assert.equal(memory.knowledgeFor('a').lines.verdicts('Đọc nhiều 4', 's'), undefined);
  });

  test('take a bounded place: so many templates a document, the same ones of those that documents share', () => {
    const line = (i: number): string =>
      `mục ${'abcdefghij'[i % 10]!.repeat(3)}${'klmnopqrst'[Math.floor(i / 10)]} ${i}`;
    const all = Array.from({ length: 100 }, (_, i) => line(i));
    const one = learn('a', all.join('\n')).contribution.templates;
    const other = learn('b', [...all.slice(50), ...all.slice(0, 50).map((each) => `${each}7`)].join('\n')).contribution;
    assert.equal(one.length, 64);
    assert.deepEqual(other.templates, one);
  });
});

suite('OverlaidMap', () => {
  test('is the map with the changes', () => {
    const base = new Map([
      ['a', { n: 1 }],
      ['b', { n: 2 }],
    ]);
    const view = new OverlaidMap(
      base,
      new Map([
        ['a', undefined],
        ['c', { n: 3 }],
        ['z', undefined],
      ]),
    );
    assert.equal(view.size, 2);
    assert.deepEqual([...view.keys()], ['b', 'c']);
    assert.deepEqual([...view.values()], [{ n: 2 }, { n: 3 }]);
    assert.equal(view.get('a'), undefined);
    assert.equal(view.has('a'), false);
    assert.equal(view.has('c'), true);
    const seen: string[] = [];
    view.forEach((_, key) => {
      seen.push(key);
    });
    assert.deepEqual(seen, ['b', 'c']);
  });
});

suite('openCorpus and learnCorpus', () => {
  test('configuration, gazetteer, metadata and texts become knowledge', async () => {
    const files = new MemoryFiles({
      'corpus.yaml': 'metadata: meta.jsonl\ngazetteer: names.yaml\ntypo: 1\n',
      'names.yaml': 'never: [{name: "Tại"}]\n',
      'meta.jsonl': '{"id":"a","url":"https://s/1"}\n{"id":"b","site":"s"}\n',
      'a.txt': TEXT,
      'a.ann.yaml': writeSidecar(tagged('Hà Nội', 'LOCATION')),
      'b.txt': TEXT,
      'c.txt': new Uint8Array([0xff, 0x00]),
      'd.txt': TEXT,
      'd.ann.yaml': '<<<<<<< ours\n',
    });
    const setup = await openCorpus(files);
    assert.deepEqual(
      setup.problems.map(({ path, code }) => [path, code]),
      [['corpus.yaml', 'unknown-key']],
    );
    const memory = await learnCorpus(files, setup, ['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    const knowledge = memory.knowledgeFor('b.txt', setup.gazetteer);
    assert.deepEqual(knowledge.never, [{ name: 'Tại' }]);
    assert.deepEqual(knowledge.lines.count('Đọc nhiều', 's'), { sameSite: 1, all: 2, alike: 0 });
    assert.deepEqual([...knowledge.surfaces.keys()], ['Hà Nội', 'hôm']);
  });

  test('a table that is named and missing is an error; a missing gazetteer is none', async () => {
    const setup = await openCorpus(new MemoryFiles({ 'corpus.yaml': 'metadata: meta.csv\n' }));
    assert.deepEqual(
      setup.problems.map(({ path, code, severity }) => [path, code, severity]),
      [['meta.csv', 'not-found', 'error']],
    );
  });

  test('stops when it is told to', async () => {
    const files = new MemoryFiles({ 'a.txt': TEXT });
    const setup = await openCorpus(files);
    const learning = learnCorpus(files, setup, ['a.txt'], { token: { isCancellationRequested: true } });
    await assert.rejects(learning, { name: 'CancelledError' });
  });
});
