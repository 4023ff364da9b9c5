import { say } from '../message';
import type { Problem } from '../problem';
import { readConflicts } from './conflict';
import { decodeTree } from './decode';
import { entryOf, type MapNode } from './tree';
import { EMPTY_SIDECAR, type Sidecar } from './types';
import { parseYaml } from './yamlTree';

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
}

/** UTF-16 units. A sidecar of 10,000 annotations has about 1.5 million. */
export const MAX_SIDECAR_LENGTH = 32 * 1024 * 1024;

/** Reads a sidecar's text. Never throws. An empty file is an empty sidecar. */
export function readSidecar(text: string): SidecarReading {
  if (text.length > MAX_SIDECAR_LENGTH) return unreadable([tooLarge(text.length)]);
  const conflict = readConflicts(text);
  const { root, problems } = parseYaml(conflict?.ours ?? text);
  const found = [...(conflict?.problems ?? []), ...problems];
  if (root === undefined) return found.length === 0 ? { ...EMPTY, problems: [] } : unreadable(found);
  if (root.kind === 'scalar' && root.value === null && found.length === 0) return { ...EMPTY, problems: [] };
  if (root.kind !== 'map') return unreadable([...found, notMapping(text.length)]);
  const decoded = decodeTree(root);
  const all = [...found, ...decoded.problems, ...formatProblems(root)];
  return { sidecar: decoded.sidecar, problems: all, state: stateOf(found, all, decoded.isPartial) };
}

const EMPTY: SidecarReading = { sidecar: EMPTY_SIDECAR, problems: [], state: 'ok' };

function unreadable(problems: readonly Problem[]): SidecarReading {
  return { sidecar: EMPTY_SIDECAR, problems, state: 'unreadable' };
}

function stateOf(syntax: readonly Problem[], all: readonly Problem[], isPartial: boolean): SidecarState {
  if (all.some((problem) => problem.code === 'newer-format')) return 'newer';
  if (syntax.length > 0 || all.some((problem) => problem.code === 'unknown-format')) return 'unreadable';
  return isPartial ? 'partial' : 'ok';
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

function notMapping(length: number): Problem {
  const message = say('A sidecar is a mapping of "format", "source", "entities" and so on.');
  return { code: 'not-a-mapping', severity: 'error', message, start: 0, end: length };
}

function tooLarge(length: number): Problem {
  const message = say('The file has {size} million characters; sidecars over {limit} million are not read.', {
    size: Math.ceil(length / 1e6),
    limit: Math.floor(MAX_SIDECAR_LENGTH / 1e6),
  });
  return { code: 'too-large', severity: 'error', message, start: 0, end: 0 };
}
