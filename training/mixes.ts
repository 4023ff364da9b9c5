import type { LabelledPage } from './pages';
import type { Random } from './random';

/** A made-up page in three parts: what stands above the article, the article with its insets, what stands behind it. */
interface Parts {
  readonly page: LabelledPage;
  readonly head: readonly Row[];
  readonly article: readonly Row[];
  readonly tail: readonly Row[];
}

type Row = readonly [text: string, label: string];

/**
 * New pages out of made-up ones of a language: the article of one between the menus of another and the lists of a third.
 * The page's `site` names all of its sources, joined by `+`, so that none of them leaks when one is left out.
 * @param each how many pages to make of each article
 */
export function mixes(pages: readonly LabelledPage[], each: number, random: Random): LabelledPage[] {
  const parts = pages.flatMap(partsOf);
  return parts.flatMap((own) => {
    const language = own.page.id.slice(0, 2);
    const others = parts.filter(({ page }) => page.id.startsWith(language) && page.id !== own.page.id);
    if (others.length < 2) return [];
    return Array.from({ length: each }, () => {
      const above = random.pick(others);
      const behind = random.chance(0.15)
        ? []
        : [random.pick(others), ...(random.chance(0.3) ? [random.pick(others)] : [])];
      const rows = [...above.head, ...own.article, ...behind.flatMap(({ tail }) => tail)];
      const kept = random.chance(0.3) ? rows.filter(([text]) => text !== '') : rows;
      const spaced: readonly Row[] = random.chance(0.2)
        ? kept.filter(([text]) => text !== '').flatMap((row): Row[] => [row, ['', ' ']])
        : kept;
      return {
        ...own.page,
        site: [own, above, ...behind].map(({ page }) => page.id).join('+'),
        lines: spaced.map(([text]) => text),
        labels: spaced.map(([, label]) => label).join(''),
      };
    });
  });
}

function partsOf(page: LabelledPage): Parts[] {
  const first = page.labels.indexOf('C');
  const last = page.labels.lastIndexOf('C');
  if (first < 0) return [];
  const rows = page.lines.map((text, i): Row => [text, page.labels[i] ?? ' ']);
  const title = page.lines[first]!.trim();
  // A copy or a slug of the headline belongs to its own article.
  const foreign = (part: readonly Row[]): Row[] => part.filter(([text]) => title === '' || !text.includes(title));
  return [
    {
      page,
      head: foreign(rows.slice(0, first)),
      article: rows.slice(first, last + 1),
      tail: foreign(rows.slice(last + 1)),
    },
  ];
}
