import type { Steps } from '../core/steps';

/** So long work in the background goes on at a time; with the step that is under way 8 at most. Milliseconds. */
export const SLICE = 4;

/** Lets everything else have a turn whenever a slice is used up. */
export class Slices {
  #started = performance.now();

  /** Whether the slice is used up; `pause` begins the next. */
  get isOver(): boolean {
    return performance.now() - this.#started >= SLICE;
  }

  async pause(): Promise<void> {
    if (!this.isOver) return;
    await nextTurn();
    this.#started = performance.now();
  }
}

/** Messages that wait are handled first. A promise alone would let nobody else have a turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** All of the work, in slices. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  const slices = new Slices();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (slices.isOver) await slices.pause();
  }
}
