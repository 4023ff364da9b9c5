import { characterTables, classOf, DIGIT, foldOf, LOWER, MARK, TABLE, UPPER } from '../boilerplate/characters';

/** A line of an article that happens to be built like another one is longer, as a rule. */
const MAX_TOKENS = 40;
const MAX_UNITS = 400;
/** A single word that stays the same says something from this length on (*Views: 1,204*). */
const LONG_WORD = 5;

const WORD = 0;
const CAPITALISED = 1;
const FIGURE = 2;

const kinds = new Uint8Array(MAX_TOKENS);
const hashes = new Int32Array(MAX_TOKENS);
const lengths = new Uint8Array(MAX_TOKENS);

/**
 * What lines have in common that a page's template writes with other figures and names each time: figures and runs of
 * capitalised words are put aside as variable, the other words remain (as messages are brought to templates in log
 * parsing: Drain, He et al. 2017). Case, diacritics and punctuation do not tell. Two lines are alike when their templates
 * are equal, so that one number a line is all that has to be kept, and counting takes a look-up.
 * @returns 32 bits; undefined where nothing varies, where too little stays the same, and for lines as long as prose
 */
export function lineTemplate(line: string): number | undefined {
  if (line.length > MAX_UNITS) return undefined;
  const count = readTokens(line);
  return count === undefined ? undefined : hashTemplate(count);
}

/** Fills `kinds`, `hashes` and `lengths`. */
function readTokens(line: string): number | undefined {
  const { classes, folds } = characterTables();
  let count = 0;
  let inWord = false;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    const kind = unit < TABLE ? classes[unit]! : classOf(unit);
    // Combining marks belong to their letter, which is folded.
    if (kind === MARK) continue;
    if (kind < LOWER || kind > DIGIT) {
      inWord = false;
      continue;
    }
    if (!inWord) {
      if (count === MAX_TOKENS) return undefined;
      inWord = true;
      kinds[count] = kind === UPPER ? CAPITALISED : WORD;
      hashes[count] = 0x811c9dc5;
      lengths[count++] = 0;
    }
    const at = count - 1;
    if (kind === DIGIT) kinds[at] = FIGURE;
    lengths[at]!++;
    hashes[at] = Math.imul(hashes[at]! ^ (unit < TABLE ? folds[unit]! : foldOf(unit)), 0x01000193);
  }
  return count;
}

function hashTemplate(count: number): number | undefined {
  // Where no word is in lower case, capitals are the line's style and name nobody.
  const hasNames = kinds.subarray(0, count).includes(WORD);
  let first = 0;
  while (first < count && kinds[first] === FIGURE) first++;
  let hash = 0x9e3779b9 | 0;
  let masked = 0;
  let words = 0;
  let longest = 0;
  let before = WORD;
  for (let i = 0; i < count; i++) {
    const isSentenceStart = i === first && kinds[i + 1] !== CAPITALISED;
    const isName = hasNames && kinds[i] === CAPITALISED && !(isSentenceStart || (i === first && i + 1 === count));
    const kind = kinds[i] === FIGURE ? FIGURE : isName ? CAPITALISED : WORD;
    if (kind === WORD) {
      words++;
      longest = Math.max(longest, lengths[i]!);
      hash = combine(hash, hashes[i]!);
    } else {
      masked++;
      if (kind !== before) hash = combine(hash, kind);
    }
    before = kind;
  }
  if (masked === 0 || (words < 2 && longest < LONG_WORD)) return undefined;
  return mix(hash ^ words) >>> 0;
}

function combine(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0xc2b2ae35);
  return (mixed << 15) | (mixed >>> 17);
}

/** The finalizer of MurmurHash3 (Appleby 2011). */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * So many templates of a document are kept, the smallest hashes: all documents of a site then keep the same ones of those
 * that they share (bottom-k sampling, Broder 1997). A quarter of a kilobyte.
 */
export const MAX_TEMPLATES = 64;

/** Each once, in ascending order. */
export function sketchOf(templates: ReadonlySet<number>): Uint32Array {
  return Uint32Array.from(templates).sort().slice(0, MAX_TEMPLATES);
}
