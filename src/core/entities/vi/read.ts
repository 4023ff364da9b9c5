import { say } from '../../message';
import { type Cue, type Line, type Reading, reading } from '../reading';
import { runEnd } from '../runs';
import { isName, LOWER, MARK, NUMBER, tokenBefore, UPPER } from '../tokens';
import { workTitle } from '../works';
import { organisationAt } from './organisation';
import { acronymAt, brandAt, eventAt, lawTitle, miscAt, paperAt, tailedOrganisation } from './other';
import { withPlace } from './parts';
import { foreignPerson, personAt } from './person';
import { knownPlace } from './place';
import { isSubject } from './subject';
import { isForeign } from './syllable';
import { typedPlace } from './typedPlace';

/** Words between an office and its holder that leave the expectation alive (*Đại sứ Hoa Kỳ tại Việt Nam …*). */
const CARRIERS = new Set(
  'tại của gốc đương nhiệm đắc cử nước phụ trách thường trực kiêm về phụ người thứ nhất đầu tiên trẻ già tên cựu nguyên quân đội phó chính trưởng cấp cao toàn quốc vùng khu vực xứ sở hữu'.split(
    ' ',
  ),
);

/** Reads one line from left to right: at each token the first recogniser that has something to say wins. */
export function readVietnamese(line: Line): Reading[] {
  const { tokens, lexicon } = line;
  const found: Reading[] = [];
  let cue: Cue | undefined;
  let cueEnd = -1;
  let isCredited = false;
  // Behind *các xã X* the names that follow with commas are of the same type.
  let series = -1;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.shape === MARK) {
      const title = workTitle(line, at);
      if (title !== undefined) found.push(title);
      if (token.text !== '-' && token.text !== '“' && token.text !== '"' && !(token.text === '/' && isCredited))
        cue = undefined;
      else cueEnd = at + 1;
      at = title?.to ?? at + 1;
      continue;
    }
    const opensNothing = (token.starts & (cue === undefined ? lexicon.openers : -1)) === 0;
    if (token.shape === NUMBER || (token.shape === LOWER && opensNothing && at !== series + 1)) {
      if (cue !== undefined && (!CARRIERS.has(token.lower) || at > cueEnd)) cue = undefined;
      else if (cue !== undefined) [cue, cueEnd] = [{ ...cue, direct: false }, at + 1];
      at++;
      continue;
    }
    const here = cue !== undefined && cueEnd === at ? cue : undefined;
    const person = lexicon.people.longestAt(tokens, at);
    if (person !== undefined && isTitle(line, at, person.length, person.value)) {
      const word = textOf(tokens, at, at + person.length);
      at += person.length;
      // *PGS.TS*, *TS.*, *đ/c*: the mark behind the title belongs to it.
      while ((tokens[at]?.text === '.' || tokens[at]?.text === '/') && tokens[at + 1]?.opens === false) at++;
      [cue, cueEnd] = [{ kind: person.value, word, direct: true }, at];
      continue;
    }
    const name = inSeries(line, at, series) ?? nameAt(line, at, here);
    if (name !== undefined) {
      found.push(name);
      series = startsSeries(line, name) || (series >= 0 && name.by === SERIES) ? name.to : -1;
      const carries = name.label === 'LOCATION' || name.label === 'ORGANIZATION';
      if (here !== undefined && carries) [cue, cueEnd] = [{ ...here, direct: false, through: true }, name.to];
      else if (name.label === 'ORGANIZATION')
        [cue, cueEnd] = [{ kind: 'office', word: 'tổ chức', direct: false, through: true }, name.to];
      else cue = undefined;
      at = name.to;
      continue;
    }
    const credit = lexicon.credits.longestAt(tokens, at);
    if (credit !== undefined && tokens[at + credit.length]?.text === ':') {
      at += credit.length + 1;
      isCredited = true;
      [cue, cueEnd] = [{ kind: 'office', word: token.text, direct: true }, at];
      continue;
    }
    const field = here === undefined ? undefined : lexicon.fields.longestAt(tokens, at);
    if (field !== undefined && here !== undefined) {
      at += field.length;
      [cue, cueEnd] = [{ ...here, direct: false }, at];
      continue;
    }
    if (cue !== undefined && !CARRIERS.has(token.lower)) cue = undefined;
    else if (cue !== undefined) cueEnd = at + 1;
    at++;
  }
  return found;
}

const SERIES = 'vi-series@1';
const PLURALS = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm', '2', '3', '4', '5', '6']);

function startsSeries({ tokens }: Line, name: Reading): boolean {
  return (
    name.label === 'LOCATION' && name.to - name.from > 1 && PLURALS.has(tokenBefore(tokens, name.from)?.lower ?? '')
  );
}

/** *các xã Xuân Sơn, Kim Thượng và Long Cốc*. */
function inSeries(line: Line, at: number, behind: number): Reading | undefined {
  // Asking an array for its element -1 is slow.
  if (behind < 0) return undefined;
  const { tokens } = line;
  const joiner = tokens[behind];
  if (at !== behind + 1 || joiner === undefined || (joiner.text !== ',' && joiner.lower !== 'và')) return undefined;
  if (
    !isName(tokens[at]) ||
    tokens[at]!.opens ||
    organisationAt(line, at) !== undefined ||
    typedPlace(line, at) !== undefined
  )
    return undefined;
  const known = knownPlace(line, at);
  const end = known?.to ?? runEnd(tokens, at, 4);
  return reading(at, end, 'LOCATION', 0.8, SERIES, say('in a row of places'));
}

/** An honorific or office, and not the start of a name in the tables (*Bà Rịa*, *Cô Tô*, *Anh Quốc*). */
function isTitle(line: Line, at: number, length: number, kind: Cue['kind']): boolean {
  const { tokens, lexicon } = line;
  const token = tokens[at]!;
  if (token.shape === LOWER) return lexicon.heads.longestAt(tokens, at) === undefined || length > 1;
  const place = lexicon.places.longestAt(tokens, at);
  if (place !== undefined && place.length > length) return false;
  if (length > 1 || kind === 'office')
    return (lexicon.heads.longestAt(tokens, at)?.length ?? 0) <= length && !line.allCaps;
  return token.opens && !line.allCaps;
}

function textOf(tokens: Line['tokens'], from: number, to: number): string {
  let text = tokens[from]!.text;
  for (let i = from + 1; i < to; i++) text += ` ${tokens[i]!.text}`;
  return text;
}

function nameAt(line: Line, at: number, cue: Cue | undefined): Reading | undefined {
  const { tokens, lexicon } = line;
  const token = tokens[at]!;
  const phrase = (token.mayOpen & lexicon.phraseOpeners) === 0 ? undefined : phraseNameAt(line, at, cue);
  if (phrase !== undefined) return phrase;
  if (!isName(token)) return undefined;
  // *Theo Reuters*, *Khi Donald Trump …*: the first word of a sentence is no part of the name.
  if (token.opens && isCommonWord(line, at))
    return knownPlace(line, at) ?? (isSubject(tokens, at + 1) ? aRun(at, at + 1) : undefined);
  const paper = paperAt(line, at);
  if (paper !== undefined) return paper;
  // *HĐQT Sun Group*: a name may begin behind such letters, not with them.
  if (token.shape === UPPER && lexicon.notAcronyms.has(token.text)) return undefined;
  const tailed = tailedOrganisation(line, at);
  if (tailed !== undefined) return tailed;
  return (
    personOrPlace(line, at, cue) ??
    acronymAt(line, at) ??
    foreignPerson(line, at) ??
    brandAt(line, at) ??
    unsettled(line, at, cue)
  );
}

/** Names that a phrase of the tables opens: laws, diseases, events, organisations, places with their types. */
function phraseNameAt(line: Line, at: number, cue: Cue | undefined): Reading | undefined {
  const { tokens, lexicon } = line;
  const capital = isName(tokens[at]);
  const fixed = (capital ? lawTitle(line, at) : undefined) ?? miscAt(line, at);
  if (fixed !== undefined) return fixed;
  const event = capital || lexicon.events.longestAt(tokens, at) !== undefined ? eventAt(line, at) : undefined;
  const organisation = organisationAt(line, at);
  const typed = typedPlace(line, at);
  if (event !== undefined && event.to >= Math.max(organisation?.to ?? 0, typed?.to ?? 0)) return event;
  const isTabled = organisation !== undefined && headLength(line, at, 'organisation') === 0 && organisation.to - at > 1;
  if (
    typed !== undefined &&
    !isTabled &&
    (organisation === undefined || headLength(line, at, 'place') >= headLength(line, at, 'organisation'))
  ) {
    const place = capital ? knownPlace(line, at) : undefined;
    if (place !== undefined && place.to >= typed.to) return place;
    const person = capital && cue?.direct === true ? personAt(line, at, cue) : undefined;
    return person !== undefined && person.score > 0.9 ? person : typed;
  }
  return organisation !== undefined && !(cue?.kind === 'address' && organisation.score < 0.7)
    ? organisation
    : undefined;
}

function personOrPlace(line: Line, at: number, cue: Cue | undefined): Reading | undefined {
  const { tokens, lexicon } = line;
  const person = personAt(line, at, cue);
  const place = knownPlace(line, at);
  if (person !== undefined && place === undefined && person.score < 0.65 && cue === undefined) {
    const before = tokenBefore(tokens, at);
    if (before !== undefined && lexicon.placePrepositions.has(before.lower) && !tokens[at]!.opens) {
      return {
        ...person,
        label: 'LOCATION',
        score: 0.6,
        by: 'vi-location@1',
        evidence: [say('name after “{word}”', { word: before.text })],
      };
    }
  }
  if (person === undefined || place === undefined) return person ?? place;
  const kind = lexicon.places.longestAt(tokens, at)?.value;
  if (cue?.direct === true && cue.kind === 'address') return person;
  if (kind === 'country' || kind === 'region' || kind === 'short') {
    return cue?.direct && person.to > place.to && kind === 'short' && !isForeign(tokens[place.to]!) ? person : place;
  }
  if (person.to > place.to) {
    // *Phú Thọ Nguyễn Văn A*: what is left behind the place is a name of its own.
    const rest = personAt(line, place.to, undefined);
    if (kind === 'city' && person.to - place.to >= 2 && isForeign(tokens[place.to]!)) return place;
    return rest !== undefined && rest.to === person.to && rest.to - rest.from >= 2 ? place : person;
  }
  return cue?.direct === true && kind === 'district' && !isForeign(tokens[at]!) ? person : place;
}

/** A capitalised run that nothing here explains; the rest of the document may. */
function unsettled(line: Line, at: number, cue: Cue | undefined): Reading | undefined {
  const { tokens, lexicon } = line;
  const token = tokens[at]!;
  let end = runEnd(tokens, at, 6);
  for (let i = at + 1; i < end; i++) {
    if (
      lexicon.places.longestAt(tokens, i) !== undefined ||
      organisationAt(line, i) !== undefined ||
      personAt(line, i, undefined) !== undefined
    )
      end = i;
  }
  if (lexicon.people.longestAt(tokens, at) !== undefined && token.opens) return undefined;
  if (token.opens && lexicon.functionWords.has(token.lower)) return undefined;
  if (line.allCaps) return undefined;
  // *Nhi*, *Luật* alone are fields of work, unless the document knows a person of that name.
  const field = lexicon.fields.longestAt(tokens, at);
  if (field !== undefined) return field.length === 1 && end === at + 1 ? aRun(at, end) : undefined;
  const before = tokenBefore(tokens, at);
  const words = end - at;
  if (before?.text === 'HĐQT' || before?.text === 'HĐTV') {
    return reading(at, end, 'ORGANIZATION', 0.7, 'vi-organization@1', say('company behind its board'));
  }
  const inPlace = before !== undefined && lexicon.placePrepositions.has(before.lower) && !token.opens;
  if (inPlace && (words > 1 || isForeign(token))) {
    return reading(
      at,
      end,
      'LOCATION',
      words > 1 ? 0.55 : 0.5,
      'vi-location@1',
      say('name after “{word}”', { word: before.text }),
    );
  }
  if (token.opens && words === 1 && !isForeign(token) && !isSubject(tokens, end)) return undefined;
  if (words === 1 && token.text.length > 3 && isForeign(token) && cue === undefined) {
    const town = lexicon.places.longestAt(tokens, at)?.value === 'town';
    const isGiven = lexicon.foreignNames.has(token.text) && lexicon.brands.longestAt(tokens, at) === undefined;
    if (town !== isGiven) {
      const [label, by] = town ? (['LOCATION', 'vi-location@1'] as const) : (['PERSON', 'vi-person@1'] as const);
      return reading(at, end, label, token.opens ? 0.45 : 0.55, by, say('foreign name of one word'));
    }
    return reading(
      at,
      withPlace(line, end),
      'ORGANIZATION',
      token.opens ? 0.45 : 0.52,
      'vi-run@1',
      say('foreign name of one word'),
    );
  }
  return aRun(at, end);
}

/** Capitals that only the rest of the document can explain. */
function aRun(at: number, end: number): Reading {
  return reading(at, end, undefined, 0, 'vi-run@1', say('capitalised'));
}

/** As a sentence's first word it says nothing: a function word, or a verb before a name (*Gặp Đạt ở chợ*). */
function isCommonWord({ tokens, lexicon }: Line, at: number): boolean {
  if (lexicon.functionWords.has(tokens[at]!.lower)) return true;
  const next = tokens[at + 1];
  return next !== undefined && isName(next) && next.spaced && lexicon.verbs.longestAt(tokens, at)?.length === 1;
}

function headLength({ tokens, lexicon }: Line, at: number, of: 'place' | 'organisation'): number {
  const table = of === 'place' ? lexicon.placeTypes : lexicon.heads;
  const length = table.longestAt(tokens, at)?.length ?? 0;
  return of === 'place' ? Math.max(length, lexicon.numberedPlaceTypes.longestAt(tokens, at)?.length ?? 0) : length;
}
