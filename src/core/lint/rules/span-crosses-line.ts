import { say } from '../../message';
import type { StoredBlock } from '../../sidecar/types';
import type { LintArticle, Rule, RuleFinding } from '../rule';

export const spanCrossesLine: Rule = {
  id: 'span/crosses-line',
  description: 'An entity or date runs over the end of a line, or over the edge of a block.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    for (const list of ['entities', 'dates'] as const) yield* check(article, list);
  },
};

function* check({ sidecar, places }: LintArticle, list: 'entities' | 'dates'): Iterable<RuleFinding> {
  const edges = blockEdges(sidecar?.blocks ?? []);
  for (const item of sidecar?.[list] ?? []) {
    const isOverLine = item.text.includes('\n');
    const block = isOverLine ? undefined : crossed(edges, item);
    if (!isOverLine && block === undefined) continue;
    const data = { text: item.text.replaceAll('\n', ' ⏎ '), start: item.start, end: item.end, kind: block?.kind ?? '' };
    yield {
      message: isOverLine
        ? say('"{text}" ({start}–{end}) runs over the end of a line. A mention lies on one line: tag its parts.', data)
        : say('"{text}" ({start}–{end}) lies half inside a block of {kind}. Move the edge of one of them.', data),
      file: 'sidecar',
      range: places.of(list, item),
      about: item.id,
    };
  }
}

interface Edge {
  readonly at: number;
  readonly kind: string;
}

function blockEdges(blocks: readonly StoredBlock[]): readonly Edge[] {
  return blocks
    .flatMap(({ start, end, kind }) => [
      { at: start, kind },
      { at: end, kind },
    ])
    .sort((a, b) => a.at - b.at);
}

/** An edge strictly inside the item, by binary search. */
function crossed(edges: readonly Edge[], { start, end }: { start: number; end: number }): Edge | undefined {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]!.at <= start) low = middle + 1;
    else high = middle;
  }
  const edge = edges[low];
  return edge !== undefined && edge.at < end ? edge : undefined;
}
