const BYTE_ORDER_MARK = 0xfeff;

/**
 * The normalised text that every offset counts over: no byte order mark, every line break (`\r\n`, `\r`) one `\n`.
 * What Python's `open(path, encoding='utf-8-sig').read()` gives. Nothing else is touched: no Unicode normalisation.
 */
export function normaliseText(raw: string): string {
  const text = raw.charCodeAt(0) === BYTE_ORDER_MARK ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
