/**
 * A line as it is compared across documents: NFC, single spaces, trimmed; as a number, since a corpus holds a million
 * of them. 53 bits: among a million lines two differ and collide with a chance of one in ten thousand.
 * @returns undefined for a blank line, which tells nothing
 */
export function lineKey(line: string): number | undefined {
  const trimmed = line.normalize('NFC').trim();
  const folded = /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
  return folded === '' ? undefined : hash(folded, 0);
}

/** The same line at one site. */
export function siteLineKey(key: number, site: string): number {
  return hash(site, key);
}

/** Two 32-bit multiply-xor hashes (the mixing constants of MurmurHash3, Appleby 2011), joined to 53 bits. */
function hash(text: string, seed: number): number {
  let low = (0xdeadbeef ^ seed) | 0;
  let high = (0x41c6ce57 ^ Math.floor(seed / 0x1_0000_0000)) | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    low = (low << 13) | (low >>> 19);
    high = Math.imul(high ^ unit, 0xc2b2ae35);
    high = (high << 17) | (high >>> 15);
  }
  low = mix(low ^ text.length ^ high);
  high = mix(high ^ low);
  return (high & 0x1f_ffff) * 0x1_0000_0000 + (low >>> 0);
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
