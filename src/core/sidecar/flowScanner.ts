import type { Entry, ListNode, MapNode, Node, ScalarNode } from './tree';

export type FlowNode = ScalarNode | MapNode | ListNode;

/** As deep as anything that the format writes on one line; deeper goes through the YAML parser. */
const MAX_DEPTH = 8;
const NUMBER = /-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?(?=[,}\] \r\n]|$)/y;
const WORD = /[A-Za-z][A-Za-z0-9_/-]*(?=[,}\] \r\n]|$)/y;
const KEY = /([A-Za-z][A-Za-z0-9_-]*):(?=[ \r\n]|$)/y;
const COLON = /^:(?:[ \r\n]|$)/;
/** Words that are no strings in YAML 1.2's core schema; those not written canonically are left to the parser. */
const CONSTANT = /^(?:true|false|null)$/i;

/** A quoted string, number, word, `{…}` or `[…]` on one line, as the writer writes them; undefined for all else. */
export function readFlow(text: string, start: number, limit: number, depth = 0): FlowNode | undefined {
  const first = text[start];
  if (start >= limit || depth > MAX_DEPTH) return undefined;
  if (first === '"') return readQuoted(text, start, limit);
  if (first === '{') return readMap(text, start, limit, depth);
  if (first === '[') return readList(text, start, limit, depth);
  return readPlain(text, start);
}

export function skipSpaces(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) === 32) at++;
  return at;
}

function readQuoted(text: string, start: number, limit: number): ScalarNode | undefined {
  let hasEscape = false;
  for (let at = start + 1; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) {
      const value = hasEscape ? unescaped(text.slice(start, at + 1)) : text.slice(start + 1, at);
      return value === undefined ? undefined : { kind: 'scalar', value, start, end: at + 1 };
    }
    if (unit === 92) {
      hasEscape = true;
      at++;
    }
  }
  return undefined;
}

/** YAML's other escapes (`\x41`, `\e`) are none in JSON, so that they end here. */
function unescaped(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}

function readPlain(text: string, start: number): ScalarNode | undefined {
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text)?.[0];
  if (number !== undefined) {
    return { kind: 'scalar', value: Number(number), plain: number, start, end: start + number.length };
  }
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return undefined;
  const end = start + word.length;
  if (!CONSTANT.test(word)) return { kind: 'scalar', value: word, plain: word, start, end };
  if (word === 'null') return { kind: 'scalar', value: null, plain: word, start, end };
  if (word !== 'true' && word !== 'false') return undefined;
  return { kind: 'scalar', value: word === 'true', plain: word, start, end };
}

function readMap(text: string, start: number, limit: number, depth: number): MapNode | undefined {
  const entries: Entry[] = [];
  let at = skipSpaces(text, start + 1, limit);
  if (text[at] === '}') return { kind: 'map', flow: true, entries, start, end: at + 1 };
  for (;;) {
    const keyStart = at;
    const key = readKey(text, at, limit);
    if (key === undefined) return undefined;
    const value = readFlow(text, skipSpaces(text, key.end, limit), limit, depth + 1);
    if (value === undefined) return undefined;
    entries.push({ key: key.name, keyStart, value });
    at = skipSpaces(text, value.end, limit);
    if (text[at] === '}') return { kind: 'map', flow: true, entries, start, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = skipSpaces(text, at + 1, limit);
  }
}

/** `end` is behind the colon, which a space or the line's end follows. */
export function readKey(text: string, start: number, limit: number): { name: string; end: number } | undefined {
  if (text[start] === '"') {
    const quoted = readQuoted(text, start, limit);
    if (quoted === undefined || !COLON.test(text.slice(quoted.end, quoted.end + 2))) return undefined;
    return { name: String(quoted.value), end: quoted.end + 1 };
  }
  KEY.lastIndex = start;
  const name = KEY.exec(text)?.[1];
  return name === undefined ? undefined : { name, end: start + name.length + 1 };
}

function readList(text: string, start: number, limit: number, depth: number): ListNode | undefined {
  const items: Node[] = [];
  let at = skipSpaces(text, start + 1, limit);
  if (text[at] === ']') return { kind: 'list', flow: true, items, start, end: at + 1 };
  for (;;) {
    const item = readFlow(text, at, limit, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
    at = skipSpaces(text, item.end, limit);
    if (text[at] === ']') return { kind: 'list', flow: true, items, start, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = skipSpaces(text, at + 1, limit);
  }
}
