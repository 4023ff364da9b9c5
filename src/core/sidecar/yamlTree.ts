import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { say } from '../message';
import type { Problem } from '../problem';
import { nestsTooDeeply } from '../yamlDepth';
import { type Entry, type Node, withEnds } from './tree';

/** Deeper nesting than any sidecar has; what lies below is not read. */
const MAX_DEPTH = 24;

export interface YamlTree {
  /** Undefined for an empty file. */
  readonly root: Node | undefined;
  /** Not empty: the text is no YAML, and `root` is what could be made of it. */
  readonly problems: readonly Problem[];
}

/** Any YAML 1.2 text as a tree. Never throws. Aliases are not resolved, so that no alias bomb can go off. */
export function parseYaml(text: string): YamlTree {
  if (nestsTooDeeply(text)) return { root: undefined, problems: [unparsable('nested too deeply', text.length)] };
  try {
    const document = parseDocument(text, { schema: 'core', uniqueKeys: false, merge: false, logLevel: 'error' });
    const problems = document.errors.map((error) => ({
      code: 'not-yaml',
      severity: 'error' as const,
      message: say('Not valid YAML: {reason}. Repair it; until then nothing is written to this file.', {
        reason: REASONS[error.code] ?? (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
      }),
      start: Math.min(error.pos[0], text.length),
      end: Math.min(Math.max(error.pos[1], error.pos[0]), text.length),
    }));
    return { root: document.contents ? withEnds(toNode(document.contents, 0)) : undefined, problems };
  } catch (error) {
    // The composer recurses, so nesting of thousands of levels ends in a RangeError.
    const reason = error instanceof Error ? error.message : String(error);
    return { root: undefined, problems: [unparsable(reason, text.length)] };
  }
}

/** What the parser says to programmers, said to the person who wrote the file. */
const REASONS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'another YAML document begins here',
};

function unparsable(reason: string, length: number): Problem {
  return {
    code: 'not-yaml',
    severity: 'error',
    message: say('Not valid YAML: {reason}. Repair it; until then nothing is written to this file.', { reason }),
    start: 0,
    end: length,
  };
}

function toNode(node: ParsedNode, depth: number): Node {
  const [start, end] = node.range;
  if (depth > MAX_DEPTH) return { kind: 'strange', what: 'depth', start, end };
  if (isAlias(node)) return { kind: 'strange', what: 'alias', start, end };
  if (isScalar(node)) {
    const isPlain = node.type === 'PLAIN';
    const value = node.value;
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return {
      kind: 'scalar',
      value: known ? value : null,
      ...(isPlain ? { plain: node.source ?? '' } : {}),
      start,
      end,
    };
  }
  if (isSeq(node)) {
    return {
      kind: 'list',
      flow: node.flow === true,
      items: node.items.map((item) => toNode(item as ParsedNode, depth + 1)),
      start,
      end,
    };
  }
  if (isMap(node)) {
    const entries: Entry[] = [];
    for (const pair of node.items) {
      const key = pair.key as ParsedNode;
      if (!isScalar(key)) return { kind: 'strange', what: isAlias(key) ? 'alias' : 'key', start, end };
      const name = key.type === 'PLAIN' ? (key.source ?? '') : String(key.value);
      const value = pair.value as ParsedNode | null;
      entries.push({
        key: name,
        keyStart: key.range[0],
        value: value === null ? emptyAt(key.range[1]) : toNode(value, depth + 1),
      });
    }
    return { kind: 'map', flow: node.flow === true, entries, start, end };
  }
  return { kind: 'strange', what: 'tag', start, end };
}

function emptyAt(at: number): Node {
  return { kind: 'scalar', value: null, plain: '', start: at, end: at };
}
