import type { Field } from './fields';
import { readFlow } from './flowScanner';
import type { Entry, MapNode } from './tree';

/**
 * An item whose line is canonical to the last key: read straight into its value, since a sidecar has thousands of
 * them. Its entries are only parsed when the item is to be changed.
 */
export class CanonicalItem implements MapNode {
  readonly kind = 'map';
  readonly flow = true;
  #entries: readonly Entry[] | undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    /** What decode.ts would make of the entries. */
    readonly value: { readonly id?: string },
  ) {}

  get entries(): readonly Entry[] {
    if (this.#entries === undefined) {
      const node = readFlow(this.text, this.start, this.end);
      this.#entries = node?.kind === 'map' ? node.entries : [];
    }
    return this.#entries;
  }
}

/** The item at `start`; undefined when a key is unknown, out of order, missing, escaped or wrong: not this reader's. */
export function readItem(
  text: string,
  start: number,
  limit: number,
  fields: readonly Field[],
): CanonicalItem | undefined {
  if (text[start] !== '{') return undefined;
  const value: Record<string, unknown> = {};
  let at = start + 1;
  for (const field of fields) {
    const from = at === start + 1 ? at : at + 2;
    if (!text.startsWith(field.key, from) || text[from + field.key.length] !== ':') {
      if (field.required || field.key === 'id') return undefined;
      continue;
    }
    if (from > at && !text.startsWith(', ', at)) return undefined;
    at = readValue(text, from + field.key.length + 2, limit, field, value);
    if (at === -1) return undefined;
  }
  if (text[at] !== '}' || (value.start as number) >= (value.end as number)) return undefined;
  return new CanonicalItem(text, start, at + 1, value);
}

/** Sets the field's value and gives the place behind it; -1 when it is anything but canonical. */
function readValue(
  text: string,
  from: number,
  limit: number,
  { key, kind }: Field,
  value: Record<string, unknown>,
): number {
  if (text[from - 1] !== ' ') return -1;
  if (kind === 'string') {
    const end = text.indexOf('"', from + 1);
    if (text[from] !== '"' || end === -1 || end >= limit) return -1;
    const quoted = text.slice(from + 1, end);
    if (quoted.includes('\\')) return -1;
    value[key] = quoted;
    return end + 1;
  }
  const end = endOfPlain(text, from, limit);
  if (kind === 'offset') {
    value[key] = readOffset(text, from, end);
    return value[key] === undefined ? -1 : end;
  }
  const word = text.slice(from, end);
  if (kind === 'score') {
    if (!/^(?:0(?:\.[0-9]{1,15})?|1)$/.test(word)) return -1;
    value[key] = Number(word);
  } else if (typeof kind === 'object' && kind.includes(word)) value[key] = word;
  else return -1;
  return end;
}

function endOfPlain(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) !== 44 && text.charCodeAt(at) !== 125) at++;
  return at;
}

function readOffset(text: string, from: number, end: number): number | undefined {
  if (end === from || end - from > 12 || (text.charCodeAt(from) === 48 && end - from > 1)) return undefined;
  let number = 0;
  for (let at = from; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}
