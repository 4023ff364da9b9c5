/**
 * A sidecar's text as plain nodes with their places, whoever parsed it (yamlTree.ts, lineTree.ts). Offsets are UTF-16
 * units of the sidecar's text. What is read from it is in read.ts; write.ts edits the text at these places.
 */
export type Node = ScalarNode | MapNode | ListNode | StrangeNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, where it is not quoted: `2020` is what a person meant by a string that reads as a number. */
  readonly plain?: string;
  readonly start: number;
  readonly end: number;
}

export interface MapNode {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
}

export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly Node[];
  readonly start: number;
  readonly end: number;
}

/** An alias, a key that is no string, a tag: nothing the format uses. Left alone in the text, never resolved. */
export interface StrangeNode {
  readonly kind: 'strange';
  readonly what: 'alias' | 'key' | 'tag' | 'depth';
  readonly start: number;
  readonly end: number;
}

export function entryOf(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

/** The node as plain data, for keys that this version does not know; `undefined` where part of it is strange. */
export function plainData(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainData);
  // `__proto__` as a key must stay a key.
  if (node.kind === 'map') return Object.fromEntries(node.entries.map((entry) => [entry.key, plainData(entry.value)]));
  return undefined;
}

/**
 * The tree with the ends of block collections set: they end with their last child, whatever blank lines and comments
 * a parser counts in. Works in place, on a tree that nobody else holds yet.
 */
export function withEnds<T extends Node>(node: T): T {
  // What stands between brackets has its end, and holds nothing in block style.
  if ((node.kind === 'map' || node.kind === 'list') && !node.flow) {
    if (node.kind === 'map') for (const entry of node.entries) withEnds(entry.value);
    else for (const item of node.items) withEnds(item);
    const last = node.kind === 'map' ? node.entries.at(-1)?.value : node.items.at(-1);
    if (last !== undefined) (node as { end: number }).end = last.end;
  }
  return node;
}
