/** Positions of a longest increasing subsequence of distinct numbers (Fredman 1975), in O(n log n). */
export function increasing(numbers: readonly number[]): number[] {
  const tails: number[] = [];
  const previous = new Int32Array(numbers.length).fill(-1);
  for (let at = 0; at < numbers.length; at++) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]!]! < numbers[at]!) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[at] = tails[low - 1]!;
    tails[low] = at;
  }
  const result: number[] = [];
  for (let at = tails.at(-1) ?? -1; at !== -1; at = previous[at]!) result.push(at);
  return result.reverse();
}

/**
 * Positions of the numbers that are part of some longest increasing subsequence: what may have kept its order. What is
 * in none of them has surely moved.
 */
export function possiblyInOrder(numbers: readonly number[]): number[] {
  return ranked(numbers).map(({ at }) => at);
}

/** Positions of the numbers that are part of every longest increasing subsequence: what has surely kept its order. */
export function surelyInOrder(numbers: readonly number[]): number[] {
  const all = ranked(numbers);
  const counts = new Map<number, number>();
  for (const { rank } of all) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return all.filter(({ rank }) => counts.get(rank) === 1).map(({ at }) => at);
}

/** Positions of what is part of some longest increasing subsequence, and the places that they have in it. */
function ranked(numbers: readonly number[]): { readonly at: number; readonly rank: number }[] {
  const before = lengths(numbers);
  const after = lengths(numbers.map((number) => -number).reverse()).reverse();
  const longest = before.reduce((most, length) => Math.max(most, length), 0);
  return [...numbers.keys()]
    .filter((at) => before[at]! + after[at]! - 1 === longest)
    .map((at) => ({ at, rank: before[at]! }));
}

/** For each number the length of the longest increasing subsequence that ends with it. */
function lengths(numbers: readonly number[]): Int32Array {
  const tails: number[] = [];
  return Int32Array.from(numbers, (number) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < number) low = middle + 1;
      else high = middle;
    }
    tails[low] = number;
    return low + 1;
  });
}
