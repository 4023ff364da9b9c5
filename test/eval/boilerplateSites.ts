import { isBoilerplate, isLineKind } from '../../src/core/annotation';
import { contributionOf } from '../../src/core/corpus/contribution';
import { CorpusMemory } from '../../src/core/corpus/memory';
import { type LineMemory, NO_LINES } from '../../src/core/knowledge';
import { ArticleText } from '../../src/core/text/document';
import { Random } from '../../training/random';
import type { GoldPage } from './boilerplatePages';

const PAGES_A_SITE = 8;
/** What a template fills with other headlines on every page. */
const LISTS: ReadonlySet<string> = new Set(['related-links', 'most-read', 'media-list']);
/** Headings of such lists stay. */
const HEADLINE_WORDS = 6;

interface Row {
  readonly text: string;
  readonly kind: string | undefined;
}

interface Parts {
  readonly head: readonly Row[];
  readonly article: readonly Row[];
  readonly tail: readonly Row[];
}

/**
 * Sites of several pages, which no data set at hand has: the frame of a made-up page around the articles of other ones of
 * its language. On each page of a site the figures of the frame are drawn anew, as counters and dates are, and its lists
 * have other headlines.
 */
export function makeSites(pages: readonly GoldPage[]): (readonly GoldPage[])[] {
  const random = new Random(4);
  return pages.flatMap((frame) => {
    const language = frame.id.slice(0, 2);
    const others = pages.filter(({ id }) => id.startsWith(language) && id !== frame.id);
    const own = partsOf(frame);
    if (own === undefined || others.length < 2) return [];
    const headlines = others.flatMap((page) => rowsOf(page).filter(isHeadline));
    if (headlines.length === 0) return [];
    const redraw = (row: Row): Row =>
      isHeadline(row)
        ? { ...row, text: random.pick(headlines).text }
        : { ...row, text: row.text.replace(/\d+/g, (digits) => figureLike(digits, random)) };
    const articles = others.flatMap((page) => {
      const parts = partsOf(page);
      return parts === undefined ? [] : [parts.article];
    });
    return [
      articles
        .slice(0, PAGES_A_SITE)
        .map((article, i) => pageOf(frame, i, [...own.head.map(redraw), ...article, ...own.tail.map(redraw)])),
    ];
  });
}

/** As many figures, none of them the first and a nought. */
function figureLike(digits: string, random: Random): string {
  return [...digits].map((_, i) => random.int(i === 0 ? 1 : 0, 9)).join('');
}

function isHeadline({ text, kind }: Row): boolean {
  return kind !== undefined && LISTS.has(kind) && text.split(/\s+/).length >= HEADLINE_WORDS;
}

function rowsOf({ document, kinds }: GoldPage): Row[] {
  return Array.from({ length: document.lines.count }, (_, line) => ({
    text: document.line(line),
    kind: kinds.get(line),
  }));
}

function partsOf(page: GoldPage): Parts | undefined {
  const rows = rowsOf(page);
  const isContent = ({ kind }: Row): boolean => kind !== undefined && isLineKind(kind) && !isBoilerplate(kind);
  const first = rows.findIndex(isContent);
  const last = rows.findLastIndex(isContent);
  if (first < 0) return undefined;
  const title = rows[first]!.text.trim();
  // A copy or a slug of the headline belongs to its own article.
  const foreign = (part: readonly Row[]): Row[] => part.filter(({ text }) => title === '' || !text.includes(title));
  return {
    head: foreign(rows.slice(0, first)),
    article: rows.slice(first, last + 1),
    tail: foreign(rows.slice(last + 1)),
  };
}

function pageOf(frame: GoldPage, number: number, rows: readonly Row[]): GoldPage {
  const kinds = new Map(
    rows.flatMap(({ text, kind }, line) => (kind === undefined || !text.trim() ? [] : [[line, kind] as const])),
  );
  return {
    id: `${frame.id}/${number}`,
    name: frame.name,
    document: new ArticleText(rows.map(({ text }) => text).join('\n')),
    kinds,
    content: new Map([...kinds].map(([line, kind]) => [line, !isBoilerplate(kind)])),
    pack: frame.pack,
  };
}

/** What the other pages of its site say to each page, and those of all other sites. */
export function memoriesOf(sites: readonly (readonly GoldPage[])[]): (page: GoldPage) => LineMemory {
  const memory = new CorpusMemory();
  for (const page of sites.flat()) {
    memory.set(page.id, { ...contributionOf(page.document, undefined), site: page.name });
  }
  return ({ id, name }) => {
    const { lines } = memory.knowledgeFor(id);
    return { ...NO_LINES, count: (line) => lines.count(line, name) };
  };
}

/** Without lines that are only alike. */
export function exactly({ count, verdicts }: LineMemory): LineMemory {
  return { verdicts, count: (line, site) => ({ ...count(line, site), alike: 0 }) };
}
