import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { SEVERITIES } from '../../../src/core/corpus/config';
import { compareByCodePoint } from '../../../src/core/corpus/order';
import { RULES } from '../../../src/core/lint/rules';
import { BEGIN, indexTable, pageTable, withTable } from './ruleTables';

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
    const read = (name: string): string => fs.readFileSync(path.join(root, `docs/rules/${name}.md`), 'utf8');
    const hint = 'run: npx tsx test/core/lint/writeRuleTables.ts';
    assert.equal(withTable(read('README'), indexTable(RULES)), read('README'), hint);
    for (const rule of RULES) {
      const name = rule.id.replace('/', '-');
      const page = read(name);
      assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.description}\n\n${BEGIN}\n`), name);
      assert.equal(withTable(page, pageTable(rule)), page, hint);
      for (const heading of ['## Why', '## Example', '## What to do']) assert.ok(page.includes(`\n${heading}\n`), name);
    }
  });

  test('every rule has fixtures that it finds and fixtures that it leaves alone', () => {
    assert.deepEqual(names('test/core/lint/rules', '.test.ts'), fileNames);
    for (const name of fileNames) {
      const tests = fs.readFileSync(path.join(root, `test/core/lint/rules/${name}.test.ts`), 'utf8');
      assert.match(tests, /^ {2}finds\(/m, name);
      assert.match(tests, /^ {2}leavesAlone\(/m, name);
      const rule = RULES.find(({ id }) => id.replace('/', '-') === name);
      const isMended = /^ {2}fixes\(|\bfix\b|isRepairable/m.test(tests);
      assert.ok(rule?.fixable !== true || isMended, `${name}: its fix is not tested`);
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
