/**
 * Work that stops every millisecond or so, wherever it is: whoever runs it may let others have a turn, or give it up.
 * What it gives back does not depend on that.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The same work in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
