import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { listTree, mergeLines, readBlob, runGit, versionsOf } from './gitObjects';
import { withSlashes } from './nodeFiles';
import { joinPath } from './paths';
import { type Git, UsageError } from './world';

const run = promisify(execFile);

/** git of this machine. */
export const nodeGit: Git = {
  async changedSince(folder, commit) {
    const git = async (...args: string[]): Promise<string> => {
      try {
        return (await run('git', args, { cwd: folder, maxBuffer: 1 << 28 })).stdout;
      } catch (error) {
        const reason = error instanceof Error ? lastLine(error.message) : String(error);
        throw new UsageError(`--changed-since ${commit}: git cannot tell what changed (${reason}).`);
      }
    };
    // A commit that begins with a dash would be read as an option.
    await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`);
    const top = withSlashes((await git('rev-parse', '--show-toplevel')).trim());
    const changed = await git('diff', '--name-only', '-z', '--no-renames', '--end-of-options', commit, '--');
    const untracked = await git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', top);
    return [...changed.split('\0'), ...untracked.split('\0')].filter(Boolean).map((path) => joinPath(top, path));
  },
  listTree,
  readBlob,
  versionsOf,
  mergeLines,
  async ask(folder, args) {
    const { code, stdout } = await runGit(folder, args);
    return code === 0 ? stdout.toString('utf8').replace(/\r?\n$/, '') : undefined;
  },
};

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
