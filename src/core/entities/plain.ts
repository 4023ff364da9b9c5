import { say } from '../message';
import { type Line, type Reading, reading } from './reading';
import { runEnd } from './runs';
import { isName } from './tokens';

/** Languages without a pack: countries by their CLDR names, and capitalised runs as a weak hint. */
export function readPlain(line: Line): Reading[] {
  const { tokens, lexicon } = line;
  const found: Reading[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!isName(tokens[at])) {
      at++;
      continue;
    }
    const place = lexicon.places.longestAt(tokens, at);
    if (place !== undefined && !line.allCaps) {
      found.push(reading(at, at + place.length, 'LOCATION', 0.6, 'plain-location@1', say('country or city by name')));
      at += place.length;
      continue;
    }
    const end = runEnd(tokens, at, 5);
    const words = end - at;
    if (words > 1 && !line.allCaps) {
      found.push(
        reading(at, end, 'PERSON', tokens[at]!.opens ? 0.2 : 0.3, 'plain-run@1', say('capitalised words side by side')),
      );
    }
    at = end;
  }
  return found;
}
