import { CONFIG_FILE } from '../core/corpus/defaults';
import { FileError } from '../core/corpus/files';
import { ATTRIBUTES_FILE, MERGE_DRIVER, withMergeAttribute } from '../core/corpus/gitAttributes';
import { decodeSource } from '../core/text/decode';
import { foldersAbove, joinPath } from './paths';
import { EXIT, UsageError, type World } from './world';

const DRIVER = `merge.${MERGE_DRIVER}.driver`;

/** `corpus merge --install`: two lines of git configuration and one of `.gitattributes`. Overwrites nothing. */
export async function installMerge(world: World, isGlobal: boolean): Promise<number> {
  const { git, cwd, err } = world;
  const top = await git.ask(cwd, ['rev-parse', '--show-toplevel']);
  if (top === undefined && !isGlobal) {
    throw new UsageError('This folder is in no git repository. Run it inside one, or with --global.');
  }
  let exit = await configure(world, isGlobal ? '--global' : '--local');
  if (top === undefined) return exit;
  const folder = await folderOfAttributes(world, top);
  const files = world.disk.open(folder);
  const set = await git.ask(folder, ['check-attr', 'merge', '--', 'x.ann.yaml']);
  const value = set?.slice(set.lastIndexOf(': ') + 2) ?? 'unspecified';
  const name = joinPath(folder, ATTRIBUTES_FILE);
  if (value === MERGE_DRIVER) {
    await err.write(`${ATTRIBUTES_FILE} has the line already.\n`);
    return exit;
  }
  const bytes = await files.read(ATTRIBUTES_FILE).catch((error: unknown) => {
    if (error instanceof FileError && error.code === 'not-found') return undefined;
    throw error;
  });
  const decoded = bytes === undefined ? undefined : decodeSource(bytes);
  const text = decoded?.ok === false ? undefined : withMergeAttribute(decoded?.text);
  if (value !== 'unspecified' || text === undefined) {
    await err.write(`${name} says already how *.ann.yaml is merged (${value}); it was left as it is.\n`);
    exit = EXIT.findings;
  } else if (await files.replace(ATTRIBUTES_FILE, bytes, new TextEncoder().encode(text))) {
    await err.write(`Added to ${name}: ${text.trimEnd().split('\n').at(-1)!.trim()}. Commit that file.\n`);
  } else throw new UsageError(`${name} was changed by another program. Run it again.`);
  return exit;
}

async function configure({ git, cwd, program, err }: World, scope: '--local' | '--global'): Promise<number> {
  const driver = `${program} merge %O %A %B %P`;
  const known = await git.ask(cwd, ['config', scope, '--get', DRIVER]);
  if (known === driver) {
    await err.write(`git is configured already (${DRIVER}).\n`);
    return EXIT.clean;
  }
  if (known !== undefined) {
    await err.write(
      `${DRIVER} is "${known}" and was left as it is. To have it set anew: git config ${scope} --unset ${DRIVER}\n`,
    );
    return EXIT.findings;
  }
  const name = await git.ask(cwd, ['config', scope, `merge.${MERGE_DRIVER}.name`, 'sidecars of a news corpus']);
  const set = name === undefined ? undefined : await git.ask(cwd, ['config', scope, DRIVER, driver]);
  if (set === undefined) throw new UsageError('git config failed; its configuration cannot be written.');
  await err.write(`Configured git: ${DRIVER} = ${driver}\n`);
  return EXIT.clean;
}

/** The corpus' folder where there is a corpus.yaml inside the repository, else the repository's. */
async function folderOfAttributes({ disk, cwd }: World, top: string): Promise<string> {
  for (const folder of foldersAbove(cwd)) {
    if ((await disk.kind(joinPath(folder, CONFIG_FILE))) === 'file') return folder;
    if (folder === top) break;
  }
  return top;
}
