import { digits } from './shortHash';

/** Bins of a sketch: an estimate of 80 % is off by 5 points (one standard error of a share among 64). */
export const BINS = 64;
/** Base-64 digits a bin: 18 bits, so that two texts without a common word agree in one bin of a quarter million. */
const DIGITS_OF_BIN = 3;
export const SKETCH_LENGTH = BINS * DIGITS_OF_BIN;

/** Words of one shingle. */
const WORDS = 4;
/** Texts with fewer shingles say too little to be compared. */
const MIN_SHINGLES = 48;
/** UTF-16 units of a line that is prose: menus, titles and links of a page recur in every article of its site. */
const PROSE = 100;

/**
 * A MinHash sketch of the text's prose, with one permutation (Li, Owen and Zhang, "One Permutation Hashing", NIPS 2012):
 * each shingle of four words falls into a bin, and the bin keeps the least. An empty bin borrows from the next full one
 * (Shrivastava and Li, "Densifying One Permutation Hashing via Rotation", ICML 2014).
 * @param lines without boilerplate, as far as that is known
 * @returns undefined for a text too short to compare
 */
export function sketchOf(lines: Iterable<string>): string | undefined {
  const least = new Float64Array(BINS).fill(Number.POSITIVE_INFINITY);
  const hashes = new Int32Array(WORDS);
  let shingles = 0;
  for (const line of lines) {
    if (line.length < PROSE) continue;
    let words = 0;
    let hash = 0;
    let isInWord = false;
    for (let i = 0; i <= line.length; i++) {
      const unit = i < line.length ? line.charCodeAt(i) : 32;
      if (isWordUnit(unit)) {
        // ASCII capitals count as small letters: headlines are the only other case in news.
        hash = Math.imul((isInWord ? hash : 0x811c9dc5) ^ (unit >= 65 && unit <= 90 ? unit | 32 : unit), 0x01000193);
        isInWord = true;
        continue;
      }
      if (!isInWord) continue;
      isInWord = false;
      hashes[words % WORDS] = hash;
      words++;
      if (words < WORDS) continue;
      let shingle = 0;
      for (let k = 0; k < WORDS; k++) shingle = Math.imul(shingle ^ hashes[(words + k) % WORDS]!, 0x85ebca6b) + k;
      shingle = mix(shingle);
      shingles++;
      const bin = shingle & (BINS - 1);
      const rest = shingle >>> 6;
      if (rest < least[bin]!) least[bin] = rest;
    }
  }
  return shingles < MIN_SHINGLES ? undefined : written(least);
}

function written(least: Float64Array): string {
  let text = '';
  for (let bin = 0; bin < BINS; bin++) {
    let from = bin;
    let steps = 0;
    while (least[from] === Number.POSITIVE_INFINITY) {
      from = (from + 1) % BINS;
      steps++;
    }
    // How far a value was borrowed tells it from one of the bin's own.
    text += digits(mix(least[from]! + steps * 0x9e3779b1) >>> 0, DIGITS_OF_BIN);
  }
  return text;
}

/** Letters and digits, roughly: everything above Latin-1's signs but general punctuation and spaces. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) && unit !== 0xd7 && unit !== 0xf7 && unit !== 0x3000;
}

/** The finaliser of MurmurHash3 (Appleby 2011). */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The estimated share of common shingles among all of both texts, 0..1 (Jaccard). */
export function similarity(a: string, b: string): number {
  let same = 0;
  for (let at = 0; at < SKETCH_LENGTH; at += DIGITS_OF_BIN) {
    if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2]) same++;
  }
  return same / BINS;
}

/** Bins that two sketches must share in one band to be compared. */
const ROWS = 4;

/** Locality-sensitive hashing: 16 bands of 4 bins. Of pairs that are 80 % the same 99.98 % meet in one of them. */
export const BANDS = BINS / ROWS;

export function bandOf(sketch: string, band: number): string {
  const width = ROWS * DIGITS_OF_BIN;
  return sketch.slice(band * width, (band + 1) * width);
}
