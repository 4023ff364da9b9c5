/**
 * Whether a pattern certainly matches no text without a figure, so that it need not be tried there: each of its
 * alternatives asks for a figure outside all groups, sets and repetitions from nought. Errs to false.
 */
export function needsFigure({ source }: RegExp): boolean {
  let depth = 0;
  let found = false;
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]!;
    if (sign === '\\') {
      i++;
      if (depth === 0 && source[i] === 'd' && !/^[*?]|^\{0?[,}]/.test(source.slice(i + 1, i + 4))) found = true;
    } else if (sign === '[') {
      // Until the set's end: its figures may be other signs.
      for (i++; i < source.length && source[i] !== ']'; i++) if (source[i] === '\\') i++;
    } else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      if (!found) return false;
      found = false;
    }
  }
  return found;
}
