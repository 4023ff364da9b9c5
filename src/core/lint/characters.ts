/** A character as people look it up: `U+200B`. */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What the bytes 0x80–0x9F mean in Windows-1252 (WHATWG Encoding Standard, index-windows-1252); holes are U+0081 and so on. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const BYTES: ReadonlyMap<string, number> = new Map([...WINDOWS_1252].map((character, i) => [character, 0x80 + i]));

/** The byte that Windows-1252, or Latin-1 for its holes, reads as the character. */
export function windows1252Byte(character: string): number | undefined {
  const unit = character.charCodeAt(0);
  return BYTES.get(character) ?? (unit < 0x100 ? unit : undefined);
}

/** What Windows-1252 has at a C1 control; undefined at its holes. */
export function windows1252Character(control: string): string | undefined {
  const character = WINDOWS_1252[control.charCodeAt(0) - 0x80];
  return character === control ? undefined : character;
}
