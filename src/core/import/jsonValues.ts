import { SPAN_FIELDS, type SpanFields } from '../export/exportedDocument';

/** Reading JSON that another program wrote: what is of another type than expected is as if it were not there. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function objectsOf(value: unknown): readonly JsonObject[] {
  return listOf(value)
    .map(objectOf)
    .filter((item) => item !== undefined);
}

/** A text that is not empty: absent ones are written as `""`. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function offsetOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** 0..1; undefined for anything else. */
export function scoreOf(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;
}

/** `[[start, end], …]`; undefined unless all of it is. */
export function pairsOf(value: unknown): readonly (readonly [number, number])[] | undefined {
  const pairs = listOf(value).map((pair): readonly [number, number] | undefined => {
    const [start, end] = [offsetOf(listOf(pair)[0]), offsetOf(listOf(pair)[1])];
    return start === undefined || end === undefined ? undefined : [start, end];
  });
  const found = pairs.filter((pair) => pair !== undefined);
  return found.length === pairs.length && found.length > 0 ? found : undefined;
}

/** The keys that an annotation may have besides its label and place. */
export function fieldsOf(value: JsonObject): SpanFields {
  return Object.fromEntries(
    SPAN_FIELDS.flatMap((key) => {
      const text = textOf(value[key]);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
}

/** An object without what is undefined. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
