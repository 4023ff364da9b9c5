import type { Fixture } from './fixtures';

/**
 * A document and its sidecar from text with marks: `Lan[PERSON]` tags the word before it, `{ông Lan}[PERSON]` more. A
 * tag may carry a mark of the fixture: `[PERSON ← words]`.
 */
export function tagged(name: string, marked: string, document = ''): Fixture {
  let text = '';
  let sidecar = document === '' ? 'entities:\n' : `document:\n  ${document}\nentities:\n`;
  let last = 0;
  let id = 0;
  for (const match of marked.matchAll(/(?:\{([^}]*)\}|([\p{L}\p{N}.-]+))\[([A-Z]+)(?: ← ([^\]]*))?\]/gu)) {
    const surface = match[1] ?? match[2]!;
    text += marked.slice(last, match.index);
    const start = [...text].length;
    text += surface;
    const mark = match[4] === undefined ? '' : ` # ← ${match[4]}`;
    sidecar += `  - {id: "e-${++id}", label: "${match[3]}", start: ${start}, end: ${start + [...surface].length}, text: "${surface}"}${mark}\n`;
    last = match.index + match[0].length;
  }
  return { [`${name}.txt`]: text + marked.slice(last), [`${name}.ann.yaml`]: sidecar };
}
