/**
 * What a double-quoted scalar must escape so that YAML 1.1 and 1.2 readers agree: PyYAML's reader refuses C0, U+007F,
 * C1, U+FEFF, U+FFFE and U+FFFF and folds at U+0085, U+2028 and U+2029 (PyYAML 6.0.3, reader.py and scanner.py).
 * The rest of C0, the quote and the backslash are escaped by JSON.stringify in a way that YAML shares.
 */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A string as a double-quoted scalar that every YAML reader gives back unchanged. */
export function quote(text: string): string {
  const json = JSON.stringify(text);
  return json.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A lone surrogate has no UTF-8 form: it cannot be stored, in any escape. */
export function isStorable(text: string): boolean {
  // The first test is fast and true of nearly every text.
  return !/[\ud800-\udfff]/.test(text) || !/\p{Surrogate}/u.test(text);
}

/** Words that YAML 1.1 reads as booleans or null, or that would look like numbers: never plain as a key. */
const PLAIN_KEY = /^[A-Za-z][A-Za-z0-9_-]*$/;
const NOT_PLAIN = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** A key as written: the format's own and other plain words bare, the rest quoted. */
export function renderKey(key: string): string {
  return PLAIN_KEY.test(key) && !NOT_PLAIN.test(key) ? key : quote(key);
}

/** Scores and other fractions: at most three decimals, never an exponent (`1e-7` is a string to YAML 1.1). */
export function renderDecimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Any JSON value in flow style, for keys that this version does not know. */
export function renderUnknown(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return renderNumber(value);
  if (Array.isArray(value)) return `[${value.map(renderUnknown).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = sortedEntries(value);
    return `{${entries.map(([key, v]) => `${renderKey(key)}: ${renderUnknown(v)}`).join(', ')}}`;
  }
  return value === true || value === false ? String(value) : 'null';
}

/** By key, so that mappings that say the same are written the same. */
export function sortedEntries(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function renderNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  const text = Object.is(value, -0) ? '-0.0' : String(value);
  // YAML 1.1 wants a dot and a sign in an exponent: 1.0e+21.
  return text.replace(/^(-?\d+)(\.\d+)?e([+-])/, (_, whole, part, sign) => `${whole}${part ?? '.0'}e${sign}`);
}
