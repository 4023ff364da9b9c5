import { Inset, type Source } from './insets';
import type { LabelledPage } from './pages';
import type { Random } from './random';

/** So long is a line of a page that goes for one of its paragraphs; units. */
const PARAGRAPH = 80;

/**
 * News in brief made of an article: its headline, a date, one to five short paragraphs, now and then a name, buttons or a
 * few other headlines. The web's pages are long, and a model fitted on them alone takes short ones for lists.
 * @returns undefined where the page has no such paragraphs
 */
export function brief(page: LabelledPage, pool: readonly Source[], random: Random): LabelledPage | undefined {
  const content = page.lines.filter((_, i) => page.labels[i] === 'C');
  const title = content[0]?.trim() ?? '';
  const paragraphs = content.slice(1).filter((line) => line.length >= PARAGRAPH && /[.!?]["”]?$/.test(line.trim()));
  const words = title.split(/\s+/).length;
  if (words < 4 || words > 20 || paragraphs.length === 0) return undefined;
  const make = new Inset(page, pool, random);
  const lines: [string, string][] = [];
  const add = (text: string, label: 'B' | 'C'): void => void lines.push([text, label]);
  const date = random.next();
  const addAll = (items: readonly (readonly { text: string; label: string }[])[]): void => {
    for (const { text, label } of items.flat()) add(text, label === 'C' ? 'C' : 'B');
  };
  if (random.chance(0.3)) addAll(make.crumbs());
  if (date < 0.25) add(make.date(), 'C');
  add(title, 'C');
  if (date > 0.45) add(make.date(), 'C');
  if (random.chance(0.2)) add(make.name(), 'C');
  if (random.chance(0.15)) addAll(make.buttons().slice(0, 2));
  for (const paragraph of paragraphs.slice(0, random.int(1, 5))) {
    add(
      paragraph
        .trim()
        .split(/(?<=[.!?]["”]?)\s+(?=\p{Lu})/u)
        .slice(0, random.int(1, 2))
        .join(' '),
      'C',
    );
    if (random.chance(0.1)) addAll(make.picture());
  }
  if (random.chance(0.4)) add(make.name(), 'C');
  if (random.chance(0.2)) addAll(make.buttons().slice(0, 4));
  if (random.chance(0.35)) addAll(make.others(random.pick(['titles', 'pointers', 'dated']), 2, 6));
  const rows: [string, string][] = random.chance(0.4) ? lines.flatMap((row) => [row, ['', ' ']]) : lines;
  return { ...page, lines: rows.map(([text]) => text), labels: rows.map(([, label]) => label).join('') };
}
