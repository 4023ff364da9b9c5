import { CONFIG_FILE } from '../../core/corpus/defaults';
import { FileError } from '../../core/corpus/files';
import { type CorpusSetup, openCorpus } from '../../core/corpus/openCorpus';
import { RULES } from '../../core/lint/rules';
import { formatMessage } from '../../core/message';
import { decodeSource } from '../../core/text/decode';
import type { ParsedOptions } from '../options';
import { foldersAbove, joinPath, parentOf } from '../paths';
import { UsageError, type World } from '../world';

/**
 * The configuration for documents that come on standard input: `--config FILE` with the lists beside it, or the nearest
 * corpus.yaml, or none.
 * @throws UsageError when it does not say what its author meant
 */
export async function openSetup(world: World, options: ParsedOptions): Promise<CorpusSetup> {
  const { disk, cwd } = world;
  const typed = options.get('config');
  const path = typed === undefined ? undefined : disk.resolve(cwd, typed);
  const folder = path === undefined ? await nearest(world) : parentOf(path);
  const configFile =
    path === undefined ? {} : { configFile: { path: typed!, text: await readText(world, path, typed!) } };
  const annotator = options.get('annotator');
  const setup = await openCorpus(disk.open(folder), { knownRules: RULES, annotator, ...configFile });
  const wrong = setup.problems.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0)
    throw new UsageError(wrong.map(({ path: at, message }) => `${at}: ${formatMessage(message)}`).join('\n'));
  return setup;
}

async function nearest({ disk, cwd }: World): Promise<string> {
  for (const folder of foldersAbove(cwd)) {
    if ((await disk.kind(joinPath(folder, CONFIG_FILE))) === 'file') return folder;
  }
  return cwd;
}

async function readText({ disk }: World, path: string, typed: string): Promise<string> {
  try {
    const decoded = decodeSource(await disk.read(path));
    if (decoded.ok) return decoded.text;
    throw new UsageError(`--config ${typed}: ${formatMessage(decoded.message)}`);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`--config ${typed}: the file cannot be read (${error.message}).`);
  }
}
