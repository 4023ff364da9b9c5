import { say } from '../../message';
import { type Cue, type Line, type Reading, reading } from '../reading';
import { isName, LOWER, UPPER } from '../tokens';
import { englishRun, words } from './run';

const BY = 'en-person@1';

/** A person by the words before the name, by given name, by family name first, or by shape. */
export function personAt(line: Line, at: number, cue: Cue | undefined): Reading | undefined {
  const { tokens, lexicon } = line;
  const end = nameEnd(line, at);
  const parts = words(tokens, at, end);
  const count = parts.length;
  const first = parts[0]!;
  const last = parts[count - 1]!;
  if (count > 5 || (first.shape === UPPER && first.text.length > 2 && cue?.direct !== true)) return undefined;
  if (cue?.direct === true) {
    if (count === 1 && cue.kind === 'office' && lexicon.places.longestAt(tokens, at) !== undefined) return undefined;
    const score = cue.kind === 'address' || count > 1 ? 0.94 : 0.8;
    return reading(at, end, 'PERSON', score, BY, say('after “{cue}”', { cue: cue.word }));
  }
  if (count < 2) return undefined;
  if (lexicon.surnames.has(first.text) && count <= 4 && parts.every((part) => part.text.length <= 7)) {
    return reading(at, end, 'PERSON', 0.88, BY, say('family name {name} first', { name: first.text }));
  }
  if (lexicon.givenNames.has(first.text)) {
    const score = lexicon.lastNames.has(last.text) ? 0.93 : 0.86;
    return reading(at, end, 'PERSON', score, BY, say('given name {name}', { name: first.text }));
  }
  const hasInitial = parts.some((part, i) => i > 0 && i < count - 1 && part.text.length === 1);
  if (hasInitial || lexicon.lastNames.has(last.text)) {
    return reading(at, end, 'PERSON', first.opens ? 0.6 : 0.75, BY, say('family name {name}', { name: last.text }));
  }
  const known = parts.filter((part) => lexicon.foreignNames.has(part.text)).length;
  if (known > 0 && count <= 4 && !line.isTitle) {
    return reading(at, end, 'PERSON', known > 1 ? 0.8 : first.opens ? 0.55 : 0.65, BY, say('name known elsewhere'));
  }
  if (
    line.isTitle ||
    count > 3 ||
    lexicon.brands.longestAt(tokens, at) !== undefined ||
    (first.opens && (count !== 2 || tokens[end]?.shape !== LOWER))
  )
    return undefined;
  return reading(at, end, 'PERSON', first.opens ? 0.4 : 0.5, BY, say('capitalised words side by side'));
}

/** The run up to an office, a type of place or a known place of two words. */
function nameEnd(line: Line, at: number): number {
  const { tokens, lexicon } = line;
  const run = englishRun(line, at);
  for (let i = at + 1; i < run; i++) {
    if (!isName(tokens[i])) continue;
    if (lexicon.people.longestAt(tokens, i) !== undefined && tokens[i]!.text.length > 2) return i;
    const place = lexicon.places.longestAt(tokens, i);
    if (place !== undefined && place.length > 1 && (place.value === 'country' || place.value === 'region')) return i;
  }
  const jr = tokens[run];
  return jr?.text === ',' && /^(?:Jr|Sr)$/.test(tokens[run + 1]?.text ?? '') ? run + 2 : run;
}
