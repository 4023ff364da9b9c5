import { Lexer } from 'yaml';

/** Levels of flow collections; our files have three. */
const MAX_FLOW_DEPTH = 100;

/** Columns of indentation and `- ` at a line's start; each level of a block collection takes at least one. */
const MAX_BLOCK_COLUMNS = 256;

/**
 * Whether a YAML text nests deeper than any file that a person wrote. To be asked before `parseDocument`: its composer
 * recurses, and a stack that is nearly used up does not always end in a RangeError; a regular expression that is
 * compiled there takes the whole process down (V8, seen with 1,000 brackets on Node 20). The lexer does not recurse.
 */
export function nestsTooDeeply(text: string): boolean {
  return hasDeepBlock(text) || hasDeepFlow(text);
}

function hasDeepBlock(text: string): boolean {
  let columns = 0;
  let isLeading = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) {
      columns = 0;
      isLeading = true;
    } else if (isLeading) {
      // space, tab, -, ?, :
      if (unit === 0x20 || unit === 0x09 || unit === 0x2d || unit === 0x3f || unit === 0x3a) columns++;
      else isLeading = false;
      if (columns > MAX_BLOCK_COLUMNS) return true;
    }
  }
  return false;
}

function hasDeepFlow(text: string): boolean {
  if (!hasManyBrackets(text)) return false;
  let depth = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (isScalar) isScalar = false;
    else if (token === '\u001f') isScalar = true;
    else if (token === '[' || token === '{') {
      if (++depth > MAX_FLOW_DEPTH) return true;
    } else if (token === ']' || token === '}') depth--;
    else if (token === '\u0002') depth = 0;
  }
  return false;
}

function hasManyBrackets(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit === 0x5b || unit === 0x7b) && ++count > MAX_FLOW_DEPTH) return true;
  }
  return false;
}
