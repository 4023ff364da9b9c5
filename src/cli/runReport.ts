import type { Note } from '../core/export/note';
import { notedObject } from '../core/export/notedObject';
import type { World } from './world';

/** `--report FILE`: one JSON object a line for every note of a run. */
export interface RunReport {
  put(file: string, notes: readonly Note[]): Promise<void>;
  close(): Promise<void>;
  abandon(): Promise<void>;
}

const NO_REPORT: RunReport = { put: async () => {}, close: async () => {}, abandon: async () => {} };

export async function openReport(world: World, typed: string | undefined): Promise<RunReport> {
  if (typed === undefined) return NO_REPORT;
  const file = await world.disk.create(world.disk.resolve(world.cwd, typed));
  return {
    put: async (document, notes) => {
      for (const note of notes) await file.write(`${JSON.stringify(notedObject(document, note))}\n`);
    },
    close: () => file.close(),
    abandon: () => file.abandon(),
  };
}
