import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBoilerplate } from '../src/core/annotation';
import { languagePack } from '../src/core/languages';
import type { LanguagePack } from '../src/core/languages/pack';
import type { LabelledPage } from './pages';

const FOLDER = join(__dirname, '..', 'test', 'fixtures', 'pages');

/** Pages with this in their name are never trained on. */
export const HELD_BACK = '-held-';

/** The made-up pages of test/fixtures/pages, each line `kind | text`; `?` marks lines not to score. */
export function readDevelopmentPages(): { page: LabelledPage; pack: LanguagePack | undefined; kinds: string[] }[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.page'))
    .sort()
    .map((name) => {
      const rows = readFileSync(join(FOLDER, name), 'utf8')
        .replace(/\n$/, '')
        .split('\n')
        .filter((row) => !row.startsWith('#'));
      const kinds = rows.map((row) => /^([a-z-]+|\?) \| /.exec(row)?.[1] ?? '');
      const lines = rows.map((row, i) => (kinds[i] === '' ? '' : row.slice(kinds[i]!.length + 3)));
      const labels = kinds
        .map((kind) => (kind === '' ? ' ' : kind === '?' ? 'S' : isBoilerplate(kind) ? 'B' : 'C'))
        .join('');
      const pack = languagePack(name.slice(0, 2));
      return { page: { id: name, site: name, type: 'page', lines, labels }, pack, kinds };
    });
}
