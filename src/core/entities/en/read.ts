import { say } from '../../message';
import { type Cue, type Line, type Reading, reading } from '../reading';
import { isName, LOWER, MARK, NUMBER, tokenBefore } from '../tokens';
import { workTitle } from '../works';
import { acronymAt, organisationAt } from './organisation';
import { personAt } from './person';
import { knownPlace, typedPlace } from './place';
import { englishRun, words } from './run';

/** Share of capitalised words from which a line is a headline in title case, where capitals say nothing. */
const TITLE_CASE = 0.62;
const MOST_HEADLINE = 24;

/** Reads one line from left to right: at each token the first recogniser that has something to say wins. */
export function readEnglish(line: Line): Reading[] {
  const { tokens, lexicon } = line;
  const found: Reading[] = [];
  const isTitleCase = isTitleCased(line);
  const here: Line = isTitleCase ? { ...line, isTitle: true } : { ...line, isTitle: false };
  let cue: Cue | undefined;
  let cueEnd = -1;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.shape === MARK || token.shape === NUMBER) {
      at = workTitle(line, at)?.to ?? at + 1;
      continue;
    }
    const title = lexicon.people.longestAt(tokens, at);
    const credit = lexicon.credits.longestAt(tokens, at);
    if (token.shape === LOWER) {
      const isMisc = lexicon.misc.longestAt(tokens, at);
      if (isMisc !== undefined) {
        const misc = withModel(line, at, isMisc.length);
        found.push(misc);
        at = misc.to;
      } else if (title !== undefined) [cue, cueEnd, at] = titleAt(line, at, title.length, title.value);
      else if (credit !== undefined && isCreditLine(line, at, credit.length))
        [cue, cueEnd, at] = titleAt(line, at, credit.length, 'office');
      else at++;
      continue;
    }
    const name = nameAt(here, at, cue !== undefined && cueEnd === at ? cue : undefined);
    if (name !== undefined) {
      if (name.label !== undefined || name.score === 0) found.push(name);
      at = name.to;
      continue;
    }
    if (title !== undefined) [cue, cueEnd, at] = titleAt(line, at, title.length, title.value);
    else if (credit !== undefined && isCreditLine(line, at, credit.length))
      [cue, cueEnd, at] = titleAt(line, at, credit.length, 'office');
    else at++;
  }
  return found;
}

function titleAt(line: Line, at: number, length: number, kind: Cue['kind']): [Cue, number, number] {
  let end = at + length;
  const word = line.tokens
    .slice(at, end)
    .map((token) => token.text)
    .join(' ');
  while (line.tokens[end]?.text === '.' || line.tokens[end]?.text === ':') end++;
  return [{ kind, word, direct: true }, end, end];
}

/** *By Jane Doe*, *Photo: Jane Doe*: at the start of a line or before a colon. */
function isCreditLine({ tokens, isByline }: Line, at: number, length: number): boolean {
  return (
    tokens[at + length]?.text === ':' ||
    (isByline && at === 0) ||
    (at === 0 && tokens.length < 8 && tokens[at]!.lower === 'by')
  );
}

function nameAt(line: Line, at: number, cue: Cue | undefined): Reading | undefined {
  const { tokens, lexicon } = line;
  const token = tokens[at]!;
  const skip = lexicon.notNames.longestAt(tokens, at);
  const event = lexicon.events.longestAt(tokens, at);
  if (event !== undefined)
    return reading(at, editionEnd(line, at + event.length), 'EVENT', 0.85, 'en-event@1', say('known event'));
  const misc = lexicon.misc.longestAt(tokens, at);
  if (misc !== undefined) return withModel(line, at, misc.length);
  const isFunction = lexicon.functionWords.has(token.lower);
  if (line.allCaps) return knownPlace(line, at);
  const tabled = Math.max(
    lexicon.places.longestAt(tokens, at)?.length ?? 0,
    lexicon.organisations.longestAt(tokens, at)?.length ?? 0,
  );
  if (isFunction && (token.text.length < 6 || token.opens) && tabled < 2) {
    const place = lexicon.places.longestAt(tokens, at);
    return place !== undefined && token.text === token.text.toUpperCase() && token.text.length > 1
      ? knownPlace(line, at)
      : undefined;
  }
  const place = knownPlace(line, at);
  const typed = line.isTitle ? undefined : typedPlace(line, at);
  const organisation = line.isTitle ? knownOrganisation(line, at) : organisationAt(line, at);
  const title = lexicon.people.longestAt(tokens, at);
  if (organisation !== undefined && organisation.to >= Math.max(typed?.to ?? 0, place?.to ?? 0)) {
    if (title === undefined || organisation.to - at > title.length) return organisation;
  }
  if (skip !== undefined && (place?.to ?? 0) <= at + skip.length) return undefined;
  if (title !== undefined && (typed === undefined || title.length > 1) && tokens[at + title.length] !== undefined) {
    const behind = tokens[at + title.length]!;
    if (isName(behind) || behind.text === '.' || title.length > 1) return undefined;
  }
  if (typed !== undefined && typed.to > (place?.to ?? 0) && !(cue?.kind === 'address')) return typed;
  const person = line.allCaps ? undefined : personAt(line, at, cue);
  if (
    place !== undefined &&
    !(person !== undefined && cue?.kind === 'address') &&
    (person === undefined || place.to >= person.to || person.score < 0.8 || tokens[place.to]?.shape === MARK)
  )
    return place;
  if (person !== undefined && !(line.isTitle && person.score < 0.86)) return person;
  const acronym = acronymAt(line, at);
  if (acronym !== undefined) return acronym;
  const brand = line.isTitle ? undefined : lexicon.brands.longestAt(tokens, at);
  if (brand !== undefined && !isFunction && (!token.opens || token.text.length > 4)) {
    return reading(
      at,
      at + brand.length,
      'ORGANIZATION',
      token.opens ? 0.5 : 0.55,
      'en-organization@1',
      say('brand in Simple Icons'),
    );
  }
  if (title !== undefined || isFunction) return undefined;
  // *OpenAI*, *SpaceX*: only companies and what they make are written so; *McDonald*, *MacLeod*, *DeVito* are people.
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(token.text) && !/^(?:Mc|Mac|De|La|Le|Van|Fitz)\p{Lu}/u.test(token.text)) {
    return reading(at, at + 1, 'ORGANIZATION', 0.55, 'en-organization@1', say('capitals inside a word'));
  }
  let end = line.isTitle ? at + 1 : englishRun(line, at);
  // *Microsoft Chief Executive …*: an office announces the next name.
  for (let i = at + 1; i < end; i++) if (lexicon.people.longestAt(tokens, i) !== undefined) end = i;
  const count = words(tokens, at, end).length;
  const before = tokenBefore(tokens, at);
  if (
    !token.opens &&
    !line.isTitle &&
    before !== undefined &&
    lexicon.placePrepositions.has(before.lower) &&
    /^(?:in|at|near|from)$/.test(before.lower)
  ) {
    return reading(
      at,
      end,
      'LOCATION',
      count > 1 ? 0.5 : 0.55,
      'en-location@1',
      say('name after “{word}”', { word: before.text }),
    );
  }
  return reading(at, end, undefined, 0, 'en-run@1', say('capitalised'));
}

function knownOrganisation({ tokens, lexicon }: Line, at: number): Reading | undefined {
  const known = lexicon.organisations.longestAt(tokens, at);
  return known === undefined
    ? undefined
    : reading(at, at + known.length, 'ORGANIZATION', 0.88, 'en-organization@1', say('known organisation'));
}

function withModel({ tokens }: Line, at: number, length: number): Reading {
  const model = tokens[at + length];
  const end = at + length + (model?.shape === NUMBER && model.spaced && model.text.length <= 3 ? 1 : 0);
  return reading(at, end, 'MISC', 0.85, 'en-misc@1', say('known name of a disease, product or index'));
}

function editionEnd({ tokens }: Line, at: number): number {
  const token = tokens[at];
  return token?.shape === NUMBER && token.spaced && /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(token.text) ? at + 1 : at;
}

function isTitleCased({ tokens }: Line): boolean {
  let capital = 0;
  let all = 0;
  for (const token of tokens) {
    if (token.shape === MARK || token.shape === NUMBER) continue;
    all++;
    if (isName(token)) capital++;
  }
  return all >= 5 && all <= MOST_HEADLINE && capital / all > TITLE_CASE && tokens[tokens.length - 1]!.text !== '.';
}
