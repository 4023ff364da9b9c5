import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_FORMATS } from '../../../src/core/export/formats';
import { IMPORT_FORMATS } from '../../../src/core/import/formats';
import { withExample } from './example';

const page = (name: string): string =>
  readFileSync(join(__dirname, '../../../docs/formats', `${name}.md`), 'utf8').replace(/\r\n/g, '\n');

suite('pages of the formats', () => {
  for (const { id } of EXPORT_FORMATS) {
    test(`${id}: the example is what is written`, () => assert.equal(withExample(page(id), id), page(id)));
  }

  test('the table has every format, and who is read back', () => {
    const rows = [...page('README').matchAll(/^\| \[`([^`]+)`\]\(([^)]+)\.md\) \| ✓ \| (✓?)/gm)];
    assert.deepEqual(
      rows.map(([, id]) => id),
      EXPORT_FORMATS.map(({ id }) => id),
    );
    assert.deepEqual(
      rows.map(([, id, file]) => file === id),
      EXPORT_FORMATS.map(() => true),
    );
    const back = rows.filter(([, , , mark]) => mark === '✓').map(([, id]) => id);
    assert.deepEqual(back.sort(), IMPORT_FORMATS.map(({ id }) => id).sort());
  });
});
