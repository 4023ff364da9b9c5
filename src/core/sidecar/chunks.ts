/** A stretch of a few words; UTF-16 units of its line. */
export interface Chunk {
  /** Six bits. */
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a line where its words say so: a word whose hash ends in two zero bits ends a stretch (content-defined
 * chunking, four words on average). A change inside a line therefore leaves the stretches before and behind it as they
 * were. Words are runs between white space; in scripts written without spaces every character is one.
 */
export function chunksOf(line: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start = -1;
  let end = 0;
  let word = FNV_START;
  let inWord = false;
  let whole = FNV_START;
  const endWord = (): void => {
    inWord = false;
    whole = Math.imul(whole ^ word, FNV_PRIME);
    const mixed = mix(word);
    word = FNV_START;
    if ((mixed & 3) === 0) endChunk();
  };
  const endChunk = (): void => {
    chunks.push({ hash: mix(whole) >>> 26, start, end });
    start = -1;
    whole = FNV_START;
  };
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (isSpace(unit)) {
      if (inWord) endWord();
      continue;
    }
    if (inWord && isSpaceless(unit)) endWord();
    if (start === -1) start = at;
    word = Math.imul(word ^ unit, FNV_PRIME);
    inWord = true;
    end = at + 1;
  }
  if (inWord) endWord();
  if (start !== -1) endChunk();
  return chunks;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mix(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b);
}

/** Thai, Lao, Burmese, Khmer, kana, Han, Hangul and what lies in other planes. */
export function isSpaceless(unit: number): boolean {
  return (
    unit >= 0x2e80 ||
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff)
  );
}
