import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBoilerplate } from '../../src/core/annotation';
import { languagePack } from '../../src/core/languages';
import type { LanguagePack } from '../../src/core/languages/pack';
import { ArticleText } from '../../src/core/text/document';
import { readDevelopmentPages } from '../../training/developmentPages';
import { readHeldBackSites, readWcxb } from '../../training/pages';
import { relabel } from '../../training/relabel';

const ROOT = join(__dirname, '../..');

/** A page with the kinds of its lines, by line from 0; undefined where a line is not scored. */
export interface GoldPage {
  readonly id: string;
  /** What the tables call it. */
  readonly name: string;
  readonly document: ArticleText;
  readonly content: ReadonlyMap<number, boolean>;
  readonly kinds: ReadonlyMap<number, string>;
  readonly pack: LanguagePack | undefined;
}

export function readSeeds(): GoldPage[] {
  const folder = join(ROOT, 'sample/seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(
        readFileSync(join(ROOT, 'test/fixtures/gold', name.replace('.txt', '.json')), 'utf8'),
      ) as { lines: { n: number; kind: string }[] };
      const kinds = new Map(gold.lines.map(({ n, kind }) => [n - 1, kind]));
      const document = new ArticleText(readFileSync(join(folder, name), 'utf8'));
      return { id: name, name, document, kinds, content: contentOf(kinds), pack: languagePack('vi') };
    });
}

/** The made-up pages of test/fixtures/pages. */
export function readMadeUp(): GoldPage[] {
  return readDevelopmentPages().map(({ page, pack, kinds: list }) => {
    const kinds = new Map(list.flatMap((kind, line) => (kind === '' || kind === '?' ? [] : [[line, kind] as const])));
    const document = new ArticleText(page.lines.join('\n'));
    return { id: page.id, name: page.id, document, kinds, content: contentOf(kinds), pack };
  });
}

/** The articles of WCXB whose sites are held back from training. */
export function readWeb(): GoldPage[] {
  const heldBack = readHeldBackSites();
  return readWcxb('articles')
    .filter(({ site }) => heldBack.has(site))
    .map(relabel)
    .map((page) => {
      const lines = page.lines.map((line) => line.replace(/[\r\n]+/g, ' '));
      const content = new Map(
        [...page.labels].flatMap((label, line) => (/[CB]/.test(label) ? [[line, label === 'C'] as const] : [])),
      );
      const document = new ArticleText(lines.join('\n'));
      return { id: page.id, name: page.site, document, kinds: new Map(), content, pack: languagePack('en') };
    });
}

function contentOf(kinds: ReadonlyMap<number, string>): Map<number, boolean> {
  return new Map([...kinds].map(([line, kind]) => [line, !isBoilerplate(kind)]));
}
