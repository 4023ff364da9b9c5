import { say } from '../../message';
import { type Line, type Reading, reading } from '../reading';
import { isName, MARK, NUMBER, titleCase, tokenBefore } from '../tokens';
import { englishRun } from './run';

const BY = 'en-location@1';
/** Types that stand before the name. */
const BEFORE = new Set([
  'Lake',
  'Mount',
  'River',
  'Port',
  'Cape',
  'Fort',
  'Camp',
  'Highway',
  'Route',
  'District',
  'Interstate',
  'Ward',
  'Mt',
]);
const OF = new Set([
  'Gulf',
  'Bay',
  'City',
  'Strait',
  'Sea',
  'Isle',
  'Port',
  'Republic',
  'Kingdom',
  'State',
  'Commonwealth',
  'Province',
  'Cape',
]);

export function knownPlace(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const match = lexicon.places.longestAt(tokens, at);
  if (match === undefined) return undefined;
  const end = at + match.length;
  const before = tokenBefore(tokens, at);
  // *in Guildford*, *Houston, Texas*, *Aberdeen and Houston*.
  const behind = tokens[end]?.text === ',' ? lexicon.places.longestAt(tokens, end + 1)?.value : undefined;
  const near =
    before !== undefined &&
    (lexicon.placePrepositions.has(before.lower) ||
      behind === 'region' ||
      behind === 'country' ||
      (before.lower === 'of' && tokens[end]?.text === ','));
  if (match.value === 'town' && !near) return undefined;
  const name = tokens[at]!;
  const isCity = match.value === 'city' || match.value === 'district' || match.value === 'town';
  // *Jordan Peele*, *Paris Hilton*; alone, a given name is a person's more often than a small city's.
  const isGiven = match.length === 1 && lexicon.givenNames.has(name.text);
  const next = tokens[end];
  const continues =
    next !== undefined &&
    isName(next) &&
    next.spaced &&
    !next.opens &&
    lexicon.notNames.longestAt(tokens, end) === undefined;
  if (
    isGiven &&
    continues &&
    lexicon.people.longestAt(tokens, end) === undefined &&
    lexicon.placeTypes.longestAt(tokens, end) === undefined
  )
    return undefined;
  if (
    isCity &&
    match.length === 1 &&
    !near &&
    (isGiven || lexicon.lastNames.has(name.text) || lexicon.brands.longestAt(tokens, at) !== undefined)
  )
    return undefined;
  const score = isCity ? (near ? 0.92 : match.length > 1 ? 0.85 : 0.72) : 0.95;
  return reading(at, end, 'LOCATION', score, BY, say(isCity ? 'city in GeoNames' : 'country, region or state in CLDR'));
}

/** *Red River*, *Noi Bai International Airport*, *Lake Victoria*, *Gulf of Aden*, *District 1*. */
export function typedPlace(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const first = tokens[at]!;
  const evidence = say('type of place in the name');
  if (BEFORE.has(first.text)) {
    const next = tokens[at + 1];
    if (next?.shape === NUMBER && next.spaced) return reading(at, at + 2, 'LOCATION', 0.8, BY, evidence);
    if (isName(next) && next!.spaced && !next!.opens)
      return reading(at, Math.min(englishRun(line, at), at + 3), 'LOCATION', 0.84, BY, evidence);
  }
  if (OF.has(first.text) && tokens[at + 1]?.lower === 'of' && isName(tokens[at + 2])) {
    return reading(at, Math.min(englishRun(line, at + 2), at + 5), 'LOCATION', 0.8, BY, evidence);
  }
  const run = englishRun(line, at);
  for (let i = run - 1; i > at; i--) {
    if (tokens[i]!.shape === MARK) continue;
    const key = lexicon.placeTypes.longestAt(tokens, i);
    if (key !== undefined && i + key.length <= run && tokens[i]!.text === titleCase(tokens[i]!)) {
      let from = i;
      // The longest type that ends here: *International Airport* rather than *Airport*.
      while (from - 1 > at && (lexicon.placeTypes.longestAt(tokens, from - 1)?.length ?? 0) > i + key.length - from)
        from--;
      return reading(at, i + key.length, 'LOCATION', 0.84, BY, evidence);
    }
  }
  return undefined;
}
