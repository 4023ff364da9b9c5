import type { Sidecar } from './types';

/** A place in code points. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** The first place in the text of which two states of a sidecar say different things; undefined where there is none. */
export function firstDifference(before: Sidecar, after: Sidecar): Place | undefined {
  const [old, now] = [placesOf(before), placesOf(after)];
  const changed = [...[...old].filter(([said]) => !now.has(said)), ...[...now].filter(([said]) => !old.has(said))].map(
    ([, place]) => place,
  );
  return changed.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** By all that is said of it. */
function placesOf({ blocks, entities, dates, rejected }: Sidecar): Map<string, Place> {
  const lists: Readonly<Record<string, readonly Place[]>> = { blocks, entities, dates, rejected };
  return new Map(
    Object.entries(lists).flatMap(([list, items]) =>
      items.map((item) => [`${list} ${JSON.stringify(item)}`, item] as const),
    ),
  );
}
