/** Crockford's base 32: no `i`, `l`, `o`, `u`, so that ids read aloud and never spell a word. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export type IdPrefix = 'b' | 'e' | 'd';

/**
 * A new id such as `e-m3x9k7`: the layer's letter and six base-32 characters (a thousand million of them).
 * @param taken every id of the sidecar, suggestions and unanchored items included (`takenIds`)
 * @param random uniform in [0, 1), as Math.random
 */
export function newId(prefix: IdPrefix, taken: ReadonlySet<string>, random: () => number): string {
  for (;;) {
    let id = `${prefix}-`;
    for (let i = 0; i < 6; i++) id += ALPHABET[Math.floor(random() * 32) % 32];
    if (!taken.has(id)) return id;
  }
}

/** A deterministic id for an item that a person wrote by hand without one. */
export function derivedId(prefix: IdPrefix, content: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < content.length; i++) {
    low = Math.imul(low ^ content.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ content.charCodeAt(i), 0x85ebca6b);
  }
  let id = `${prefix}-`;
  for (let i = 0; i < 6; i++) id += ALPHABET[((i < 3 ? low : high) >>> (7 + 5 * (i % 3))) & 31];
  return id;
}
