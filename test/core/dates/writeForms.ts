import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formsTable } from './formsTable';

const page = join(__dirname, '../../../docs/dates.md');
const text = readFileSync(page, 'utf8');
writeFileSync(
  page,
  text.replace(
    /(<!-- forms:[^\n]*-->\n)[\s\S]*?(<!-- \/forms -->)/,
    (_, begin: string, end: string) => `${begin}\n${formsTable()}\n\n${end}`,
  ),
);
