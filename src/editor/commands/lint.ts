import type { CancelToken } from '../../core/corpus/files';
import type { Command } from './command';
import { CommandId } from './ids';

/** Lints every corpus of the workspace into the Problems panel. A caller may pass a token that stops it. */
export const lint: Command = {
  id: CommandId.lint,
  run: (workbench, argument) => workbench.lint.run(isToken(argument) ? argument : undefined),
};

function isToken(argument: unknown): argument is CancelToken {
  return typeof argument === 'object' && argument !== null && 'isCancellationRequested' in argument;
}
