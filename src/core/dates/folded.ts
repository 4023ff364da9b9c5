/**
 * A line as the grammars read it: composed (NFC), lower case, every dash `-`, every space ` `, apostrophes straight,
 * with the way back to the offsets of the line as it stands.
 */
export interface FoldedLine {
  readonly folded: string;
  /** The line as it stands. */
  readonly raw: string;
  /** Offset in `raw` of an offset in `folded`; the end maps to the end. */
  toRaw(offset: number): number;
}

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const APOSTROPHES = /[\u2018\u2019\u2032]/g;
const SLASHES = /[\u2044\u2215\uff0f]/g;

export function foldLine(raw: string): FoldedLine {
  const folded = raw.normalize('NFC');
  const lower = folded.toLowerCase();
  if (folded === raw && lower.length === raw.length) return { folded: plain(lower), raw, toRaw: (offset) => offset };
  const offsets: number[] = [];
  let text = '';
  // A cluster is a base with its marks: composing never reaches across it.
  for (const { 0: cluster, index } of raw.matchAll(/\P{M}\p{M}{0,8}|\p{M}/gu)) {
    const composed = cluster.normalize('NFC');
    const low = composed.toLowerCase();
    const kept = low.length === composed.length ? low : composed;
    for (let i = 0; i < kept.length; i++) offsets.push(kept.length === cluster.length ? index + i : index);
    text += kept;
  }
  offsets.push(raw.length);
  return { folded: plain(text), raw, toRaw: (offset) => offsets[offset] ?? raw.length };
}

/** Most lines have none of these; one look spares four passes. */
const UNPLAIN = /[\t\v\f\u00a0\u1680\u2000-\u2044\u205f\u2212\u2215\u3000\ufe58\ufe63\uff0d\uff0f]/;

function plain(text: string): string {
  if (!UNPLAIN.test(text)) return text;
  return text.replace(DASHES, '-').replace(SPACES, ' ').replace(APOSTROPHES, "'").replace(SLASHES, '/');
}
