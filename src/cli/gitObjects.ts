import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Revisions of a file that are looked through for its content; the one that is looked for is the last but few. */
const MAX_REVISIONS = 200;

export interface GitRun {
  /** Undefined where git could not be started or was killed. */
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** One run of git; never rejects. */
export function runGit(cwd: string, args: readonly string[]): Promise<GitRun> {
  return new Promise((resolve) => {
    execFile('git', args, { cwd, maxBuffer: 1 << 28, encoding: 'buffer' }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
      resolve({ code, stdout, stderr: stderr.toString('utf8').trim() });
    });
  });
}

/**
 * The paths below a tree-ish (`main`, `HEAD~2:seeds`), or undefined when git knows none of that name.
 * @param folder where `./` in it counts from
 */
export async function listTree(folder: string, tree: string): Promise<readonly string[] | undefined> {
  // A name that begins with a dash would be read as an option.
  if (tree.startsWith('-')) return undefined;
  const { code, stdout } = await runGit(folder, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', tree]);
  return code === 0 ? stdout.toString('utf8').split('\0').filter(Boolean) : undefined;
}

/** The bytes of a blob such as `main:seeds/a.ann.yaml`; undefined when there is none. */
export async function readBlob(folder: string, blob: string): Promise<Uint8Array | undefined> {
  if (blob.startsWith('-')) return undefined;
  const { code, stdout } = await runGit(folder, ['cat-file', 'blob', blob]);
  return code === 0 ? stdout : undefined;
}

/** Every version of a file that any branch or the reflog knows, the youngest first. @param file absolute */
export async function* versionsOf(folder: string, file: string): AsyncIterable<Uint8Array> {
  const args = ['log', '--all', '--reflog', '--format=%H', `--max-count=${MAX_REVISIONS}`, '--', file];
  const { code, stdout } = await runGit(folder, args);
  if (code !== 0) return;
  const top = (await runGit(folder, ['rev-parse', '--show-toplevel'])).stdout.toString('utf8').trim();
  const inside = file.startsWith(`${top}/`) ? file.slice(top.length + 1) : undefined;
  if (inside === undefined) return;
  for (const commit of stdout.toString('utf8').split('\n').filter(Boolean)) {
    const bytes = await readBlob(folder, `${commit}:${inside}`);
    if (bytes !== undefined) yield bytes;
  }
}

export interface LineMerge {
  readonly bytes: Uint8Array;
  readonly conflicts: number;
}

/**
 * Git's own merge of three versions, line by line.
 * @param isUnion both sides of a conflict one behind the other, without markers
 * @returns undefined for binary files
 */
export async function mergeLines(
  versions: { readonly base: Uint8Array; readonly ours: Uint8Array; readonly theirs: Uint8Array },
  isUnion: boolean,
): Promise<LineMerge | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'corpus-merge-'));
  try {
    const names = ['ours', 'base', 'theirs'] as const;
    for (const name of names) await writeFile(path.join(folder, name), versions[name]);
    const labels = names.flatMap((name) => ['-L', name]);
    const { code, stdout } = await runGit(folder, [
      'merge-file',
      '-p',
      ...(isUnion ? ['--union'] : []),
      ...labels,
      ...names,
    ]);
    // Above 127 it is an error, below it is the number of conflicts.
    return code === undefined || code > 127 ? undefined : { bytes: stdout, conflicts: code };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
