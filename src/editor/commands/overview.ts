import type { Command } from './command';
import { CommandId } from './ids';

/** Opens the overview page. A caller may pass the folder of the corpus. */
export const overview: Command = {
  id: CommandId.overview,
  run: async (workbench, argument) => (await workbench.overviews.get()).open(argument),
};
