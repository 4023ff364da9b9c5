import assert from 'node:assert/strict';
import { builtPrograms } from './builtPrograms';
import type { GitRepository } from './gitRepository';
import {
  EDITED,
  HANG,
  HANOI,
  MINH,
  NAM,
  repository,
  sidecar,
  sidecarOf,
  type Tag,
  TEXT,
  tagsOf,
} from './mergeRepository';

const MAI: Tag = ['PERSON', 'Phạm Mai'];
const LATER = TEXT.replace('có mặt', 'cũng có mặt');
const PLAIN = ['-c', 'merge.news-corpus.driver=false'] as const;
const words = (...tags: readonly Tag[]): string[] => tags.map((tag) => tag.join(' '));

function commitOn(repo: GitRepository, branch: string, from: string, files: Readonly<Record<string, string>>): void {
  repo.git('checkout', '-q', '-B', branch, from);
  for (const [file, content] of Object.entries(files)) repo.write(file, content);
  repo.commit(branch);
}

/** Plain git must fail where the driver is to show something. */
function failsWithout(repo: GitRepository, ...command: readonly [string, ...string[]]): void {
  assert.notEqual(repo.try(...PLAIN, ...command).status, 0);
  repo.git(command[0], '--abort');
}

suite('corpus merge in the histories that git makes', () => {
  let repo: GitRepository;
  suiteSetup(function () {
    this.timeout(120_000);
    builtPrograms();
  });
  setup(() => {
    repo = repository(sidecar(TEXT, HANG, MINH));
  });
  teardown(() => repo.remove());

  for (const into of ['renamed', 'tagged'])
    test(`the source was renamed and edited on one branch, tagged on the other, merged into ${into}`, () => {
      const text = TEXT.replace('Hội nghị', 'Bà Phạm Mai dự. Hội nghị');
      const more = { 'a.ann.yaml': sidecar(TEXT, HANG, NAM, MINH) };
      commitOn(repo, 'tagged', 'main', more);
      repo.git('checkout', '-q', '-b', 'renamed', 'main');
      repo.git('mv', 'a.txt', 'b.txt');
      repo.git('mv', 'a.ann.yaml', 'b.ann.yaml');
      commitOn(repo, 'renamed', 'renamed', {
        'b.txt': text,
        'b.ann.yaml': sidecarOf('b.txt', text, HANG, MAI, MINH),
      });
      repo.git('checkout', '-q', into);
      const other = into === 'tagged' ? 'renamed' : 'tagged';
      // Sidecars of a few lines look unlike one another sooner than whole ones.
      const command = ['merge', '-q', '-X', 'find-renames=20%', '-m', 'both', other] as const;
      failsWithout(repo, ...command);
      repo.git(...command);
      const merged = repo.read('b.ann.yaml');
      assert.deepEqual(tagsOf(merged, text), words(HANG, NAM, MAI, MINH));
      assert.match(merged, /file: "b\.txt"/);
      assert.equal(repo.git('ls-files', 'a.*'), '');
    });

  test('renamed on one branch, edited on the other: the name of the one, the text of the other', () => {
    commitOn(repo, 'edited', 'main', { 'a.txt': LATER, 'a.ann.yaml': sidecar(LATER, HANG, NAM, MINH) });
    repo.git('checkout', '-q', '-b', 'renamed', 'main');
    repo.git('mv', 'a.txt', 'b.txt');
    repo.git('mv', 'a.ann.yaml', 'b.ann.yaml');
    commitOn(repo, 'renamed', 'renamed', { 'b.ann.yaml': sidecarOf('b.txt', TEXT, HANG, HANOI, MINH) });
    repo.git('merge', '-q', '-X', 'find-renames=20%', '-m', 'both', 'edited');
    assert.equal(repo.read('b.txt'), LATER);
    assert.deepEqual(tagsOf(repo.read('b.ann.yaml'), LATER), words(HANG, NAM, HANOI, MINH));
    assert.match(repo.read('b.ann.yaml'), /file: "b\.txt"/);
  });

  test('a rebase of two commits onto an edited source', () => {
    commitOn(repo, 'x', 'main', { 'a.ann.yaml': sidecar(TEXT, HANG, NAM, MINH) });
    commitOn(repo, 'x', 'x', { 'a.txt': LATER, 'a.ann.yaml': sidecar(LATER, HANG, NAM, HANOI, MINH) });
    commitOn(repo, 'y', 'main', { 'a.txt': EDITED, 'a.ann.yaml': sidecar(EDITED, HANG, MAI, MINH) });
    repo.git('checkout', '-q', 'x');
    failsWithout(repo, 'rebase', 'y');
    repo.git('rebase', '-q', 'y');
    const both = EDITED.replace('có mặt', 'cũng có mặt');
    assert.equal(repo.read('a.txt'), both);
    assert.deepEqual(tagsOf(repo.read('a.ann.yaml'), both), words(HANG, NAM, HANOI, MAI, MINH));
  });

  test('one commit picked onto an edited source, and taken back: it alone', () => {
    commitOn(repo, 'x', 'main', { 'a.ann.yaml': sidecar(TEXT, HANG, NAM, MINH) });
    commitOn(repo, 'x', 'x', { 'a.ann.yaml': sidecar(TEXT, HANG, NAM, HANOI, MINH) });
    commitOn(repo, 'y', 'main', { 'a.txt': EDITED, 'a.ann.yaml': sidecar(EDITED, HANG, MAI, MINH) });
    failsWithout(repo, 'cherry-pick', 'x');
    repo.git('cherry-pick', 'x');
    assert.deepEqual(tagsOf(repo.read('a.ann.yaml'), EDITED), words(HANG, HANOI, MAI, MINH));
    repo.git('revert', '--no-edit', 'HEAD');
    assert.deepEqual(tagsOf(repo.read('a.ann.yaml'), EDITED), words(HANG, MAI, MINH));
  });

  test('branches that were merged into each other before', () => {
    commitOn(repo, 'x', 'main', { 'a.ann.yaml': sidecar(TEXT, HANG, NAM, MINH) });
    commitOn(repo, 'y', 'main', { 'a.txt': EDITED, 'a.ann.yaml': sidecar(EDITED, HANG, HANOI, MINH) });
    repo.git('branch', 'x-before', 'x');
    repo.git('merge', '-q', '-m', 'y into x', 'x-before');
    repo.git('checkout', '-q', 'x');
    repo.git('merge', '-q', '-m', 'x into y', 'y~1');
    commitOn(repo, 'x', 'x', { 'a.ann.yaml': sidecar(EDITED, HANG, NAM, HANOI, ['MISC', 'Hội nghị'], MINH) });
    commitOn(repo, 'y', 'y', { 'a.ann.yaml': sidecar(EDITED, HANG, NAM, HANOI, MAI, MINH) });
    failsWithout(repo, 'merge', '-q', 'x');
    repo.git('merge', '-q', '-m', 'both', 'x');
    assert.deepEqual(tagsOf(repo.read('a.ann.yaml'), EDITED), words(HANG, NAM, HANOI, MAI, ['MISC', 'Hội nghị'], MINH));
  });

  test('deleted on one branch, tagged on the other: git asks, and the tags are there', () => {
    const more = sidecar(TEXT, HANG, NAM, MINH);
    repo.git('checkout', '-q', '-b', 'deleted');
    repo.git('rm', '-q', 'a.txt', 'a.ann.yaml');
    repo.commit('deleted');
    commitOn(repo, 'tagged', 'main', { 'a.ann.yaml': more });
    assert.notEqual(repo.try('merge', '-q', 'deleted').status, 0);
    assert.equal(repo.read('a.ann.yaml'), more);
  });
});
