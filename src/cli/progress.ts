import type { World } from './world';

/** Work short enough to need no progress, in files. */
const FEW = 50;

/** How far a run is, on a terminal only and never between its results. */
export interface Progress {
  /** One file is done. */
  step(): Promise<void>;
  /** Takes the line away. */
  end(): Promise<void>;
}

const SILENT: Progress = { step: async () => undefined, end: async () => undefined };

/** @param what in the words of the user, such as `Linting` */
export function progressOn(
  { out, err }: Pick<World, 'out' | 'err'>,
  what: string,
  total: number,
  printsAlong = false,
): Progress {
  if (!err.isTerminal || total < FEW || (printsAlong && out.isTerminal)) return SILENT;
  let done = 0;
  let shown = -1;
  return {
    step: async () => {
      const percent = Math.floor((++done / total) * 100);
      // A hundred updates at most: a terminal must not slow the work down.
      if (percent === shown) return;
      shown = percent;
      await err.write(`\r${what} ${done}/${total} (${percent} %)`);
    },
    end: () => err.write('\r\u001b[K'),
  };
}
