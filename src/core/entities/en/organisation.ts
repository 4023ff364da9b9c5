import { say } from '../../message';
import { type Line, type Reading, reading } from '../reading';
import { isName, NUMBER, UPPER } from '../tokens';
import { englishRun } from './run';

const BY = 'en-organization@1';
const LINKS = new Set(['of', 'for', 'on']);

/** *Ministry of Health*, *Hanoi Police Department*, *Apple Inc.*, *United Nations*. */
export function organisationAt(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const known = lexicon.organisations.longestAt(tokens, at) ?? lexicon.bodies.longestAt(tokens, at);
  const run = englishRun(line, at);
  const headed = headedEnd(line, at, run);
  if (headed !== undefined && headed >= at + (known?.length ?? 0)) {
    return reading(
      at,
      headed,
      'ORGANIZATION',
      0.9,
      BY,
      say('head of an organisation’s name', { word: tokens[at]!.text }),
    );
  }
  const tailed = tailedEnd(line, at, run);
  if (tailed !== undefined && tailed - at > (known?.length ?? 0)) {
    return reading(
      at,
      tailed,
      'ORGANIZATION',
      0.86,
      BY,
      say('closes with “{word}”', { word: tokens[tailed - 1]!.text }),
    );
  }
  if (known === undefined) return undefined;
  return reading(at, at + known.length, 'ORGANIZATION', 0.92, BY, say('known organisation'));
}

/** A head somewhere in the run, `of` or `for`, and what it is of. */
function headedEnd(line: Line, at: number, run: number): number | undefined {
  const { tokens, lexicon } = line;
  for (let i = at; i < run; i++) {
    const head = lexicon.heads.longestAt(tokens, i);
    if (head === undefined || !isName(tokens[i]) || !LINKS.has(tokens[i + head.length]?.lower ?? '')) continue;
    let from = i + head.length + 1;
    if (tokens[from]?.lower === 'the') from++;
    if (!isName(tokens[from]) || tokens[from]!.opens || lexicon.notNames.longestAt(tokens, from) !== undefined)
      continue;
    let end = englishRun(line, from);
    // *Ministry of Labour, Invalids and Social Affairs*.
    for (let more = 0; more < 4; more++) {
      const joiner = tokens[end];
      const isAnd = joiner?.lower === 'and';
      const isComma = joiner?.text === ',' && isFieldSeries(line, end + 1);
      if (!isAnd && !isComma) break;
      if (!isName(tokens[end + 1]) || (isAnd && !isField(line, end + 1))) break;
      end = englishRun(line, end + 1);
    }
    return end;
  }
  return undefined;
}

function isField({ tokens, lexicon }: Line, at: number): boolean {
  return lexicon.fields.longestAt(tokens, at) !== undefined;
}

/** A comma only ties fields of work, and only where an `and` follows. */
function isFieldSeries(line: Line, at: number): boolean {
  if (!isField(line, at)) return false;
  const end = englishRun(line, at);
  return line.tokens[end]?.lower === 'and' || line.tokens[end]?.text === ',';
}

/** The last word in the run that organisations close with; a single such word alone is a common noun. */
function tailedEnd({ tokens, lexicon }: Line, at: number, run: number): number | undefined {
  let end: number | undefined;
  for (let i = at + 1; i < run; i++) {
    const tail = lexicon.tails.longestAt(tokens, i);
    if (tail === undefined) continue;
    if (i + tail.length > run) {
      // *Inc.*: the full stop is the word's, not the sentence's.
      if (i + tail.length !== run + 1 || tokens[run]?.text !== '.') continue;
      end = tokens[run + 1]?.opens === true ? run : run + 1;
      continue;
    }
    const person = lexicon.people.longestAt(tokens, at);
    if (person !== undefined && person.length >= i - at && person.value === 'address') continue;
    end = i + tail.length;
  }
  return end;
}

/** Capital letters alone. */
export function acronymAt({ tokens, lexicon, allCaps }: Line, at: number): Reading | undefined {
  const token = tokens[at]!;
  if (token.shape !== UPPER || allCaps || lexicon.notAcronyms.has(token.text)) return undefined;
  if (token.text.length > 7 || /\d/.test(token.text) || /^[IVXLC]+$/.test(token.text)) return undefined;
  if (tokens[at + 1]?.text === '-' && tokens[at + 2]?.shape === NUMBER) return undefined;
  const next = tokens[at + 1];
  const continues = isName(next) && next!.spaced && !next!.opens;
  return continues ? undefined : reading(at, at + 1, 'ORGANIZATION', 0.5, 'en-acronym@1', say('acronym'));
}
