import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_FORMATS } from '../../../src/core/export/formats';
import { withExample } from './example';

for (const { id } of EXPORT_FORMATS) {
  const path = join(__dirname, '../../../docs/formats', `${id}.md`);
  writeFileSync(path, withExample(readFileSync(path, 'utf8'), id)!);
}
