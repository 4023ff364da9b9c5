import type { DateGrammar, Found } from './expression';
import type { FoldedLine } from './folded';

const TOKEN = /[\p{L}\p{M}]+|\d+/gu;
const LETTER = /\p{L}/u;

/** Longer words are no words of any language; skipping them keeps a line of one million letters cheap. */
const LONGEST_NUMBER = 4;

/** The expressions of a line from left to right: at each word that may begin one, the longest; they never overlap. */
export function scanLine(grammar: DateGrammar, line: FoldedLine): Found[] {
  const text = line.folded;
  const view = {
    text,
    isCapital: (at: number): boolean => {
      const raw = line.raw[line.toRaw(at)] ?? '';
      return LETTER.test(raw) && raw !== raw.toLowerCase();
    },
  };
  const found: Found[] = [];
  let free = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const at = token.index;
    if (at < free) continue;
    const first = text.charCodeAt(at);
    const isNumber = first < 58;
    if (isNumber ? token[0].length > LONGEST_NUMBER : !grammar.triggers.has(token[0])) continue;
    if (isNumber && at > 0 && LETTER.test(text[at - 1]!)) continue;
    const expression = grammar.read(view, at);
    if (expression === undefined) continue;
    found.push(expression);
    free = expression.end;
    if (TOKEN.lastIndex < free) TOKEN.lastIndex = free;
  }
  return found;
}
