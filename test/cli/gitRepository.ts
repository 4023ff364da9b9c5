import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { runProgram, temporaryFolder } from './builtPrograms';

/** A repository in a folder of its own, with one commit on `main`, that knows nothing of this machine's settings. */
export class GitRepository {
  readonly #folder: ReturnType<typeof temporaryFolder>;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.#folder = temporaryFolder(files);
    this.git('init', '-q', '-b', 'main');
    this.commit('start');
  }

  get path(): string {
    return this.#folder.path;
  }

  remove(): void {
    this.#folder.remove();
  }

  try(...args: readonly string[]): SpawnSyncReturns<string> {
    const settings = ['user.name=t', 'user.email=t@example.invalid', 'commit.gpgsign=false', 'core.autocrlf=false'];
    const env = { ...process.env, GIT_CONFIG_GLOBAL: path.join(this.path, '.git', 'none'), GIT_CONFIG_NOSYSTEM: '1' };
    const words = settings.flatMap((setting) => ['-c', setting]);
    return spawnSync('git', [...words, ...args], { cwd: this.path, encoding: 'utf8', env });
  }

  git(...args: readonly string[]): string {
    const { status, stdout, stderr } = this.try(...args);
    assert.equal(status, 0, `git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  commit(message: string): void {
    this.git('add', '.');
    this.git('commit', '-qm', message, '--allow-empty');
  }

  read(name: string): string {
    return fs.readFileSync(path.join(this.path, name), 'utf8');
  }

  write(name: string, content: string): void {
    fs.writeFileSync(path.join(this.path, name), content);
  }

  /** Commits files on a branch that starts at `main`, and goes back to `main`. */
  branch(name: string, files: Readonly<Record<string, string>>): void {
    this.git('checkout', '-q', '-b', name, 'main');
    for (const [file, content] of Object.entries(files)) this.write(file, content);
    this.commit(name);
    this.git('checkout', '-q', 'main');
  }

  corpus(...argv: readonly string[]): SpawnSyncReturns<string> {
    return runProgram('corpus', argv, this.path);
  }
}
