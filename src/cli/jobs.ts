import { numberOption, type OptionSpec, type ParsedOptions } from './options';
import type { World } from './world';

export const JOBS_OPTION: OptionSpec = {
  name: 'jobs',
  value: 'N',
  help: 'threads to work in; by default one for each core, three at most',
};

/** Threads beyond the cores only cost memory; more than any machine has. */
const MAX_JOBS = 256;

/** `--jobs`: the threads that a run may take; 1: the program's own. @throws UsageError */
export function readJobs({ usualJobs }: Pick<World, 'usualJobs'>, options: ParsedOptions): number {
  return numberOption(options, 'jobs', { min: 1, max: MAX_JOBS, whole: true }) ?? usualJobs;
}
