import { isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { type Message, say } from '../message';
import type { Problem } from '../problem';
import type { TextRange } from '../text/range';
import { nestsTooDeeply } from '../yamlDepth';

/** Aliases are read, but a hand-written file has a handful: more are a bomb. */
const MAX_ALIASES = 100;

/** UTF-16 units. A team's gazetteer of 50,000 names is about 5 MB. */
const MAX_LENGTH = 20_000_000;

/** A YAML file under reading: its top node, and where readers put what they find wrong. */
export interface YamlSource {
  /** Undefined for an empty file and for one that cannot be read; then `problems` says so. */
  readonly root: Node | undefined;
  readonly problems: Problem[];
  /** Behind an alias, the node it stands for. */
  resolve(node: unknown): unknown;
}

/** Parses a hand-written YAML file. Never throws on content; positions are UTF-16 offsets into `text`. */
export function parseYaml(text: string): YamlSource {
  const problems: Problem[] = [];
  const source = (root: Node | undefined, resolve: YamlSource['resolve']): YamlSource => ({ root, problems, resolve });
  const unreadable = (code: string, message: Message, start = 0, end = start): YamlSource => {
    problems.push({ code, severity: 'error', message, start, end });
    return source(undefined, (node) => node);
  };
  const conflict = /^(?:<{7}|>{7})(?: |\r?$)/m.exec(text);
  if (conflict !== null) {
    const message = say('The file holds the marks of a merge conflict. Resolve it.');
    return unreadable('conflict-markers', message, conflict.index, conflict.index + 7);
  }
  if (text.length > MAX_LENGTH) {
    return unreadable('too-large', say('The file is larger than {limit} MB.', { limit: MAX_LENGTH / 1_000_000 }));
  }
  if (nestsTooDeeply(text)) return unreadable('too-deep', say('The file is nested too deeply.'));
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', version: '1.2' });
  for (const error of document.errors) {
    const message = say('The file is not valid YAML: {reason}', { reason: error.message });
    problems.push({ code: 'yaml', severity: 'error', message, start: error.pos[0], end: error.pos[1] });
  }
  if (problems.length > 0) return source(undefined, (node) => node);
  let aliases = 0;
  visit(document, { Alias: () => (++aliases > MAX_ALIASES ? visit.BREAK : undefined) });
  if (aliases > MAX_ALIASES) {
    return unreadable('too-many-aliases', say('The file holds more than {limit} aliases.', { limit: MAX_ALIASES }));
  }
  const isEmpty = document.contents === null || (isScalar(document.contents) && document.contents.value === null);
  const resolve = (node: unknown): unknown =>
    typeof node === 'object' && node !== null && 'resolve' in node && typeof node.resolve === 'function'
      ? node.resolve(document)
      : node;
  return source(isEmpty ? undefined : (document.contents ?? undefined), resolve);
}

/** One entry of a mapping. */
export interface Entry {
  readonly key: string;
  readonly keyRange: TextRange;
  /** Null and missing values are undefined: a key without a value says nothing. */
  readonly value: Node | undefined;
}

export function report(
  source: YamlSource,
  at: TextRange,
  severity: Problem['severity'],
  code: string,
  message: Message,
): void {
  source.problems.push({ code, severity, message, start: at.start, end: at.end });
}

/** UTF-16 offsets of a node, without what follows it. */
export function nodeRange(node: unknown): TextRange {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

/** The mapping's entries, or undefined with `message` reported. */
export function readEntries(source: YamlSource, node: unknown, message: Message): Entry[] | undefined {
  const map = source.resolve(node);
  if (!isMap(map)) {
    report(source, nodeRange(node), 'error', 'wrong-type', message);
    return undefined;
  }
  return map.items.map((pair) => {
    const value = source.resolve(pair.value);
    const isNull = value === null || value === undefined || (isScalar(value) && value.value === null);
    return {
      key: isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : '',
      keyRange: nodeRange(pair.key),
      value: isNull ? undefined : (value as Node),
    };
  });
}

/** The list's items, or undefined with `message` reported. */
export function readItems(source: YamlSource, node: unknown, message: Message): unknown[] | undefined {
  if (isSeq(node)) return node.items.map((item) => source.resolve(item));
  report(source, nodeRange(node), 'error', 'wrong-type', message);
  return undefined;
}

/** A string that is not empty, or undefined with `message` reported. Numbers and the like are not strings. */
export function readString(source: YamlSource, node: unknown, message: Message): string | undefined {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
  report(source, nodeRange(node), 'error', 'wrong-type', message);
  return undefined;
}
