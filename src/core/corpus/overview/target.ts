import { LAYERS, type Layer } from '../../annotation';
import { TIME_UNITS, type TimeUnit } from './timeSpan';

/** How far a layer of a document is. */
export const LAYER_STATES = ['done', 'begun', 'open'] as const;
export type LayerState = (typeof LAYER_STATES)[number];

/** Files that the figures at the top of the page count. */
export const FILE_LISTS = ['all', 'annotated', 'done', 'suggested', 'unsure', 'unplaced', 'unreadable'] as const;
export type FileList = (typeof FILE_LISTS)[number];

/** What a mark of the page stands for, and so what choosing it leads to. Plain data, since it travels by message. */
export type OverviewTarget =
  | { readonly type: 'files'; readonly list: FileList }
  | { readonly type: 'layer'; readonly layer: Layer; readonly state: LayerState }
  | { readonly type: 'label'; readonly label: string }
  /** `queryKey` of the thing. */
  | { readonly type: 'name'; readonly key: string }
  | DatesTarget
  /** Blocks of boilerplate: of one kind or any, in one file or all. */
  | { readonly type: 'boilerplate'; readonly kind?: string; readonly path?: string }
  | { readonly type: 'rule'; readonly rule: string };

/** Dates in the texts or the articles' own, in days since 1970-01-01, half-open; an end that is missing is open. */
export interface DatesTarget {
  readonly type: 'dates';
  readonly of: 'texts' | 'articles';
  readonly from?: number;
  readonly to?: number;
  /** Dates less exact than this are not meant, or, with `isInexact`, only they are. */
  readonly unit: TimeUnit;
  readonly isInexact?: true;
}

/** Reads what the page sent; undefined for anything else than a target. */
export function readTarget(value: unknown): OverviewTarget | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  switch (given.type) {
    case 'files': {
      const list = oneOf(FILE_LISTS, given.list);
      return list && { type: 'files', list };
    }
    case 'layer': {
      const [layer, state] = [oneOf(LAYERS, given.layer), oneOf(LAYER_STATES, given.state)];
      return layer && state && { type: 'layer', layer, state };
    }
    case 'label':
      return typeof given.label === 'string' ? { type: 'label', label: given.label } : undefined;
    case 'name':
      return typeof given.key === 'string' ? { type: 'name', key: given.key } : undefined;
    case 'dates':
      return readDates(given);
    case 'boilerplate':
      return { type: 'boilerplate', ...text('kind', given.kind), ...text('path', given.path) };
    case 'rule':
      return typeof given.rule === 'string' ? { type: 'rule', rule: given.rule } : undefined;
    default:
      return undefined;
  }
}

function readDates(given: Readonly<Record<string, unknown>>): DatesTarget | undefined {
  const [of, unit] = [oneOf(['texts', 'articles'] as const, given.of), oneOf(TIME_UNITS, given.unit)];
  if (of === undefined || unit === undefined) return undefined;
  const { from, to } = given;
  return {
    type: 'dates',
    of,
    unit,
    ...(typeof from === 'number' ? { from } : {}),
    ...(typeof to === 'number' ? { to } : {}),
    ...(given.isInexact === true ? { isInexact: true } : {}),
  };
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value);
}

function text<K extends string>(key: K, value: unknown): { readonly [P in K]?: string } {
  return (typeof value === 'string' ? { [key]: value } : {}) as { readonly [P in K]?: string };
}
