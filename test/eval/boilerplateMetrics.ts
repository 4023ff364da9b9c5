/** One line as judged: what gold says, what was said, how likely, and how many words hang on it. */
export interface Judged {
  readonly gold: boolean;
  readonly said: boolean;
  /** Probability of content as suggested. */
  readonly score: number;
  readonly words: number;
}

export interface Figures {
  readonly documents: number;
  readonly lines: number;
  /** Share of all lines that are right. */
  readonly accuracy: number;
  /** The same, by document, averaged. */
  readonly accuracyByDocument: number;
  readonly contentMicro: number;
  /** F1 of content lines by document, averaged; 1 where there is none and none was said. */
  readonly contentMacro: number;
  readonly boilerplateMacro: number;
  readonly wordContentMacro: number;
}

export function figures(documents: readonly (readonly Judged[])[]): Figures {
  const kept = documents.filter((lines) => lines.length > 0);
  const all = kept.flat();
  const right = (lines: readonly Judged[]): number => mean(lines.map(({ gold, said }) => (gold === said ? 1 : 0)));
  return {
    documents: kept.length,
    lines: all.length,
    accuracy: right(all),
    accuracyByDocument: mean(kept.map(right)),
    contentMicro: f1(all, true),
    contentMacro: mean(kept.map((lines) => f1(lines, true))),
    boilerplateMacro: mean(kept.map((lines) => f1(lines, false))),
    wordContentMacro: mean(kept.map((lines) => f1(lines, true, ({ words }) => words))),
  };
}

export function f1(lines: readonly Judged[], of: boolean, weight: (line: Judged) => number = () => 1): number {
  let hit = 0;
  let said = 0;
  let gold = 0;
  for (const line of lines) {
    const counts = weight(line);
    if (line.said === of) said += counts;
    if (line.gold === of) gold += counts;
    if (line.said === of && line.gold === of) hit += counts;
  }
  return said + gold === 0 ? 1 : (2 * hit) / (said + gold);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Draws documents with replacement: the 95 % interval of the mean difference a − b. */
export function pairedBootstrap(a: readonly number[], b: readonly number[], draws = 2000): readonly [number, number] {
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
  const differences = Array.from({ length: draws }, () => {
    let sum = 0;
    for (let k = 0; k < a.length; k++) {
      const at = Math.floor(next() * a.length);
      sum += a[at]! - b[at]!;
    }
    return sum / a.length;
  }).sort((x, y) => x - y);
  return [differences[Math.floor(draws * 0.025)]!, differences[Math.floor(draws * 0.975)]!];
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
