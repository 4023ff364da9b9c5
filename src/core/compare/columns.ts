/** Rows as aligned text: the first column to the left, numbers to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => lengthOf(row[at]!))));
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => {
        const space = ' '.repeat(widths[at]! - lengthOf(cell));
        return at === 0 ? cell + space : space + cell;
      });
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
