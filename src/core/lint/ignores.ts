import type { CorpusConfig } from '../corpus/config';
import { compileGlob } from '../corpus/globs';
import type { Sidecar } from '../sidecar/types';
import type { RawFinding } from './filters';

/** One line of a sidecar's `ignore`: somebody looked at a finding and answers for it. */
export interface Ignore {
  readonly rule: string;
  /** Of the annotation that the finding is about; absent: the rule's findings in the whole document. */
  readonly id?: string;
  readonly reason: string;
}

export interface Ignores {
  readonly ignores: readonly Ignore[];
  /** Entries without a rule or a reason; they ignore nothing. */
  readonly bad: number;
}

/** Reads `ignore: [{rule: "span/overlap", id: "e-m3x9k7", reason: "…"}]`, a key of the sidecar's top level. */
export function readIgnores(sidecar: Sidecar | undefined): Ignores {
  const entries = sidecar?.extra?.ignore;
  if (entries === undefined || entries === null) return { ignores: [], bad: 0 };
  if (!Array.isArray(entries)) return { ignores: [], bad: 1 };
  const ignores = entries.map(readIgnore).filter((ignore) => ignore !== undefined);
  return { ignores, bad: entries.length - ignores.length };
}

function readIgnore(entry: unknown): Ignore | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { rule, id, reason } = entry as Readonly<Record<string, unknown>>;
  if (typeof rule !== 'string' || typeof reason !== 'string' || reason.trim() === '') return undefined;
  if (id === undefined) return { rule, reason };
  return typeof id === 'string' ? { rule, id, reason } : undefined;
}

export function isIgnoredBy(ignores: readonly Ignore[], { rule, about }: RawFinding): boolean {
  return ignores.some((ignore) => ignore.rule === rule && (ignore.id === undefined || ignore.id === about));
}

/** `ignore` of corpus.yaml: whether the team answers for a rule's findings in a document, by glob or by file. */
export function ignoredPaths({ ignore }: Pick<CorpusConfig, 'ignore'>): (rule: string, path: string) => boolean {
  const entries = ignore.flatMap(({ rule, glob, file }) => {
    if (glob === undefined) return [{ rule, matches: (path: string) => path === file }];
    const compiled = compileGlob(glob);
    return compiled.ok ? [{ rule, matches: compiled.glob.matches }] : [];
  });
  return (rule, path) => entries.some((entry) => entry.rule === rule && entry.matches(path));
}
