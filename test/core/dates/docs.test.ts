import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formsTable } from './formsTable';

const PAGE = join(__dirname, '../../../docs/dates.md');
const BEGIN = '<!-- forms: made from the tests by `npx tsx test/core/dates/writeForms.ts` -->';
const END = '<!-- /forms -->';

suite('dates: documentation', () => {
  test('docs/dates.md holds the table of forms as the tests have it', () => {
    const page = readFileSync(PAGE, 'utf8').replace(/\r\n/g, '\n');
    const written = page.slice(page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)).trim();
    assert.equal(written, formsTable());
  });
});
