import assert from 'node:assert/strict';
import { compileGlob } from '../../../src/core/corpus/globs';
import { formatMessage } from '../../../src/core/message';

function matches(glob: string, path: string): boolean {
  const compiled = compileGlob(glob);
  assert.ok(compiled.ok, glob);
  return compiled.glob.matches(path);
}

suite('compileGlob', () => {
  test('stars, braces, sets and dots', () => {
    const cases: [string, string, boolean][] = [
      ['seeds/**/*.txt', 'seeds/a.txt', true],
      ['seeds/**/*.txt', 'seeds/x/y/a.txt', true],
      ['*.txt', 'x/a.txt', false],
      ['**/*.txt', 'a.txt', true],
      ['**/*.txt', '.git/a.txt', false],
      ['a?[0-9].{txt,md}', 'ab7.md', true],
      ['bài/**', 'bài/thứ nhất.txt', true],
      ['#a.txt', '#a.txt', true],
    ];
    for (const [glob, path, expected] of cases) assert.equal(matches(glob, path), expected, `${glob} ${path}`);
  });

  test('refuses with a reason', () => {
    const cases: [string, RegExp][] = [
      ['', /empty/],
      ['a'.repeat(1001), /1001 characters; at most 1000/],
      ['+(a|aa)+(a|aa)b', /extended/],
      ['a/!(b).txt', /extended/],
      ['seeds\\*.txt', /backslash/],
      ['/seeds/*.txt', /relative/],
      ['C:/seeds/*.txt', /relative/],
      ['../*.txt', /stay inside/],
      ['!drafts/**', /"exclude"/],
      ['drafts/', /write "drafts\/\*\*"/],
      ['{a,b}'.repeat(20), /more than 1000 patterns/],
    ];
    for (const [glob, reason] of cases) {
      const compiled = compileGlob(glob);
      assert.ok(!compiled.ok, glob);
      assert.match(formatMessage(compiled.message), reason);
    }
  });

  test('patterns made to be slow end', () => {
    const path = `${'a'.repeat(300)}/`.repeat(30);
    for (const glob of ['*a'.repeat(400), '**/a*/'.repeat(150), '?*'.repeat(450), '{'.repeat(900), '['.repeat(900)]) {
      const compiled = compileGlob(`${glob}b`);
      if (compiled.ok) assert.equal(compiled.glob.matches(path), false);
    }
  });
});
