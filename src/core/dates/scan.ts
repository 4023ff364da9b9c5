import type { DateGrammar, Found } from './expression';
import type { FoldedLine } from './folded';
import { shareTail } from './joined';

const LETTER = /\p{L}/u;

/** Longer runs of figures are no part of a date. */
const LONGEST_NUMBER = 4;
/** Figures and the marks between them without a space or a letter: *28/09/2022-02/10/2022* is the longest that has a meaning. */
const LONGEST_FIGURES = 32;

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
  const initials = initialsOf(grammar.triggers);
  const found: Found[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at = end) {
    const code = text.charCodeAt(at);
    end = at + 1;
    if (isFigure(code)) {
      while (end < text.length && isFigure(text.charCodeAt(end))) end++;
      if (end - at > LONGEST_NUMBER || (at > 0 && isLetter(text.charCodeAt(at - 1)))) continue;
      const run = figuresEnd(text, at);
      if (run - at > LONGEST_FIGURES) {
        end = run;
        continue;
      }
    } else if (isLetter(code)) {
      while (end < text.length && isLetter(text.charCodeAt(end))) end++;
      if (!initials.has(code) || !grammar.triggers.has(text.slice(at, end))) continue;
    } else continue;
    const expression = grammar.read(view, at);
    if (expression === undefined) continue;
    found.push(expression);
    end = Math.max(end, expression.end);
  }
  return shareTail(grammar, text, found);
}

/** Where the run of figures, slashes, dots, colons, commas and hyphens ends. */
function figuresEnd(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); isFigure(code) || (code >= 44 && code <= 47) || code === 58; ) {
    end++;
    code = text.charCodeAt(end);
  }
  return end;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * A superset of letters and marks by code unit, twice as fast as a pattern over a whole document: what is no letter among
 * the units above U+00C0 is in no trigger, and only triggers count.
 */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x3040);
}

const INITIALS = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>();

function initialsOf(triggers: ReadonlySet<string>): ReadonlySet<number> {
  let initials = INITIALS.get(triggers);
  if (initials === undefined) {
    initials = new Set(Array.from(triggers, (word) => word.charCodeAt(0)));
    INITIALS.set(triggers, initials);
  }
  return initials;
}
