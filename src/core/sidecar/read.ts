import { say } from '../message';
import type { Problem } from '../problem';
import { decodeTree, type ItemValues } from './decode';
import { type Parsed, parseSidecar } from './parse';
import { entryOf, type MapNode, type Node, type StrangeNode } from './tree';
import { EMPTY_SIDECAR, type Sidecar } from './types';

/**
 * `ok`: everything in the file is in `sidecar`. `partial`: some entries could not be read; they stay in the text when
 * it is written. `unreadable` (no YAML, conflict markers, no mapping) and `newer` (format major above 1): what could be
 * read is there to be shown, but the file must never be overwritten.
 */
export type SidecarState = 'ok' | 'partial' | 'unreadable' | 'newer';

export interface SidecarReading {
  readonly sidecar: Sidecar;
  /** Offsets are UTF-16 units of the text as given. */
  readonly problems: readonly Problem[];
  readonly state: SidecarState;
  /** What was read, for writeSidecar, which else has to read it again. */
  readonly origin: Origin;
}

export interface Origin {
  readonly text: string;
  readonly parsed: Parsed;
  readonly values: ItemValues;
}

/** Reads a sidecar's text. Never throws. An empty file is an empty sidecar. */
export function readSidecar(text: string): SidecarReading {
  const parsed = parseSidecar(text);
  const { root, problems } = parsed;
  if (root === undefined) {
    const state = problems.length === 0 ? 'ok' : 'unreadable';
    return { sidecar: EMPTY_SIDECAR, problems, state, origin: { text, parsed, values: new Map() } };
  }
  const decoded = decodeTree(root);
  // The line reader takes nothing strange, so that the common file is not walked again.
  const strange = parsed.isCanonical ? [] : strangeProblems(root, decoded.problems);
  const twice = repeatedSections(root);
  const known = [...problems, ...decoded.problems, ...formatProblems(root), ...strange, ...twice];
  const all = known.sort((a, b) => a.start - b.start);
  const state = stateOf(problems, all, decoded.isPartial || strange.length > 0 || twice.length > 0);
  return { sidecar: decoded.sidecar, problems: all, state, origin: { text, parsed, values: decoded.values } };
}

function stateOf(syntax: readonly Problem[], all: readonly Problem[], isPartial: boolean): SidecarState {
  if (all.some((problem) => problem.code === 'newer-format')) return 'newer';
  if (syntax.length > 0 || all.some((problem) => problem.code === 'unknown-format')) return 'unreadable';
  return isPartial ? 'partial' : 'ok';
}

/** What stands where nothing is read, such as under unknown keys, would vanish there without a word. */
function strangeProblems(root: MapNode, told: readonly Problem[]): Problem[] {
  const places = new Set(told.map(({ start }) => start));
  const problems: Problem[] = [];
  const visit = (node: Node): void => {
    if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'map') for (const { value } of node.entries) visit(value);
    else if (node.kind === 'strange' && !places.has(node.start)) problems.push(strangeProblem(node));
  };
  visit(root);
  return problems;
}

function strangeProblem({ what, start, end }: StrangeNode): Problem {
  const message = {
    alias: say('Aliases are not resolved. Write out what is meant here.'),
    key: say('A key that is no text is not read.'),
    tag: say('A value of this kind is not read.'),
    depth: say('What is nested this deeply is not read.'),
  }[what];
  return { code: `strange-${what}`, severity: 'error', message, start, end };
}

/** The second of two sections of one name is not read, which nobody would notice. */
function repeatedSections(root: MapNode): Problem[] {
  const suggestions = entryOf(root, 'suggestions')?.value;
  return [root, suggestions].flatMap((map) => {
    if (map?.kind !== 'map') return [];
    const seen = new Set<string>();
    return map.entries.flatMap(({ key, keyStart }): Problem[] => {
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = say('"{key}" stands twice; the first one counts.', { key });
      return [{ code: 'duplicate-key', severity: 'error', message, start: keyStart, end: keyStart + key.length }];
    });
  });
}

function formatProblems(root: MapNode): Problem[] {
  const node = entryOf(root, 'format')?.value;
  if (node === undefined) {
    const message = say('"format" is missing; the file is read as news-corpus-annotations/1.');
    return [{ code: 'no-format', severity: 'warning', message, start: root.start, end: root.start }];
  }
  const place = { start: node.start, end: node.end, severity: 'error' as const };
  const name = node.kind === 'scalar' ? String(node.value) : '';
  const major = /^news-corpus-annotations\/(\d+)(?:\.\d+)?$/.exec(name)?.[1];
  if (major === undefined) {
    const message = say('"format" must be news-corpus-annotations/1. Nothing is written to this file.');
    return [{ ...place, code: 'unknown-format', message }];
  }
  if (Number(major) <= 1) return [];
  const message = say(
    'The file is of format {major}, newer than this program knows (1). Update it to change the file.',
    {
      major,
    },
  );
  return [{ ...place, code: 'newer-format', message }];
}
