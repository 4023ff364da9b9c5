import { axisX, axisY, gridY, plot, rectY, ruleY } from '@observablehq/plot';
import type { TimeBar, TimeLine } from '../core/corpus/overview/timeLine';
import { choosable, type Mark } from './marks';
import { prepared } from './rowBars';
import { CHART_FONT_SIZE } from './textWidth';

export interface TimeBarsOptions {
  readonly width: number;
  readonly height: number;
  readonly says: string;
  readonly value: (bar: TimeBar) => number;
  readonly fill: string;
  readonly mark: (bar: TimeBar) => Mark;
  readonly locale: string;
  /** The axis of days below. */
  readonly hasDays: boolean;
}

const DAY_MS = 86_400_000;

/** A few bars are not as wide as the page. */
const FEWEST = 24;

export function dayDate(day: number): Date {
  return new Date(day * DAY_MS);
}

/** Bars that stand on a line of time. */
export function timeBars({ bars }: TimeLine, options: TimeBarsOptions): Element {
  const { width, height, says, value, fill, mark, locale, hasDays } = options;
  const shown = bars.filter((bar) => value(bar) > 0);
  const number = new Intl.NumberFormat(locale, { notation: 'compact' });
  const most = Math.max(1, ...shown.map(value));
  const ticks = wholeTicks(most);
  const drawn = plot({
    className: 'chart',
    ariaLabel: says,
    style: { fontSize: `${CHART_FONT_SIZE}px`, fontFamily: 'inherit' },
    width,
    height,
    marginTop: 8,
    marginBottom: hasDays ? 34 : 6,
    marginLeft: 44,
    marginRight: 12,
    x: { type: 'utc', domain: domainOf(bars), ...(hasDays ? {} : { axis: null }) },
    y: { domain: [0, Math.max(most, ticks.at(-1) ?? 0)] },
    marks: [
      gridY({ ticks, strokeOpacity: 0.15 }),
      axisY({
        ticks,
        tickSize: 0,
        label: null,
        tickFormat: (tick: number) => number.format(tick),
        ariaHidden: 'true',
      }),
      hasDays
        ? axisX({ tickSize: 4, label: null, ticks: Math.max(2, Math.floor(width / 110)), ariaHidden: 'true' })
        : null,
      ruleY([0], { strokeOpacity: 0.5 }),
      rectY(shown, {
        x1: ({ from }: TimeBar) => dayDate(from),
        x2: ({ to }: TimeBar) => dayDate(to),
        y1: 0,
        y2: Math.max(most, ticks.at(-1) ?? 0),
        className: 'ground',
        fill: 'transparent',
        ...choosable(shown, mark),
      }),
      rectY(shown, {
        x1: ({ from }: TimeBar) => dayDate(from),
        x2: ({ to }: TimeBar) => dayDate(to),
        y1: 0,
        y2: value,
        insetLeft: 0.5,
        insetRight: 0.5,
        fill,
        className: 'bars',
        ariaHidden: 'true',
      }),
    ],
  });
  return prepared(drawn);
}

/** Three or four round numbers from 0: there are no halves of a date. */
function wholeTicks(most: number): number[] {
  const rough = most / 3;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? power;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}

function domainOf(bars: readonly TimeBar[]): readonly [Date, Date] {
  const [first, last] = [bars[0]!, bars.at(-1)!];
  const one = first.to - first.from;
  const missing = Math.max(0, FEWEST - (last.to - first.from) / one);
  const pad = Math.round((missing * one) / 2);
  return [dayDate(first.from - pad), dayDate(last.to + pad)];
}
