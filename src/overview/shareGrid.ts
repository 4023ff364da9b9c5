import { axisX, cell, plot, text } from '@observablehq/plot';
import { choosable, type Mark } from './marks';
import { prepared } from './rowBars';
import { CHART_FONT_SIZE, fitted, textWidth } from './textWidth';

export interface GridCell {
  readonly row: number;
  readonly column: string;
  /** 0 to 1 */
  readonly share: number;
  readonly figure: string;
  readonly mark: Mark;
}

export interface ShareGridOptions {
  readonly width: number;
  readonly says: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const ROW = 26;
const GAP = 8;

/** Shares in rows and columns: the larger, the darker, and the figure is written into it. */
export function shareGrid(cells: readonly GridCell[], { width, says, rows, columns }: ShareGridOptions): Element {
  const names = Math.min(Math.max(...rows.map(textWidth)) + 2 * GAP, width * 0.4);
  const head = Math.max(...columns.map(textWidth)) * Math.SQRT1_2 + 20;
  const drawn = plot({
    className: 'chart',
    ariaLabel: says,
    style: { fontSize: `${CHART_FONT_SIZE}px`, fontFamily: 'inherit' },
    width,
    height: rows.length * ROW + head,
    marginTop: head,
    marginBottom: 0,
    marginLeft: names,
    marginRight: 56,
    x: { domain: columns, padding: 0.06 },
    y: { domain: rows.map((_, i) => i), axis: null, padding: 0.12 },
    marks: [
      axisX({
        anchor: 'top',
        tickSize: 0,
        tickRotate: -45,
        textAnchor: 'start',
        label: null,
        className: 'name',
        ariaHidden: 'true',
      }),
      cell(cells, {
        x: 'column',
        y: 'row',
        fill: 'var(--vscode-foreground)',
        fillOpacity: ({ share }: GridCell) => 0.08 + 0.4 * share,
        rx: 2,
        className: 'ground filled',
        ...choosable(cells, ({ mark }) => mark),
      }),
      text(cells, { x: 'column', y: 'row', text: 'figure', className: 'figure', ariaHidden: 'true' }),
      text(rows, {
        frameAnchor: 'left',
        y: (_, i) => i,
        text: (name: string) => fitted(name, names - 2 * GAP),
        textAnchor: 'end',
        dx: -GAP,
        className: 'name',
        ariaHidden: 'true',
      }),
    ],
  });
  return prepared(drawn);
}
