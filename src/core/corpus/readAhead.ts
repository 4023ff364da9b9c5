/** Files under way at once: a disk answers several questions as fast as one. */
const AHEAD = 8;

/** `read` of every item, in their order; the next few are begun before they are asked for. */
export async function* readAhead<T, R>(items: readonly T[], read: (item: T) => Promise<R>): AsyncIterable<R> {
  const queue: Promise<R>[] = [];
  let next = 0;
  try {
    for (;;) {
      while (queue.length < AHEAD && next < items.length) {
        const reading = read(items[next++]!);
        // It is awaited in its turn; until then an error must not count as one that nobody handles.
        reading.catch(() => undefined);
        queue.push(reading);
      }
      const first = queue.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    // Whoever stops early has no use for what still comes, nor for its errors.
    await Promise.allSettled(queue);
  }
}
