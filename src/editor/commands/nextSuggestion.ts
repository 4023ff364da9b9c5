import { walk } from '../flow/walk';
import type { Command } from './command';
import { CommandId } from './ids';

/** Every suggestion, blocks too; `{layers}` takes some of them. */
export const nextSuggestion: Command = {
  id: CommandId.nextSuggestion,
  isCalm: true,
  run: (workbench, argument) => walk(workbench, argument, 'mentions', 1),
};

export const previousSuggestion: Command = {
  id: CommandId.previousSuggestion,
  isCalm: true,
  run: (workbench, argument) => walk(workbench, argument, 'mentions', -1),
};
