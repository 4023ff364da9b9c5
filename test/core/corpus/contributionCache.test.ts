import assert from 'node:assert/strict';
import { type CacheSection, ContributionCache, stampOf } from '../../../src/core/corpus/contributionCache';
import { LINES } from '../../../src/core/corpus/contributionSection';
import { documentStamp, learnCorpus } from '../../../src/core/corpus/knowledge';
import { openCorpus } from '../../../src/core/corpus/openCorpus';
import { EMPTY_SIDECAR } from '../../../src/core/sidecar/types';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { MemoryFiles } from './memoryFiles';

const WORDS: CacheSection<readonly string[]> = {
  name: 'words',
  version: 1,
  pack: (words) => [...words],
  unpack: (stored) => (Array.isArray(stored) ? stored.filter((word) => typeof word === 'string') : undefined),
};

function reopened(cache: ContributionCache, damage: (line: string) => string = (line) => line): ContributionCache {
  const reader = ContributionCache.reader();
  for (const line of cache.write()) reader.line(damage(line));
  return reader.cache;
}

suite('ContributionCache', () => {
  test('gives back what was put in for the same stamp and version only, before and after it was written', () => {
    const cache = new ContributionCache();
    cache.set(WORDS, 'a', '1-2', ['x']);
    const kept = reopened(cache);
    for (const one of [cache, kept, reopened(kept)]) {
      assert.deepEqual(one.get(WORDS, 'a', '1-2'), ['x']);
      assert.equal(one.get(WORDS, 'a', '1-3'), undefined);
      assert.equal(one.get(WORDS, 'b', '1-2'), undefined);
      assert.equal(one.get({ ...WORDS, version: 2 }, 'a', '1-2'), undefined);
      assert.equal(one.get({ ...WORDS, name: 'other' }, 'a', '1-2'), undefined);
    }
    assert.deepEqual([...kept.write()], [...cache.write()]);
  });

  test('knows whether it has to be written', () => {
    const cache = new ContributionCache();
    assert.equal(cache.isChanged, false);
    cache.set(WORDS, 'a', '1', ['x']);
    cache.set(WORDS, 'b', '1', ['y']);
    assert.equal(cache.isChanged, true);
    const kept = reopened(cache);
    assert.equal(cache.isChanged, false);
    assert.equal(kept.isChanged, false);
    kept.retain(new Set(['a', 'b']));
    assert.equal(kept.isChanged, false);
    kept.retain(new Set(['b']));
    assert.equal(kept.isChanged, true);
    assert.equal(kept.get(WORDS, 'a', '1'), undefined);
    assert.deepEqual(kept.get(WORDS, 'b', '1'), ['y']);
  });

  test('a damaged line is as if it were not there, and another format is nothing at all', () => {
    const cache = new ContributionCache();
    cache.set(WORDS, 'a', '1', ['x']);
    cache.set(WORDS, 'b', '1', ['y']);
    const cut = reopened(cache, (line) => (line.startsWith('["a"') ? line.slice(0, -2) : line));
    assert.equal(cut.get(WORDS, 'a', '1'), undefined);
    assert.deepEqual(cut.get(WORDS, 'b', '1'), ['y']);
    const other = reopened(cache, (line) => line.replace('"version":1', '"version":0'));
    assert.equal(other.get(WORDS, 'b', '1'), undefined);
    const odd = ContributionCache.reader();
    for (const line of ['{}', '[1]', '["a",{"words":1}]', '["a",{"words":[1,"1"]}]', 'null']) odd.line(line);
    assert.equal(odd.cache.get(WORDS, 'a', '1'), undefined);
  });

  test('an unreadable value is worked out anew', () => {
    const cache = new ContributionCache();
    cache.set({ ...WORDS, name: LINES.name }, 'a', '1', ['x']);
    assert.equal(reopened(cache).get(LINES, 'a', '1'), undefined);
  });
});

suite('learnCorpus with a cache', () => {
  const TEXT = 'Đọc nhiều\nHà Nội hôm nay\n';
  const SIDECAR = writeSidecar({
    ...EMPTY_SIDECAR,
    document: { url: 'https://www.example.net/1' },
    blocks: [{ id: 'b-1', kind: 'most-read', start: 0, end: 9, first: 'Đọc nhiều', last: 'Đọc nhiều' }],
    entities: [{ id: 'e-1', label: 'LOCATION', start: 10, end: 16, text: 'Hà Nội' }],
    rejected: [{ layer: 'entity', start: 17, end: 24, text: 'hôm nay' }],
  });
  const FILES = { 'a.txt': TEXT, 'a.ann.yaml': SIDECAR, 'b.txt': TEXT };

  class CountingFiles extends MemoryFiles {
    readonly asked: string[] = [];
    override async read(path: string): Promise<Uint8Array> {
      this.asked.push(path);
      return super.read(path);
    }
  }

  test('learns the same without reading the documents again, whatever corpus.yaml says of their site by now', async () => {
    const files = new CountingFiles(FILES);
    const setup = await openCorpus(files);
    const first = new ContributionCache();
    await learnCorpus(files, setup, ['a.txt', 'b.txt'], { cache: first });
    const reader = ContributionCache.reader();
    for (const line of first.write()) reader.line(line);
    files.asked.length = 0;
    const memory = await learnCorpus(files, setup, ['a.txt', 'b.txt'], { cache: reader.cache });
    assert.deepEqual(files.asked, []);
    const { lines, surfaces } = memory.knowledgeFor('b.txt');
    assert.deepEqual(lines.count('Đọc nhiều', 'example.net'), { sameSite: 1, all: 1, alike: 0 });
    assert.deepEqual([...lines.verdicts('Đọc nhiều', undefined)!.confirmed], [['most-read', 1]]);
    assert.deepEqual([...surfaces.get('Hà Nội')!.confirmed], [['LOCATION', 1]]);
    assert.deepEqual([...surfaces.get('hôm nay')!.rejected], [['*', 1]]);
    const moved = await openCorpus(
      new MemoryFiles({ 'corpus.yaml': 'documents: [{ glob: "*.txt", site: elsewhere }]\n', ...FILES }),
    );
    const other = await learnCorpus(files, moved, ['a.txt', 'b.txt'], { cache: reader.cache });
    assert.deepEqual(files.asked, []);
    assert.deepEqual(other.knowledgeFor('a.txt').lines.count('Đọc nhiều', 'elsewhere'), {
      sameSite: 1,
      all: 1,
      alike: 0,
    });
  });

  test('reads what changed, the sidecar too', async () => {
    const files = new CountingFiles(FILES);
    const setup = await openCorpus(files);
    const cache = new ContributionCache();
    await learnCorpus(files, setup, ['a.txt', 'b.txt'], { cache });
    await files.write('a.ann.yaml', new TextEncoder().encode(`${SIDECAR}\n`));
    files.asked.length = 0;
    await learnCorpus(files, setup, ['a.txt', 'b.txt'], { cache });
    assert.deepEqual(files.asked, ['a.txt', 'a.ann.yaml']);
    assert.notEqual(await documentStamp(files, setup, 'a.txt'), await documentStamp(files, setup, 'b.txt'));
    assert.equal(stampOf(undefined), '');
  });
});
