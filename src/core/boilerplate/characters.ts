/** What a UTF-16 unit is, as far as telling lines apart needs it. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
/** A letter without case: Thai, Arabic, Han. */
export const LETTER = 3;
export const DIGIT = 4;
export const SPACE = 5;
export const MARK = 6;

/** Latin, Greek, Cyrillic and the Vietnamese letters of Latin Extended Additional lie below; the rest is asked for singly. */
export const TABLE = 0x2100;

interface CharacterTables {
  readonly classes: Uint8Array;
  /** The lower-case base letter without diacritics; 0 for what is neither letter nor digit. */
  readonly folds: Uint16Array;
}

let tables: CharacterTables | undefined;

/** Built on first use: it takes a few milliseconds, which activation must not pay. */
export function characterTables(): CharacterTables {
  if (tables) return tables;
  const classes = new Uint8Array(TABLE);
  const folds = new Uint16Array(TABLE);
  for (let unit = 0; unit < TABLE; unit++) {
    const character = String.fromCharCode(unit);
    classes[unit] = classify(character);
    const isWord = classes[unit]! >= LOWER && classes[unit]! <= DIGIT;
    folds[unit] = isWord ? foldLetter(character) : 0;
  }
  tables = { classes, folds };
  return tables;
}

export function classOf(unit: number): number {
  return unit < TABLE ? characterTables().classes[unit]! : classifyRare(unit);
}

export function foldOf(unit: number): number {
  if (unit < TABLE) return characterTables().folds[unit]!;
  const kind = classifyRare(unit);
  return kind >= LOWER && kind <= DIGIT ? unit : 0;
}

const rare = new Map<number, number>();

function classifyRare(unit: number): number {
  // Halves of a surrogate pair: emoji far more often than letters.
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER;
  if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)) return LETTER;
  let known = rare.get(unit);
  if (known === undefined) {
    known = classify(String.fromCharCode(unit));
    rare.set(unit, known);
  }
  return known;
}

function classify(character: string): number {
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  // Zero-width characters part nothing, but they carry nothing either.
  if (character < ' ' || /[\s\p{Cf}]/u.test(character)) return SPACE;
  if (/\p{M}/u.test(character)) return MARK;
  return OTHER;
}

function foldLetter(character: string): number {
  const lower = character.toLowerCase();
  // U+0111 has no decomposition, but slugs write it as d.
  if (lower === 'đ') return 0x64;
  return lower.normalize('NFD').charCodeAt(0);
}

/** Lower case without diacritics, as addresses and alternative texts write words. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd');
}
