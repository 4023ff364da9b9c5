import { say } from '../../message';
import type { StoredBlock, StoredDate, StoredEntity } from '../../sidecar/types';
import { compareRanges, contains, overlaps, sameRange } from '../../text/range';
import type { LintArticle, Rule, RuleFinding } from '../rule';

export const spanOverlap: Rule = {
  id: 'span/overlap',
  description: 'Two annotations of a layer overlap in a way that spans.overlap of corpus.yaml does not allow.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check(article) {
    yield* apart(article, 'blocks');
    yield* entities(article);
    yield* apart(article, 'dates');
  },
};

/** Lines have one kind and words one date, whatever entities may do. */
function* apart({ sidecar, places }: LintArticle, list: 'blocks' | 'dates'): Iterable<RuleFinding> {
  let furthest: StoredBlock | StoredDate | undefined;
  for (const item of [...(sidecar?.[list] ?? [])].sort(compareRanges)) {
    if (furthest !== undefined && overlaps(furthest, item) && !isTwin(furthest, item)) {
      const data = { one: quoteOf(item), start: item.start, end: item.end, other: quoteOf(furthest) };
      yield {
        message: say('"{one}" ({start}–{end}) overlaps "{other}". Keep one of them.', data),
        file: 'sidecar',
        range: places.of(list, item),
        about: item.id,
      };
    }
    if (furthest === undefined || item.end > furthest.end) furthest = item;
  }
}

/** The same twice is for span/duplicate. */
function isTwin(a: StoredBlock | StoredDate, b: StoredBlock | StoredDate): boolean {
  return sameRange(a, b) && ('kind' in a ? a.kind : a.value) === ('kind' in b ? b.kind : b.value);
}

function quoteOf(item: StoredBlock | StoredDate): string {
  return 'text' in item ? item.text : item.first;
}

function* entities({ sidecar, config, places }: LintArticle): Iterable<RuleFinding> {
  const { overlap } = config.spans;
  if (sidecar === undefined || overlap === 'any') return;
  // In document order, each inside the one below it: what does not fit the top one is found, once, in linear time.
  const open: StoredEntity[] = [];
  for (const entity of [...sidecar.entities].sort(compareRanges)) {
    while (open.length > 0 && open.at(-1)!.end <= entity.start) open.pop();
    const earlier = open.at(-1);
    if (earlier !== undefined && isForbidden(earlier, entity, overlap)) {
      yield {
        message:
          overlap === 'nested'
            ? say(
                '{label} "{text}" crosses {otherLabel} "{other}". One must hold the other, or they must stand apart.',
                of(entity, earlier),
              )
            : say('{label} "{text}" overlaps {otherLabel} "{other}". Keep one of them.', of(entity, earlier)),
        file: 'sidecar',
        range: places.of('entities', entity),
        about: entity.id,
      };
    }
    while (open.length > 0 && open.at(-1)!.end <= entity.end) open.pop();
    open.push(entity);
  }
}

function isForbidden(a: StoredEntity, b: StoredEntity, allowed: 'forbid' | 'nested'): boolean {
  // The same twice is for span/duplicate.
  if (!overlaps(a, b) || (sameRange(a, b) && a.label === b.label)) return false;
  // One span with two labels is no nesting: neither is inside the other.
  return allowed === 'forbid' || sameRange(a, b) || !(contains(a, b) || contains(b, a));
}

function of(entity: StoredEntity, other: StoredEntity): Readonly<Record<string, string>> {
  return { label: entity.label, text: entity.text, otherLabel: other.label, other: other.text };
}
