import { barX, plot, text } from '@observablehq/plot';
import { choosable, type Mark } from './marks';
import { CHART_FONT_SIZE, fitted, textWidth } from './textWidth';

/** One row: a name, a bar of one or more parts, a figure behind it. */
export interface BarRow {
  readonly name: string;
  readonly parts: readonly BarPart[];
  readonly figure: string;
  /** The whole row is one mark; otherwise its parts are. */
  readonly mark?: Mark;
}

export interface BarPart {
  readonly value: number;
  /** A colour, as CSS has it. */
  readonly fill: string;
  readonly look: 'full' | 'light' | 'empty';
  readonly mark?: Mark;
}

export interface RowBarsOptions {
  readonly width: number;
  /** Of the chart, for screen readers. */
  readonly says: string;
  /** The value that fills the width; without it the largest row does. */
  readonly full?: number;
  /** Height of a row. CSS pixels. */
  readonly row?: number;
}

const ROW = 26;
const GAP = 8;

/** What is there at all is wide enough to be seen. CSS pixels. */
const NARROWEST = 3;

interface PlacedPart extends BarPart {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Bars that lie, one below the other. */
export function rowBars(rows: readonly BarRow[], { width, says, full, row = ROW }: RowBarsOptions): Element {
  const figures = Math.max(...rows.map(({ figure }) => textWidth(figure))) + 2 * GAP;
  const names = Math.min(Math.max(...rows.map(({ name }) => textWidth(name))) + 2 * GAP, width * 0.45);
  const most = full ?? Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
  const least = (most * NARROWEST) / Math.max(1, width - names - figures);
  const parts = rows.flatMap((each, i) => placed(each.parts, i, least));
  const whole = rows.flatMap(({ mark }, i) => (mark === undefined ? [] : [{ row: i, mark }]));
  const single = parts.flatMap((part) => (part.mark === undefined ? [] : [{ ...part, mark: part.mark }]));
  const ends = rows.map((_, i) => Math.max(0, ...parts.filter((part) => part.row === i).map(({ to }) => to)));
  const drawn = plot({
    className: 'chart',
    ariaLabel: says,
    style: { fontSize: `${CHART_FONT_SIZE}px`, fontFamily: 'inherit' },
    width,
    height: rows.length * row,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: names,
    marginRight: figures,
    x: { domain: [0, Math.max(most, ...ends)], axis: null },
    y: { domain: rows.map((_, i) => i), axis: null, padding: 0 },
    marks: [
      barX(whole, {
        x1: () => 0,
        x2: () => most,
        y: 'row',
        insetLeft: 2 - names,
        insetRight: -figures,
        className: 'ground',
        fill: 'transparent',
        ...choosable(whole, ({ mark }) => mark),
      }),
      barX(parts, {
        x1: 'from',
        x2: 'to',
        y: 'row',
        insetTop: row * 0.2,
        insetBottom: row * 0.2,
        fill: 'fill',
        fillOpacity: ({ look }: BarPart) => OPACITY[look],
        stroke: 'fill',
        strokeOpacity: ({ look }: BarPart) => (look === 'full' ? 0 : 1),
        strokeDasharray: '3 2',
        className: 'bars',
        ariaHidden: 'true',
      }),
      barX(single, {
        x1: 'from',
        x2: 'to',
        y: 'row',
        insetTop: row * 0.2 - 2,
        insetBottom: row * 0.2 - 2,
        className: 'ground',
        fill: 'transparent',
        ...choosable(single, ({ mark }) => mark),
      }),
      text(rows, {
        x: () => 0,
        y: (_, i) => i,
        text: ({ name }: BarRow) => fitted(name, names - 2 * GAP),
        textAnchor: 'end',
        dx: -GAP,
        className: 'name',
        ariaHidden: 'true',
      }),
      text(rows, {
        x: (_, i) => ends[i],
        y: (_, i) => i,
        text: 'figure',
        textAnchor: 'start',
        dx: GAP,
        className: 'figure',
        ariaHidden: 'true',
      }),
    ],
  });
  return prepared(drawn);
}

const OPACITY = { full: 1, light: 0.3, empty: 0 } as const;

function placed(parts: readonly BarPart[], row: number, least: number): PlacedPart[] {
  let from = 0;
  return parts
    .filter(({ value }) => value > 0)
    .map((part) => {
      const to = from + Math.max(part.value, least);
      const at = { ...part, row, from, to };
      from = to;
      return at;
    });
}

/** Plot brings rules of style along, which a strict policy refuses: overview.css holds them. */
export function prepared(drawn: Element): Element {
  for (const style of drawn.querySelectorAll('style')) style.remove();
  drawn.setAttribute('role', 'group');
  return drawn;
}
