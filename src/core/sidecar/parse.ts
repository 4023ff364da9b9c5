import { say } from '../message';
import type { Problem } from '../problem';
import { readConflicts } from './conflict';
import { parseLines, recoverLines } from './lineTree';
import type { MapNode, Node } from './tree';
import { parseYaml } from './yamlTree';

/** UTF-16 units. A sidecar of 10,000 annotations has about 1.5 million. */
export const MAX_LENGTH = 32 * 1024 * 1024;
/** A file that deviates from the canonical form takes the YAML parser seconds and some hundred bytes a character. */
export const MAX_DEVIANT_LENGTH = 2 * 1024 * 1024;

export interface Parsed {
  /** Undefined for a file that holds nothing. */
  readonly root: MapNode | undefined;
  /** Not empty: the file is broken, and `root` is what could be saved of it. */
  readonly problems: readonly Problem[];
  /** The fast reader took it. */
  readonly isCanonical: boolean;
}

/** A sidecar's text as a tree, by the fast reader where it can. Never throws. */
export function parseSidecar(text: string): Parsed {
  if (text.length > MAX_LENGTH) return { root: undefined, problems: [tooLarge(text, MAX_LENGTH)], isCanonical: false };
  const conflict = readConflicts(text);
  if (conflict !== undefined)
    return {
      root: parseLines(conflict.ours) ?? parse(conflict.ours).root,
      problems: conflict.problems,
      isCanonical: false,
    };
  const canonical = parseLines(text);
  return canonical === undefined ? parse(text) : { root: canonical, problems: [], isCanonical: true };
}

/** The text of a file that may deviate. */
function parse(text: string): Parsed {
  return { ...parseDeviant(text), isCanonical: false };
}

function parseDeviant(text: string): Omit<Parsed, 'isCanonical'> {
  if (text.length > MAX_DEVIANT_LENGTH) {
    return { root: recoverLines(text), problems: [tooLarge(text, MAX_DEVIANT_LENGTH)] };
  }
  const { root, problems } = parseYaml(text);
  if (problems.length > 0) return { root: fullest(text, root), problems };
  if (root === undefined || (root.kind === 'scalar' && root.plain === '')) return { root: undefined, problems };
  if (root.kind === 'map') return { root, problems };
  return { root: root.kind === 'strange' ? recoverLines(text) : undefined, problems: [notMapping(text.length)] };
}

/** One missing quote can swallow the rest of a file for a YAML parser; the line reader loses a line. */
function fullest(text: string, root: Node | undefined): MapNode | undefined {
  const lines = recoverLines(text);
  const parsed = root?.kind === 'map' ? root : undefined;
  return countItems(lines) > countItems(parsed) ? lines : parsed;
}

function countItems(node: Node | undefined): number {
  if (node?.kind === 'list') return node.items.filter((item) => item.kind === 'map').length;
  if (node?.kind !== 'map') return 0;
  return node.entries.reduce((sum, entry) => sum + countItems(entry.value), 0);
}

function notMapping(length: number): Problem {
  const message = say('A sidecar is a mapping of "format", "source", "entities" and so on.');
  return { code: 'not-a-mapping', severity: 'error', message, start: 0, end: length };
}

function tooLarge(text: string, limit: number): Problem {
  const message = say(
    'The file has {size} million characters; sidecars over {limit} million are read only in part and never written.',
    { size: Math.ceil(text.length / 1e6), limit: Math.floor(limit / 1e6) },
  );
  return { code: 'too-large', severity: 'error', message, start: 0, end: 0 };
}
