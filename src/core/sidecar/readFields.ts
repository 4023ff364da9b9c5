import { type Message, say } from '../message';
import type { Problem } from '../problem';
import type { Field, FieldKind } from './fields';
import { isStorable } from './scalars';
import { type MapNode, type Node, plainData } from './tree';

export type Report = (problem: Problem) => void;

export function problemAt(
  node: { readonly start: number; readonly end: number },
  code: string,
  message: Message,
  severity: Problem['severity'] = 'error',
): Problem {
  return { code, severity, message, start: node.start, end: node.end };
}

/**
 * The keys of one item. Unknown ones go to `extra`. Undefined when a required key is missing or wrong; an optional one
 * that is wrong is left out. Either way a problem tells, and the text keeps what stands there.
 */
export function readFields(
  node: MapNode,
  fields: readonly Field[],
  report: Report,
): Readonly<Record<string, unknown>> | undefined {
  const values: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  let isComplete = true;
  let extraCount = 0;
  const seen = new Set<string>();
  for (const entry of node.entries) {
    if (seen.has(entry.key)) {
      report(
        problemAt(entry.value, 'duplicate-key', say('"{key}" stands twice; the first one counts.', { key: entry.key })),
      );
      continue;
    }
    seen.add(entry.key);
    const field = fields.find((candidate) => candidate.key === entry.key);
    if (field === undefined) {
      define(extra, entry.key, plainData(entry.value));
      extraCount++;
      continue;
    }
    const value = readValue(field.kind, entry.value);
    if (value === undefined) {
      if (!isEmpty(entry.value)) {
        report(problemAt(entry.value, 'bad-value', expected(entry.key, field.kind)));
        isComplete &&= !field.required;
      }
    } else values[entry.key] = value;
  }
  for (const field of fields) {
    if (!field.required || values[field.key] !== undefined) continue;
    isComplete = false;
    if (!seen.has(field.key) || isEmpty(node.entries.find((entry) => entry.key === field.key)!.value)) {
      report(problemAt(node, 'missing-key', say('"{key}" is missing.', { key: field.key })));
    }
  }
  if (extraCount > 0) values.extra = extra;
  return isComplete ? values : undefined;
}

/** Plain assignment would let a key named `__proto__` vanish. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** The node's value if it is of the kind, else undefined. */
export function readValue(kind: FieldKind, node: Node): unknown {
  if (kind === 'parts') return readPairs(node);
  if (kind === 'pair') return readPair(node);
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  if (kind === 'string') return readString(node.plain ?? String(node.value));
  if (kind === 'offset') return isOffset(node.value) ? node.value : undefined;
  if (kind === 'score') {
    return typeof node.value === 'number' && node.value >= 0 && node.value <= 1 ? node.value : undefined;
  }
  return kind.includes(String(node.value)) ? node.value : undefined;
}

function readString(text: string): string | undefined {
  return isStorable(text) ? text : undefined;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function readPair(node: Node): readonly [number, number] | undefined {
  if (node.kind !== 'list' || node.items.length !== 2) return undefined;
  const [start, end] = node.items.map((item) => (item.kind === 'scalar' ? item.value : null));
  return isOffset(start) && isOffset(end) && start < end ? [start, end] : undefined;
}

function readPairs(node: Node): readonly (readonly [number, number])[] | undefined {
  if (node.kind !== 'list' || node.items.length === 0) return undefined;
  const pairs = node.items.map(readPair);
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined;
}

function expected(key: string, kind: FieldKind): Message {
  if (kind === 'string') return say('"{key}" must be a text, best in double quotes.', { key });
  if (kind === 'offset') return say('"{key}" must be a whole number of code points from 0.', { key });
  if (kind === 'score') return say('"{key}" must be a number from 0 to 1.', { key });
  if (kind === 'pair') return say('"{key}" must be a pair of offsets, [start, end].', { key });
  if (kind === 'parts') return say('"{key}" must be a list of pairs of offsets, [[start, end], …].', { key });
  return say('"{key}" must be one of: {words}.', { key, words: kind.join(', ') });
}
