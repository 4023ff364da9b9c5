/** The vocabulary that every part shares: layers, kinds of line, TIMEX3 types. */

export const LAYERS = ['block', 'entity', 'date'] as const;
export type Layer = (typeof LAYERS)[number];

/** Kinds of line that are part of the article (annotation guidelines, "Lines and blocks"). */
export const CONTENT_KINDS = ['title', 'lead', 'body', 'subheading', 'caption', 'byline', 'dateline'] as const;
export const BOILERPLATE_KINDS = [
  'navigation',
  'related-links',
  'most-read',
  'media-list',
  'image-placeholder',
  'share-widget',
  'site-chrome',
  'repeated-title',
] as const;
export const LINE_KINDS = [...CONTENT_KINDS, ...BOILERPLATE_KINDS] as const;

export type ContentKind = (typeof CONTENT_KINDS)[number];
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];
export type LineKind = (typeof LINE_KINDS)[number];

const boilerplate: ReadonlySet<string> = new Set(BOILERPLATE_KINDS);
const kinds: ReadonlySet<string> = new Set(LINE_KINDS);

export function isBoilerplate(kind: string): kind is BoilerplateKind {
  return boilerplate.has(kind);
}

export function isLineKind(kind: string): kind is LineKind {
  return kinds.has(kind);
}

/** The default labels; a team may rename, add and drop labels in corpus.yaml. */
export const DEFAULT_LABELS = ['PERSON', 'ORGANIZATION', 'LOCATION', 'EVENT', 'MISC'] as const;

/** TIMEX3 types (TimeML 1.2.1). */
export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof TIMEX_TYPES)[number];

/** TIMEX3 `mod` values (TimeML 1.2.1). */
export const TIMEX_MODS = [
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
] as const;
export type TimexMod = (typeof TIMEX_MODS)[number];

/** Where the document creation time came from. */
export const DATE_SOURCES = ['person', 'override', 'text', 'metadata', 'filename', 'inferred'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];
