/** Code points of an id; longer names are cut at a word. */
const LONGEST = 40;

/**
 * An id for a new gazetteer entry that a person can read and type: the name in small letters of ASCII, `-` between its
 * words (`Lê Thị Thu Hằng` → `le-thi-thu-hang`), numbered where it is taken. Names without any such letter are `entry`.
 */
export function entryId(name: string, taken: Iterable<string>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    // Letters of their own, which decompose into nothing.
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const cut =
    plain.length <= LONGEST
      ? plain
      : plain
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST);
  const base = cut === '' ? 'entry' : cut;
  const all = new Set(taken);
  let id = base;
  for (let n = 2; all.has(id); n++) id = `${base}-${n}`;
  return id;
}
