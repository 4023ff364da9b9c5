import type { Reading } from './reading';

/** A longer name that holds a remembered one stays where it is at least this sure. */
const HOLDS = 0.5;

/**
 * What people taught over what recognisers found: a remembered name wins over everything it overlaps, save a longer
 * name that holds it whole (*Đại học Quốc gia Hà Nội* over *Hà Nội*), and a stretch that is no mention for certain
 * (*người Việt*, a law's title), which only the gazetteer overrules. Both lists are in order and free of overlaps.
 */
export function overlay(remembered: readonly Reading[], found: readonly Reading[]): Reading[] {
  const kept = found.filter((one) => !isNoMention(one));
  if (remembered.length === 0) return kept;
  const all: Reading[] = [];
  let next = 0;
  let last = -1;
  for (const known of allowed(remembered, found.filter(isNoMention))) {
    while (next < kept.length && kept[next]!.to <= known.from) all.push(kept[next++]!);
    if (known.from < last) continue;
    const one = kept[next];
    if (one !== undefined && holds(one, known)) {
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

function isNoMention({ label, score }: Reading): boolean {
  return label === undefined && score > 0;
}

function holds(one: Reading, known: Reading): boolean {
  const isLonger = one.to - one.from > known.to - known.from;
  return one.label !== undefined && one.score >= HOLDS && isLonger && one.from <= known.from && one.to >= known.to;
}

function* allowed(remembered: readonly Reading[], noMentions: readonly Reading[]): Iterable<Reading> {
  let next = 0;
  for (const known of remembered) {
    while (next < noMentions.length && noMentions[next]!.to <= known.from) next++;
    const no = noMentions[next];
    const isInside = no !== undefined && no.from <= known.from && no.to >= known.to;
    if (!isInside || known.by.startsWith('gazetteer')) yield known;
  }
}
