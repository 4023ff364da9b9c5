import { LAYERS, TIMEX_MODS, TIMEX_TYPES } from '../annotation';

/**
 * How a key's value is written: `string` double-quoted, `offset` a whole number of code points, `score` a decimal of
 * at most three places, `parts` pairs of offsets, a list of words one of them, plain.
 */
export type FieldKind = 'string' | 'offset' | 'score' | 'parts' | 'pair' | readonly string[];

export interface Field {
  readonly key: string;
  readonly kind: FieldKind;
  readonly required: boolean;
}

const need = (key: string, kind: FieldKind = 'string'): Field => ({ key, kind, required: true });
const may = (key: string, kind: FieldKind = 'string'): Field => ({ key, kind, required: false });

// The order of the keys in each table is the order in which they are written.
const PLACE = [need('start', 'offset'), need('end', 'offset')];
const DECISION = [may('by'), may('from'), may('note'), may('flag', ['unsure'])];
const SCORED = [need('score', 'score'), need('from'), may('note'), may('flag', ['unsure'])];

// A missing `id` is made up from the content (ids.ts), so none of the tables requires it.
const BLOCK = [may('id'), need('kind'), ...PLACE, need('first'), need('last')];
const ENTITY = [may('id'), need('label'), ...PLACE, need('text'), may('ref'), may('parts', 'parts')];
const DATE = [
  may('id'),
  need('type', TIMEX_TYPES),
  need('value'),
  ...PLACE,
  need('text'),
  may('mod', TIMEX_MODS),
  may('quant'),
  may('freq'),
  may('beginPoint'),
  may('endPoint'),
  may('calendar', ['lunar']),
  may('anchor'),
];

export const REJECTION_FIELDS: readonly Field[] = [
  need('layer', LAYERS),
  may('label'),
  ...PLACE,
  need('text'),
  may('by'),
];

/** The lists of a sidecar whose items have ids, in the order of the file. */
export const ITEM_FIELDS = {
  blocks: [...BLOCK, ...DECISION],
  entities: [...ENTITY, ...DECISION],
  dates: [...DATE, ...DECISION],
} as const satisfies Record<string, readonly Field[]>;

export const SUGGESTION_FIELDS = {
  blocks: [...BLOCK, ...SCORED],
  entities: [...ENTITY, ...SCORED],
  dates: [...DATE, ...SCORED],
} as const satisfies Record<string, readonly Field[]>;

export type ItemList = keyof typeof ITEM_FIELDS;
export const ITEM_LISTS = ['blocks', 'entities', 'dates'] as const satisfies readonly ItemList[];

export const ID_PREFIX = { blocks: 'b', entities: 'e', dates: 'd' } as const;
export const LIST_OF_LAYER = { block: 'blocks', entity: 'entities', date: 'dates' } as const;
export const LAYER_OF_LIST = { blocks: 'block', entities: 'entity', dates: 'date' } as const;

/** Keys of an unanchored item around the ones that it keeps of its former self. */
export const UNANCHORED_FIELDS: readonly Field[] = [
  need('layer', LAYERS),
  need('id'),
  need('reason', ['lost', 'ambiguous']),
  need('was', 'pair'),
];

/** What an unanchored item may keep of its former self. */
export const KEPT_FIELDS = {
  block: ITEM_FIELDS.blocks.filter(isKept),
  entity: ITEM_FIELDS.entities.filter(isKept),
  date: ITEM_FIELDS.dates.filter(isKept),
} as const;

function isKept(field: Field): boolean {
  return field.key !== 'id' && field.key !== 'start' && field.key !== 'end';
}
