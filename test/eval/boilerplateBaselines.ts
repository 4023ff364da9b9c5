/**
 * The strongest heuristic of those compared: body text extraction (Finn, Kushmerick and Smyth, 2001) on lines. Content
 * is the run of lines with the greatest sum of words minus a cost a line.
 * @returns one answer for each line
 */
export function bodyTextExtraction(lines: readonly string[], cost: number, cap = 60): boolean[] {
  const gain = lines.map((line) => Math.min(cap, line.trim().length / UNITS_PER_WORD) - cost);
  let best = 0;
  let from = 0;
  let to = 0;
  let sum = 0;
  let start = 0;
  gain.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      from = start;
      to = i + 1;
    }
  });
  return lines.map((_, i) => i >= from && i < to);
}

/** Characters of an English word with its space. */
const UNITS_PER_WORD = 5.9;

/** The filter of C4 (Raffel et al., 2020): lines of five words and more that end as sentences do. */
export function sentenceFilter(lines: readonly string[]): boolean[] {
  return lines.map(
    (line) => line.trim().split(/\s+/).length >= 5 && /[.!?"”]$/.test(line.trim()) && !line.trim().endsWith('...'),
  );
}
