import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { SEVERITIES } from '../../../src/core/corpus/config';
import { compareByCodePoint } from '../../../src/core/corpus/order';
import { RULES } from '../../../src/core/lint/rules';

const root = path.resolve(__dirname, '../../..');
const names = (folder: string, end: string): string[] =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort(compareByCodePoint);

suite('the list of rules', () => {
  const fileNames = RULES.map(({ id }) => id.replace('/', '-'));

  test('is sorted and holds every rule once', () => {
    assert.deepEqual([...fileNames].sort(compareByCodePoint), fileNames);
    assert.equal(new Set(fileNames).size, fileNames.length);
    assert.deepEqual(
      names('src/core/lint/rules', '.ts').filter((name) => name !== 'index'),
      fileNames,
    );
  });

  test('every rule has a page, and the pages are listed', () => {
    assert.deepEqual(
      names('docs/rules', '.md').filter((name) => name !== 'README'),
      fileNames,
    );
    const index = fs.readFileSync(path.join(root, 'docs/rules/README.md'), 'utf8');
    for (const rule of RULES) {
      const name = rule.id.replace('/', '-');
      const page = fs.readFileSync(path.join(root, `docs/rules/${name}.md`), 'utf8');
      assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.description}\n`), name);
      for (const heading of ['## Why', '## Example', '## What to do']) assert.ok(page.includes(`\n${heading}\n`), name);
      const fixable = rule.fixable ? 'yes' : 'no';
      const row = `| [${rule.id}](${name}.md) | ${rule.description} | ${rule.scope} | ${rule.defaultSeverity} | ${fixable} |`;
      assert.ok(index.includes(row), `docs/rules/README.md lacks:\n${row}`);
    }
  });

  test('every rule has fixtures that it finds and fixtures that it leaves alone', () => {
    assert.deepEqual(names('test/core/lint/rules', '.test.ts'), fileNames);
    for (const name of fileNames) {
      const tests = fs.readFileSync(path.join(root, `test/core/lint/rules/${name}.test.ts`), 'utf8');
      assert.match(tests, /^ {2}finds\(/m, name);
      assert.match(tests, /^ {2}leavesAlone\(/m, name);
    }
  });

  test('ids, descriptions and severities have their form', () => {
    for (const { id, description, defaultSeverity } of RULES) {
      assert.match(id, /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert.match(description, /^[A-Z].*\.$/);
      assert.ok(SEVERITIES.includes(defaultSeverity));
    }
  });
});
