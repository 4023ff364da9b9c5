import type { RememberedReading } from './memory';
import type { Reading } from './reading';

/** A longer name that holds a remembered one stays where it is at least this sure. */
const HOLDS = 0.5;

/**
 * What people taught over what recognisers found: a remembered name wins over everything it overlaps, save a longer
 * name that holds it whole (*Đại học Quốc gia Hà Nội* over *Hà Nội*). Both lists are in order and free of overlaps.
 */
export function overlay(
  remembered: readonly RememberedReading[],
  found: readonly Reading[],
): (Reading | RememberedReading)[] {
  const kept = found.filter(({ label, score }) => label !== undefined || score === 0);
  if (remembered.length === 0) return [...kept];
  const all: (Reading | RememberedReading)[] = [];
  let next = 0;
  let last = -1;
  for (const known of remembered) {
    while (next < kept.length && kept[next]!.to <= known.from) all.push(kept[next++]!);
    if (known.from < last) continue;
    const one = kept[next];
    const holds =
      one !== undefined &&
      one.label !== undefined &&
      one.score >= HOLDS &&
      one.from <= known.from &&
      one.to >= known.to &&
      one.to - one.from > known.to - known.from;
    if (holds) {
      all.push(one);
      next++;
      last = one.to;
      continue;
    }
    while (next < kept.length && kept[next]!.from < known.to) next++;
    all.push(known);
    last = known.to;
  }
  while (next < kept.length) {
    const one = kept[next++]!;
    if (one.from >= last) all.push(one);
  }
  return all;
}
