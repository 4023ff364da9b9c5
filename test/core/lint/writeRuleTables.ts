import fs from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../src/core/lint/rules';
import { indexTable, pageTable, withTable } from './ruleTables';

const folder = path.resolve(__dirname, '../../../docs/rules');

function rewrite(name: string, table: string): void {
  const file = path.join(folder, name);
  fs.writeFileSync(file, withTable(fs.readFileSync(file, 'utf8'), table));
}

rewrite('README.md', indexTable(RULES));
for (const rule of RULES) rewrite(`${rule.id.replace('/', '-')}.md`, pageTable(rule));
