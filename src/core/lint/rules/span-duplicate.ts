import { say } from '../../message';
import type { StoredBlock, StoredDate, StoredEntity } from '../../sidecar/types';
import type { LintArticle, Rule, RuleFinding } from '../rule';
import { maybeFix, withoutItem } from '../sidecarEdits';

export const spanDuplicate: Rule = {
  id: 'span/duplicate',
  description: 'The same annotation stands twice.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check(article) {
    for (const list of ['blocks', 'entities', 'dates'] as const) yield* check(article, list);
  },
};

function* check(article: LintArticle, list: 'blocks' | 'entities' | 'dates'): Iterable<RuleFinding> {
  const seen = new Map<string, string>();
  for (const item of article.sidecar?.[list] ?? []) {
    const key = `${item.start} ${item.end} ${whatOf(item)}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, item.id);
      continue;
    }
    const quote = 'text' in item ? item.text : item.first;
    yield {
      message: say('"{quote}" ({start}–{end}) stands twice: {id} says the same as {first}. Take one out.', {
        quote,
        start: item.start,
        end: item.end,
        id: item.id,
        first,
      }),
      file: 'sidecar',
      range: article.places.of(list, item),
      about: item.id,
      // What a person added to the second is nothing to throw away, and of two with one id the place of one is told.
      ...(hasMore(item) || item.id === first ? {} : maybeFix(withoutItem(article, list, item))),
    };
  }
}

function whatOf(item: StoredBlock | StoredEntity | StoredDate): string {
  if ('kind' in item) return item.kind;
  if ('label' in item) return JSON.stringify([item.label, item.parts]);
  return `${item.type} ${item.value}`;
}

function hasMore(item: StoredBlock | StoredEntity | StoredDate): boolean {
  return item.note !== undefined || item.extra !== undefined || item.flag !== undefined || 'ref' in item;
}
