import type { Command } from './command';
import { CommandId } from './ids';

/** Lints every corpus of the workspace into the Problems panel. */
export const lint: Command = {
  id: CommandId.lint,
  run: (workbench) => workbench.lint.run(),
};
