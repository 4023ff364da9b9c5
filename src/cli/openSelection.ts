import type { CorpusConfig } from '../core/corpus/config';
import type { FileProblem } from '../core/corpus/openCorpus';
import { formatMessage } from '../core/message';
import { LineTable } from '../core/text/lines';
import { joinPath, pathBelow } from './paths';
import { type SelectedCorpus, type Selection, selectCorpora } from './selectCorpora';
import { EXIT, UsageError, type World } from './world';

/**
 * The corpora of the command line, with what is wrong in their configuration said on the error output.
 * @throws UsageError when a configuration does not say what its author meant
 */
export async function openSelection(world: World, selection: Selection): Promise<SelectedCorpus[]> {
  const corpora = await selectCorpora(world, selection);
  const fatal: string[] = [];
  for (const { folder, files, setup } of corpora) {
    for (const problem of setup.problems) {
      const line = describeProblem(displayPath(world, folder, problem.path), problem);
      if (isFatal(problem, setup.config)) fatal.push(line);
      else await world.err.write(`${line}\n`);
    }
    for (const link of files.skippedLinks) {
      const shown = displayPath(world, folder, link);
      await world.err.write(`${shown}: warning: the link leads out of the corpus' folder and is not followed.\n`);
    }
  }
  for (const { folder, closedFolders } of corpora) {
    for (const closed of closedFolders) {
      await world.err.write(`${displayPath(world, folder, closed)}: error: The folder cannot be read.\n`);
    }
  }
  if (fatal.length > 0) throw new UsageError(fatal.join('\n'));
  return corpora;
}

/** One bad row or name among many is left out; everything else would change what the whole run means. */
const ONE_OF_MANY: ReadonlySet<string> = new Set(['json', 'missing-key', 'duplicate-id', 'no-document']);

function isFatal(problem: FileProblem, config: CorpusConfig): boolean {
  const isList = problem.path === config.gazetteer || problem.path === config.metadata;
  return problem.severity === 'error' && !(isList && ONE_OF_MANY.has(problem.code));
}

function describeProblem(path: string, { message, severity, start, text }: FileProblem): string {
  const { line, column } = new LineTable(text).positionAt(start);
  return `${path}:${line + 1}:${column + 1}: ${severity}: ${formatMessage(message)}`;
}

/** 1 when a part of what was named could not be looked into: half a corpus must not pass for all of it. */
export function leastExit(corpora: readonly SelectedCorpus[]): number {
  return corpora.some(({ closedFolders }) => closedFolders.size > 0) ? EXIT.findings : EXIT.clean;
}

/** Relative to the current folder with `/`, or absolute where it lies outside. @param path below the corpus' folder */
export function displayPath({ cwd }: Pick<World, 'cwd'>, folder: string, path: string): string {
  const full = path.startsWith('/') || /^[A-Za-z]:\//.test(path) ? path : joinPath(folder, path);
  return pathBelow(cwd, full) ?? full;
}
