import { Inset, insets, type Source } from './insets';
import type { LabelledPage } from './pages';
import type { Random } from './random';

/**
 * Makes a page look like what scrapers leave of Vietnamese news pages: cropped near the headline, headlines in sentence
 * case, lists of other articles (titles doubled, with teasers) in and behind the body, slugs, captions and bylines that
 * count as content, menus, counters and tables around, other habits with blank lines.
 */
export function augment(page: LabelledPage, pool: readonly Source[], random: Random): LabelledPage {
  let rows = page.lines.map((text, i) => ({ text, label: page.labels[i] ?? ' ' }));
  if (random.chance(0.85)) rows = crop(rows, random);
  if (random.chance(0.45)) rows = shorten(rows, random);
  if (random.chance(0.7))
    rows = rows.map((row) => (row.text.length < 200 ? { ...row, text: sentenceCase(row.text, random) } : row));
  const make = new Inset(page, pool, random);
  const blank = random.pick(['none', 'each', 'item', 'some'] as const);
  for (const step of insets) {
    if (!random.chance(step.chance)) continue;
    const items = step.make(make);
    const at = place(rows, step.where, random);
    if (at >= 0) rows.splice(at, 0, ...layOut(items, blank));
  }
  return { ...page, ...withBlankLines(rows, random) };
}

export interface Row {
  readonly text: string;
  readonly label: string;
}

function isContent(row: Row): boolean {
  return row.label === 'C';
}

function crop(rows: Row[], random: Random): Row[] {
  const first = rows.findIndex(isContent);
  const last = rows.length - 1 - [...rows].reverse().findIndex(isContent);
  if (first < 0) return rows;
  const from = Math.max(0, first - random.pick([0, 0, 0, 1, 2, 3, 5, 8]));
  const cut = random.next();
  const to =
    cut < 0.45
      ? Math.min(rows.length, last + 1 + random.pick([0, 0, 1, 2, 4, 8]))
      : cut < 0.75
        ? random.int(last + 1, rows.length)
        : rows.length;
  return rows.slice(from, to);
}

/** News is shorter than the web's articles: a few paragraphs of a sentence or two. */
function shorten(rows: Row[], random: Random): Row[] {
  const most = random.int(2, 12);
  const sentences = random.int(1, 3);
  let paragraphs = 0;
  return rows.flatMap((row) => {
    if (!isContent(row)) return [row];
    if (row.text.length <= 120) return paragraphs <= most ? [row] : [];
    if (++paragraphs > most) return [];
    const cut = row.text
      .split(/(?<=[.!?]["”]?)\s+(?=\p{Lu})/u)
      .slice(0, sentences)
      .join(' ');
    return [{ ...row, text: cut }];
  });
}

/** Title Case is English; most languages write headlines as sentences. */
function sentenceCase(text: string, random: Random): string {
  const words = text.split(' ');
  const lettered = words.filter((word) => /^\p{L}/u.test(word));
  const capitals = lettered.filter((word) => /^\p{Lu}/u.test(word));
  if (lettered.length < 3 || capitals.length < 0.55 * lettered.length) return text;
  return words
    .map((word, i) => {
      const lower = i > 0 && /^\p{Lu}/u.test(word) && word !== word.toUpperCase() && random.chance(0.8);
      return lower ? word[0]!.toLowerCase() + word.slice(1) : word;
    })
    .join(' ');
}

/** Where an inset goes: -1 where the page has no such place. */
function place(rows: readonly Row[], where: (typeof insets)[number]['where'], random: Random): number {
  const content = rows.flatMap((row, i) => (isContent(row) ? [i] : []));
  const first = content[0] ?? -1;
  const last = content[content.length - 1] ?? -1;
  switch (where) {
    case 'top':
      return 0;
    case 'above':
      return first;
    case 'title':
      return first < 0 ? -1 : first + 1;
    case 'lead': {
      const lead = content.find((i) => rows[i]!.text.length > 80);
      return lead === undefined ? -1 : lead + 1;
    }
    case 'body': {
      const long = content.slice(1, -1).filter((i) => rows[i]!.text.length > 120);
      return long.length === 0 ? -1 : random.pick(long) + 1;
    }
    case 'close':
      return last < 0 ? -1 : last + 1;
    case 'tail':
      return random.chance(0.6) || last < 0 ? rows.length : last + 1;
    case 'bottom':
      return rows.length;
  }
}

function layOut(items: readonly (readonly Row[])[], blank: 'none' | 'each' | 'item' | 'some'): Row[] {
  const gap: Row = { text: '', label: ' ' };
  return items.flatMap((item) => {
    const rows = item.flatMap((row, k) =>
      blank === 'each' || (blank === 'some' && k < item.length - 1) ? [row, gap] : [row],
    );
    return blank === 'item' ? [...rows, gap] : rows;
  });
}

function withBlankLines(rows: readonly Row[], random: Random): { lines: string[]; labels: string } {
  const style = random.next();
  let out = rows;
  if (style < 0.3) out = rows.filter((row) => row.text.trim() !== '');
  else if (style < 0.45) {
    out = rows.filter((row) => row.text.trim() !== '').flatMap((row) => [row, { text: '', label: ' ' }]);
  }
  return { lines: out.map((row) => row.text), labels: out.map((row) => row.label).join('') };
}
