import { isName, MARK, NUMBER, type Token, UPPER } from './tokens';

/**
 * The end (token index) of the capitalised run that starts at `at`: capitals side by side, tied by hyphens without
 * spaces (*Hang-seo*) and by the full stops of initials (*J.Kritenbrink*, *N.V.A*).
 */
export function runEnd(tokens: readonly Token[], at: number, most = 12): number {
  let end = at + 1;
  while (end < tokens.length && end - at < most) {
    const token = tokens[end]!;
    if (isName(token) && token.spaced && !token.opens) {
      end++;
      continue;
    }
    if (token.shape !== MARK || token.spaced) break;
    const next = tokens[end + 1];
    if (next === undefined) break;
    const isHyphen = token.text === '-' && !next.spaced && next.shape !== MARK && next.shape !== NUMBER;
    const isInitial = token.text === '.' && tokens[end - 1]!.text.length === 1 && isName(next);
    const isAmpersand = token.text === '&' && isName(next);
    if (!isHyphen && !isInitial && !isAmpersand) break;
    end += 2;
  }
  return end;
}

export function spaceBetween(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.spaced === true;
}

/** `(TLSQ)`: the index behind the closing bracket, with the acronym between. */
export function bracketedAcronym(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  const word = tokens[at + 1];
  if (word === undefined || word.shape !== UPPER || tokens[at + 2]?.text !== ')') return undefined;
  return at + 3;
}
