/** The merge driver's name in git's configuration and in `.gitattributes`. */
export const MERGE_DRIVER = 'news-corpus';

export const ATTRIBUTES_FILE = '.gitattributes';

const LINE = `*.ann.yaml merge=${MERGE_DRIVER}`;

/**
 * `.gitattributes` with the line that makes git merge sidecars by `corpus merge`; nothing else of it is touched.
 * Undefined when nothing is to be written: it has a line that says how sidecars are merged.
 */
export function withMergeAttribute(text: string | undefined): string | undefined {
  const before = text ?? '';
  if (/^[ \t]*\S*\.ann\.yaml"?[ \t](?:.*[ \t])?-?merge(?:=|[ \t\r]|$)/m.test(before)) return undefined;
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  const end = before === '' || before.endsWith('\n') ? '' : eol;
  return `${before}${end}${LINE}${eol}`;
}
