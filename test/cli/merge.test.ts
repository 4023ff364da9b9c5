import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readSidecar } from '../../src/core/sidecar/read';
import { builtPrograms } from './builtPrograms';
import { EDITED, HANG, HANOI, MINH, NAM, repository, sidecar, TEXT, tagsOf } from './mergeRepository';

suite('corpus merge, run by git', () => {
  suiteSetup(function () {
    this.timeout(120_000);
    builtPrograms();
  });

  test('two people tag between the same neighbours', () => {
    const repo = repository(sidecar(TEXT, HANG, MINH));
    try {
      repo.branch('lan', { 'a.ann.yaml': sidecar(TEXT, HANG, NAM, MINH) });
      repo.branch('minh', { 'a.ann.yaml': sidecar(TEXT, HANG, HANOI, MINH) });
      repo.git('merge', '-q', 'lan');
      // Without the driver this is a conflict; otherwise the test would show nothing.
      assert.notEqual(repo.try('-c', 'merge.news-corpus.driver=false', 'merge', '-q', 'minh').status, 0);
      repo.git('merge', '--abort');
      repo.git('merge', '-q', '-m', 'both', 'minh');
      assert.deepEqual(
        tagsOf(repo.read('a.ann.yaml'), TEXT),
        [HANG, NAM, HANOI, MINH].map((tag) => tag.join(' ')),
      );
      assert.equal(repo.git('status', '--porcelain'), '');
    } finally {
      repo.remove();
    }
  });

  test('two labels on one span are left to a person, and nothing else is', () => {
    const repo = repository(sidecar(TEXT, HANG));
    try {
      repo.branch('lan', { 'a.ann.yaml': sidecar(TEXT, HANG, NAM, HANOI) });
      repo.branch('minh', { 'a.ann.yaml': sidecar(TEXT, HANG, ['ORGANIZATION', 'Hà Nội'], MINH) });
      repo.git('merge', '-q', 'lan');
      const { status, stderr } = repo.try('merge', '-q', 'minh');
      assert.equal(status, 1);
      assert.match(stderr, /a\.ann\.yaml: One decision differs/);
      const merged = repo.read('a.ann.yaml');
      const [, ours, theirs] = /<<<<<<< ours\n(.*\n)=======\n(.*\n)>>>>>>> theirs\n/.exec(merged) ?? [];
      assert.ok(ours?.includes('label: "LOCATION"') && theirs?.includes('label: "ORGANIZATION"'), merged);
      assert.equal(merged.split('<<<<<<<').length, 2);
      const chosen = merged.replace(/<<<<<<< ours\n(.*\n)=======\n.*\n>>>>>>> theirs\n/, '$1');
      assert.deepEqual(
        tagsOf(chosen, TEXT),
        [HANG, NAM, HANOI, MINH].map((tag) => tag.join(' ')),
      );
    } finally {
      repo.remove();
    }
  });

  for (const [side, into] of [
    ['theirs', 'tagged'],
    ['ours', 'edited'],
  ] as const) {
    test(`the source was edited on ${side}: both sides' places are true of it`, () => {
      const repo = repository(sidecar(TEXT, HANG, MINH));
      try {
        repo.branch('tagged', { 'a.ann.yaml': sidecar(TEXT, HANG, NAM, MINH) });
        repo.branch('edited', { 'a.txt': EDITED, 'a.ann.yaml': sidecar(EDITED, HANG, ['PERSON', 'Phạm Mai'], MINH) });
        repo.git('merge', '-q', into);
        repo.git('merge', '-q', '-m', 'both', into === 'tagged' ? 'edited' : 'tagged');
        assert.equal(repo.read('a.txt'), EDITED);
        const merged = repo.read('a.ann.yaml');
        assert.deepEqual(
          tagsOf(merged, EDITED),
          [HANG, NAM, ['PERSON', 'Phạm Mai'], MINH].map((tag) => tag.join(' ')),
        );
        assert.equal(readSidecar(merged).sidecar.source?.sha256, createHash('sha256').update(EDITED).digest('hex'));
      } finally {
        repo.remove();
      }
    });
  }

  test('the source was edited on both sides', () => {
    const repo = repository(sidecar(TEXT, HANG, MINH));
    const other = TEXT.replace('có mặt', 'cũng có mặt');
    const both = EDITED.replace('có mặt', 'cũng có mặt');
    try {
      repo.branch('lan', { 'a.txt': EDITED, 'a.ann.yaml': sidecar(EDITED, HANG, NAM, MINH) });
      repo.branch('minh', { 'a.txt': other, 'a.ann.yaml': sidecar(other, HANG, HANOI, MINH) });
      repo.git('merge', '-q', 'lan');
      repo.git('merge', '-q', '-m', 'both', 'minh');
      assert.equal(repo.read('a.txt'), both);
      assert.deepEqual(
        tagsOf(repo.read('a.ann.yaml'), both),
        [HANG, NAM, HANOI, MINH].map((tag) => tag.join(' ')),
      );
    } finally {
      repo.remove();
    }
  });

  test('a side that cannot be read or is newer loses nothing', () => {
    const repo = repository(sidecar(TEXT, HANG));
    const newer = sidecar(TEXT, HANG, NAM).replace('annotations/1', 'annotations/2');
    try {
      repo.branch('lan', { 'a.ann.yaml': `${sidecar(TEXT, HANG, HANOI)}team: @x\n` });
      repo.branch('minh', { 'a.ann.yaml': newer });
      repo.git('merge', '-q', 'lan');
      const { status, stderr } = repo.try('merge', '-q', 'minh');
      assert.equal(status, 1);
      assert.match(stderr, /a\.ann\.yaml: Our side cannot be read as a sidecar \(Not valid YAML/);
      const merged = repo.read('a.ann.yaml');
      for (const kept of ['annotations/2', 'team: @x', 'Hà Nội', 'Nguyễn Văn Nam', '<<<<<<< ours']) {
        assert.ok(merged.includes(kept), `${kept}\n${merged}`);
      }
    } finally {
      repo.remove();
    }
  });

  test('--install adds its lines once and overwrites nothing', () => {
    const repo = repository(sidecar(TEXT, HANG), {
      'corpus.yaml': 'labels: {PERSON: {}}\n',
      '.gitattributes': '* text=auto',
    });
    try {
      assert.equal(repo.read('.gitattributes'), '* text=auto\n*.ann.yaml merge=news-corpus\n');
      const config = repo.read('.git/config');
      assert.equal(repo.corpus('merge', '--install').status, 0);
      assert.deepEqual([repo.read('.git/config'), repo.git('status', '--porcelain')], [config, '']);
      repo.git('config', 'merge.news-corpus.driver', 'mine');
      repo.write('.gitattributes', '*.ann.yaml -merge\n');
      const { status, stderr } = repo.corpus('merge', '--install');
      assert.equal(status, 1);
      assert.match(stderr, /is "mine" and was left as it is/);
      assert.equal(repo.git('config', 'merge.news-corpus.driver').trim(), 'mine');
      assert.equal(repo.read('.gitattributes'), '*.ann.yaml -merge\n');
    } finally {
      repo.remove();
    }
  });

  test('what is no merge is refused', () => {
    const repo = repository(sidecar(TEXT, HANG));
    try {
      const file = 'a.ann.yaml';
      for (const argv of [[], [file, file], ['--global', file, file, file], [file, file, 'gone.ann.yaml']]) {
        assert.equal(repo.corpus('merge', ...argv).status, 2, argv.join(' '));
      }
      assert.equal(repo.read(file), sidecar(TEXT, HANG));
    } finally {
      repo.remove();
    }
  });
});
