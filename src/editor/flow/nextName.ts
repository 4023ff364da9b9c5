import type { Command } from '../commands/command';
import { CommandId } from '../commands/ids';
import { walk } from './walk';

/** Distinct names and dates: with *Accept All of This Name* one decision each is enough. `{layers}` takes others. */
export const nextName: Command = {
  id: CommandId.nextName,
  isCalm: true,
  run: (workbench, argument) => walk(workbench, argument, 'names', 1),
};

export const previousName: Command = {
  id: CommandId.previousName,
  isCalm: true,
  run: (workbench, argument) => walk(workbench, argument, 'names', -1),
};
