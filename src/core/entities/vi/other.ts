import { viClubPrefixes } from '../../languages/vi/organisations';
import { say } from '../../message';
import { type Line, type Reading, reading } from '../reading';
import { runEnd } from '../runs';
import { CAPITAL, isName, LOWER, MARK, NUMBER, tokenBefore, UPPER } from '../tokens';
import { withPlace } from './parts';
import { knownPlace } from './place';

const MOST_LAW = 14;

/** The title of a law or treaty, as a stretch in which nothing is a mention. */
export function lawTitle(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const head = lexicon.laws.longestAt(tokens, at);
  if (head === undefined) return undefined;
  let end = at + head.length;
  for (let i = end; i < tokens.length && i - at < MOST_LAW; i++) {
    const token = tokens[i]!;
    if (token.opens) break;
    const field = lexicon.fields.longestAt(tokens, i);
    if (field !== undefined) {
      i += field.length - 1;
      end = i + 1;
    } else if (isName(token)) end = i + 1;
    else if (
      token.shape === LOWER
        ? lexicon.functionWords.has(token.lower) && token.lower !== 'và'
        : token.text !== '-' && token.shape === MARK
    )
      break;
  }
  return reading(at, end, undefined, 1, 'vi-title@1', say('title of a law or treaty'));
}

/** Named wars, summits, congresses, games. */
export function eventAt(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const known = lexicon.events.longestAt(tokens, at);
  if (known !== undefined) {
    let end = at + known.length;
    for (
      let field = lexicon.fields.longestAt(tokens, end);
      field !== undefined;
      field = lexicon.fields.longestAt(tokens, end)
    )
      end += field.length;
    end = editionEnd(line, end);
    return reading(at, end, 'EVENT', 0.85, 'vi-event@1', say('known event'));
  }
  const head = lexicon.eventHeads.longestAt(tokens, at);
  if (head === undefined || line.allCaps) return undefined;
  let end = at + head.length;
  let names = 0;
  for (let i = end; i < tokens.length && i - at < 16; i++) {
    const token = tokens[i]!;
    if (token.opens) break;
    const field = lexicon.fields.longestAt(tokens, i);
    if (field !== undefined) {
      i += field.length - 1;
      end = i + 1;
      names++;
    } else if (isName(token)) {
      if (token.shape === CAPITAL && lexicon.surnames.has(token.text) && isName(tokens[i + 1]) && isName(tokens[i + 2]))
        break;
      end = i + 1;
      names++;
    } else if (
      token.shape === NUMBER || token.shape === MARK
        ? token.text !== '-'
        : lexicon.functionWords.has(token.lower) && token.lower !== 'và' && token.lower !== 'toàn'
    )
      break;
  }
  if (names === 0) return undefined;
  end = editionEnd(line, end);
  return reading(
    at,
    end,
    'EVENT',
    names > 1 ? 0.66 : 0.5,
    'vi-event@1',
    say('“{word}” and a name', { word: tokens[at]!.text }),
  );
}

/** *lần thứ XIII*, *31*, *2022*, *Tokyo 2020*. */
function editionEnd(line: Line, at: number): number {
  const { tokens } = line;
  let end = at;
  if (tokens[end]?.lower === 'lần' && tokens[end + 1]?.lower === 'thứ' && tokens[end + 2] !== undefined) return end + 3;
  const place = knownPlace(line, end);
  if (place !== undefined && tokens[place.to]?.shape === NUMBER && /^\d{4}$/.test(tokens[place.to]!.text))
    return place.to + 1;
  const token = tokens[end];
  if (
    token?.spaced &&
    (token.shape === NUMBER || /^[IVX]+$/.test(token.text)) &&
    /^(?:\d{1,2}|(?:19|20)\d\d|[IVX]+)$/.test(token.text) &&
    tokens[end + 1]?.text !== '/'
  )
    end++;
  return end;
}

export function miscAt(line: Line, at: number): Reading | undefined {
  const known = line.lexicon.misc.longestAt(line.tokens, at);
  if (known === undefined) return undefined;
  const model = line.tokens[at + known.length];
  const end = at + known.length + (model?.shape === NUMBER && model.spaced && model.text.length <= 3 ? 1 : 0);
  return reading(at, end, 'MISC', 0.85, 'vi-misc@1', say('known name of a disease, product or index'));
}

/** Departments of the Ministry of Public Security and of provinces' police, by their numbers (*C03*, *PC04*). */
const POLICE_UNIT = /^(?:P[ACKV]\d{2}|[AC]0\d)$/;

/** Capital letters by themselves: a body's acronym, unless they are known for something else. */
export function acronymAt(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const token = tokens[at]!;
  if (POLICE_UNIT.test(token.text) && !line.allCaps) {
    return reading(at, at + 1, 'ORGANIZATION', 0.7, 'vi-acronym@1', say('number of a police department'));
  }
  if (token.shape !== UPPER || line.allCaps || lexicon.notAcronyms.has(token.text)) return undefined;
  const letters = token.text.replace(/[^\p{L}]/gu, '');
  if (
    letters.length < 2 ||
    token.text.length > 8 ||
    /^(?=[IVXLC]{2})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(token.text)
  )
    return undefined;
  // Flights, plates and models: *VN1547*.
  if (/\d{3}/.test(token.text) || (/\d/.test(token.text) && letters.length < 3)) return undefined;
  const place = tokens[at + 1]?.spaced ? knownPlace(line, at + 1) : undefined;
  const isLong = letters.length > 6;
  if (tokens[at + 1]?.text === '-' && tokens[at + 2]?.shape === NUMBER && !tokens[at + 1]!.spaced) return undefined;
  return reading(at, place?.to ?? at + 1, 'ORGANIZATION', isLong ? 0.4 : 0.55, 'vi-acronym@1', say('acronym'));
}

/** Names that companies and clubs took over from English: the run closes with a word like *Group*, or is a brand. */
export function tailedOrganisation(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  // In a line of capitals nothing says where the name begins.
  if (line.allCaps) return undefined;
  const end = runEnd(tokens, at, 6);
  if (viClubPrefixes.has(tokens[at]!.text) && isName(tokens[at + 1]) && end > at + 1) {
    return reading(
      at,
      Math.min(end, at + 2),
      'ORGANIZATION',
      0.7,
      'vi-organization@1',
      say('word that opens the names of clubs'),
    );
  }
  for (let i = end - 1; i > at; i--) {
    const tail = lexicon.tails.longestAt(tokens, i);
    if (tail !== undefined && i + tail.length <= end) {
      return reading(
        at,
        i + tail.length,
        'ORGANIZATION',
        0.82,
        'vi-organization@1',
        say('closes with “{word}”', { word: tokens[i]!.text }),
      );
    }
  }
  return undefined;
}

export function brandAt(line: Line, at: number): Reading | undefined {
  const brand = line.lexicon.brands.longestAt(line.tokens, at);
  if (brand === undefined || line.tokens[at]!.text.length < 3) return undefined;
  return reading(
    at,
    withPlace(line, at + brand.length),
    'ORGANIZATION',
    0.55,
    'vi-organization@1',
    say('brand in Simple Icons'),
  );
}

/** A newspaper named with a common word, where a credit says that it is one: *Theo Nhân Dân*, *… / Lao Động*. */
export function paperAt(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const paper = lexicon.papers.longestAt(tokens, at);
  if (paper === undefined) return undefined;
  const end = at + paper.length;
  const before = tokenBefore(tokens, at);
  const closes = tokens[end] === undefined || tokens[end]!.shape === MARK;
  const credited =
    line.isByline ||
    before?.lower === 'báo' ||
    ((before?.lower === 'theo' || before?.text === ':') && tokens.length < 12);
  // *(Dân trí) - …*: the newspaper names itself before the first sentence.
  const opensArticle = before?.text === '(' && at === 1 && tokens[end]?.text === ')';
  if (opensArticle) return reading(at, end, 'ORGANIZATION', 0.85, 'vi-organization@1', say('newspaper in a credit'));
  if (!closes || !credited || before === undefined) return undefined;
  return reading(at, end, 'ORGANIZATION', 0.85, 'vi-organization@1', say('newspaper in a credit'));
}
