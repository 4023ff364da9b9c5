import { say } from '../../message';
import { compareItems } from '../../sidecar/order';
import type { TextRange } from '../../text/range';
import type { FixEdit, LintArticle, Rule } from '../rule';
import type { PlacedList } from '../sidecarPlaces';

const LISTS: readonly PlacedList[] = ['blocks', 'entities', 'dates', 'rejected'];

interface Placed {
  readonly id?: string;
  readonly start: number;
  readonly end: number;
}

export const sidecarUnsorted: Rule = {
  id: 'sidecar/unsorted',
  description: 'Annotations do not stand in the order of the text, which makes merges harder.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: true,
  *check(article) {
    for (const list of LISTS) {
      const items: readonly Placed[] = article.sidecar?.[list] ?? [];
      const at = items.findIndex((item, i) => i > 0 && compareItems(items[i - 1]!, item) > 0);
      if (at === -1) continue;
      const fix = reordered(article, list, items);
      yield {
        message: say(
          'This entry of "{list}" belongs before the one above it: entries are sorted by start, then the longest first.',
          { list },
        ),
        file: 'sidecar',
        range: article.places.of(list, items[at]!),
        ...(items[at]!.id === undefined ? {} : { about: items[at]!.id }),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
};

/** Every entry's text, and the comment behind it, in the place of the one that it belongs to. */
function reordered(article: LintArticle, list: PlacedList, items: readonly Placed[]): FixEdit[] | undefined {
  const text = article.sidecarText ?? '';
  const places = items.map((item) => withComment(text, article.places.of(list, item)));
  // Twins cannot be told apart by their keys, and are left to a person.
  if (places.some(({ start, end }, i) => end === 0 || (i > 0 && start < places[i - 1]!.end))) return undefined;
  const order = items.map((_, i) => i).sort((a, b) => compareItems(items[a]!, items[b]!) || a - b);
  return order.flatMap((from, to): FixEdit[] =>
    from === to
      ? []
      : [{ file: 'sidecar', range: places[to]!, newText: text.slice(places[from]!.start, places[from]!.end) }],
  );
}

function withComment(text: string, { start, end }: TextRange): TextRange {
  return { start, end: end + (/^[ \t]+#[^\r\n]*/.exec(text.slice(end, end + 1000))?.[0].length ?? 0) };
}
