import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of each run, after runs that warm the code up. Garbage of the one is not paid for by the next. */
export async function timings(run: () => unknown, runs: number, warmUp = 3): Promise<number[]> {
  const times: number[] = [];
  for (let i = -warmUp; i < runs; i++) {
    globalThis.gc?.();
    const start = performance.now();
    await run();
    if (i >= 0) times.push(performance.now() - start);
    await nextTurn();
  }
  return times.sort((a, b) => a - b);
}

/** @param sorted ascending @param share 0..1 */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (sorted: readonly number[]) => quantile(sorted, 0.5);

/** Milliseconds with three figures that mean something. */
export function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}

/**
 * Milliseconds that the processor worked for each run on warm code: other programs do not count, though they slow it down;
 * what Node does besides (compiling, collecting garbage) does. Garbage is collected when Node thinks fit: a collection
 * asked for throws compiled code away, too.
 */
export async function processorTimes(run: () => unknown, runs: number, warmUp = 15): Promise<number[]> {
  const times: number[] = [];
  for (let i = -warmUp; i < runs; i++) {
    const start = process.cpuUsage().user;
    await run();
    if (i >= 0) times.push((process.cpuUsage().user - start) / 1000);
    await nextTurn();
  }
  return times.sort((a, b) => a - b);
}
