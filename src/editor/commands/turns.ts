import { asSpanTarget } from './target';

/**
 * Lets commands on keys wait for one another: keys are pressed faster than annotations are written, and each command
 * reads what the one before it changed. `a a a` decides three names, however fast it is typed.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(perform: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(perform);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** A key's argument may say how, never where; a hover's link or a quick fix names its place and waits for nobody. */
export function isForCursor(argument: unknown): boolean {
  return asSpanTarget(argument) === undefined;
}
