import assert from 'node:assert/strict';
import type { CorpusConfig } from '../../../src/core/corpus/config';
import { DEFAULT_CONFIG } from '../../../src/core/corpus/defaults';
import { membershipOf } from '../../../src/core/corpus/membership';
import { scanCorpus } from '../../../src/core/corpus/scan';
import { MemoryFiles } from './memoryFiles';

function members(paths: readonly string[], config: Partial<CorpusConfig> = {}): string[] {
  const membership = membershipOf({ ...DEFAULT_CONFIG, ...config });
  return paths.filter((path) => membership.contains(path));
}

suite('membershipOf', () => {
  test('without include, .txt files except what plainly is no article', () => {
    const articles = [
      'a.txt',
      'x/b.TXT',
      'Thủ tướng thăm.txt',
      'changes-in-law.txt',
      'notice-to-readers.txt',
      'reader.txt',
    ];
    const others = [
      'requirements.txt',
      'x/requirements-dev.txt',
      'LICENSE-Apache.txt',
      'CMakeLists.txt',
      'LICENSE.txt',
      'LICENSE-MIT.txt',
      'COPYING.txt',
      'readme.txt',
      'robots.txt',
      'node_modules/p/a.txt',
      'x/node_modules/p/a.txt',
      '.git/a.txt',
      'x/.cache/a.txt',
      '.hidden.txt',
      'pkg.egg-info/SOURCES.txt',
      'a.md',
      'a.ann.yaml',
      'corpus.yaml',
    ];
    assert.deepEqual(members([...articles, ...others]), articles);
  });

  test('include and exclude', () => {
    const paths = ['seeds/a.txt', 'seeds/drafts/b.txt', 'requirements.txt', 'x/c.md', 'seeds/a.ann.yaml', '.h/d.txt'];
    assert.deepEqual(members(paths, { include: ['**/*.txt'] }), [
      'seeds/a.txt',
      'seeds/drafts/b.txt',
      'requirements.txt',
    ]);
    assert.deepEqual(members(paths, { include: ['**/*'], exclude: ['**/drafts/**', '*.txt'] }), [
      'seeds/a.txt',
      'x/c.md',
    ]);
  });

  test("the corpus' own files are no documents", () => {
    const config = { include: ['**'], gazetteer: 'names.txt', metadata: 'meta.csv' };
    assert.deepEqual(members(['corpus.yaml', 'names.txt', 'meta.csv', 'a.txt', 'a.ann.yaml'], config), ['a.txt']);
  });
});

suite('scanCorpus', () => {
  test('documents and sidecars in code-point order, without corpora further down', async () => {
    const files = new MemoryFiles({
      'corpus.yaml': '',
      'b.txt': '',
      'a.txt': '',
      '\u{1f600}.txt': '',
      '\uff21.txt': '',
      'a.ann.yaml': '',
      'lost.ann.yaml': '',
      'drafts/x.ann.yaml': '',
      'inner/corpus.yaml': '',
      'inner/c.txt': '',
      'node_modules/p/corpus.yaml': '',
    });
    const listing = await scanCorpus(files, membershipOf({ ...DEFAULT_CONFIG, exclude: ['drafts/**'] }));
    assert.deepEqual(listing.documents, ['a.txt', 'b.txt', '\uff21.txt', '\u{1f600}.txt']);
    assert.deepEqual(listing.sidecars, ['a.ann.yaml', 'lost.ann.yaml']);
    assert.deepEqual(listing.nested, ['inner/']);
    assert.ok(!listing.all.has('inner/c.txt'));
  });

  test('stops when it is told to', async () => {
    const token = { isCancellationRequested: true };
    await assert.rejects(scanCorpus(new MemoryFiles(), membershipOf(DEFAULT_CONFIG), token), {
      name: 'CancelledError',
    });
  });
});
