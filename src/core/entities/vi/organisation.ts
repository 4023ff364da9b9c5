import { viOutsideHeads } from '../../languages/vi/organisations';
import { say } from '../../message';
import type { OrganisationKind } from '../lexicon';
import type { PhraseMatch } from '../phrases';
import { type Line, type Reading, reading } from '../reading';
import { isName, tokenBefore, UPPER } from '../tokens';
import { bodyExtent } from './body';
import { COMPANY_WORDS, namedExtent } from './company';
import { OF_PLACE, placeAt, withPlace, withTail } from './parts';
import { knownPlace } from './place';
import { typedPlace } from './typedPlace';

const BY = 'vi-organization@1';
/** What follows them in capitals is a name even where they are small. */
const PARTIES = new Set(['đảng', 'phong trào']);
/** Before the plural a body's name is a common noun. */
const COUNTING = new Set('hai ba bốn năm các những nhiều mọi mỗi một số từng'.split(' '));

export function organisationAt(line: Line, at: number): Reading | undefined {
  if ((line.tokens[at]!.mayOpen & line.lexicon.organisationOpeners) === 0) return undefined;
  const found = withoutBranch(line, at);
  const to = found?.label === undefined ? undefined : branchEnd(line, found.to);
  return found === undefined || to === undefined ? found : { ...found, to };
}

/** *Agribank chi nhánh Thanh Ba*. */
function branchEnd(line: Line, at: number): number | undefined {
  const { tokens } = line;
  if (tokens[at]?.lower !== 'chi' || tokens[at + 1]?.lower !== 'nhánh') return undefined;
  return placeAt(line, at + 2)?.to;
}

function withoutBranch(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const first = tokens[at]!;
  const known = isName(first) ? lexicon.organisations.longestAt(tokens, at) : undefined;
  const body = isName(first) ? lexicon.bodies.longestAt(tokens, at) : undefined;
  const head = lexicon.heads.longestAt(tokens, at);
  const place = isName(first) ? (lexicon.places.longestAt(tokens, at)?.length ?? 0) : 0;
  if (head !== undefined && place < 2 && head.length >= (known?.length ?? 0)) {
    const found = headed(line, at, head);
    if (found !== undefined && found.to - at >= Math.max(known?.length ?? 0, body?.length ?? 0)) return found;
  }
  if (known !== undefined && known.length >= (body?.length ?? 0)) {
    return reading(
      at,
      withPlace(line, withTail(line, at + known.length)),
      'ORGANIZATION',
      0.93,
      BY,
      say('known organisation'),
    );
  }
  return body === undefined ? undefined : standing(line, at, body.length);
}

/** A body known by its whole name: *Hội đồng Bảo an* + *Liên hợp quốc*. */
function wholeBody(line: Line, at: number): { readonly to: number } | undefined {
  const { tokens, lexicon } = line;
  if (!isName(tokens[at])) return undefined;
  const known = lexicon.organisations.longestAt(tokens, at) ?? lexicon.bodies.longestAt(tokens, at);
  if (known === undefined) return undefined;
  // *CSGT* + *Công an* + *TP Hà Nội*.
  return { to: placeAt(line, at + known.length)?.to ?? at + known.length };
}

/** *Chính phủ*, *Quốc hội*: alone, or with the place they serve. */
function standing(line: Line, at: number, length: number): Reading | undefined {
  const { tokens } = line;
  const end = at + length;
  const place = placeAt(line, end) ?? wholeBody(line, end);
  const evidence = say('body of state or party');
  if (place !== undefined && tokens[end]!.spaced) return reading(at, place.to, 'ORGANIZATION', 0.92, BY, evidence);
  // *Công an tỉnh*, *Đảng bộ huyện*: the place is known from before.
  if (tokens[end] !== undefined && OF_PLACE.has(tokens[end]!.lower) && length < 4) {
    const to = tokens[end]!.lower === 'thành' || tokens[end]!.lower === 'thị' ? end + 2 : end + 1;
    return reading(at, Math.min(to, tokens.length), 'ORGANIZATION', 0.8, BY, evidence);
  }
  if (line.allCaps) return undefined;
  return reading(at, end, 'ORGANIZATION', tokens[at]!.opens && length === 1 ? 0.6 : 0.84, BY, evidence);
}

function headed(line: Line, at: number, head: PhraseMatch<OrganisationKind>): Reading | undefined {
  if (line.allCaps) return undefined;
  const { tokens, lexicon } = line;
  const first = tokens[at]!;
  const { length, value: kind, phrase: words } = head;
  // As a sentence's first word the head may be outside the name (*Đội …*).
  const isCapital = isName(first);
  const before = tokenBefore(tokens, at);
  if (!isCapital && before !== undefined && line.lexicon.cues.notHeadAfter.get(first.lower)?.includes(before.lower))
    return undefined;
  const extent =
    kind === 'named'
      ? namedExtent(line, at + length)
      : bodyExtent(line, at + length, kind === 'open', isCapital || PARTIES.has(words));
  if (extent === undefined || !extent.named) return undefined;
  // *hai Đảng Cộng sản*, *các Sở Y tế*: a kind of body, none by name.
  if (before !== undefined && COUNTING.has(before.lower))
    return reading(at, extent.end, undefined, 1, BY, say('more than one body'));
  // Only a field of work or a place right behind it makes a body of a small-letter *bộ*, *ban*, *phòng*, *hội*.
  if (!isCapital && !goesOnAsName(line, at + length, kind)) return undefined;
  // *trung tâm Hải Phòng* is a part of the town.
  if (!isCapital && words === 'trung tâm' && knownPlace(line, at + length)?.to === extent.end) return undefined;
  // A sentence's first word may be outside the name, unless the name inside is Vietnamese words (*Tổ chức Y tế …*).
  const isWhole = words === 'tổ chức' && first.opens && lexicon.fields.longestAt(tokens, at + length) !== undefined;
  const from =
    viOutsideHeads.has(words) && (!isCapital || (first.opens && words !== 'đài')) && !isWhole ? at + length : at;
  const evidence = say('head of an organisation’s name', { word: words });
  return reading(from, extent.end, 'ORGANIZATION', isCapital ? 0.9 : length > 1 ? 0.85 : 0.75, BY, evidence);
}

function goesOnAsName(line: Line, at: number, kind: OrganisationKind): boolean {
  const { tokens, lexicon } = line;
  if (kind === 'named') return isName(tokens[at]) || COMPANY_WORDS.has(tokens[at]?.lower ?? '');
  if (lexicon.fields.longestAt(tokens, at) !== undefined) return true;
  return (
    knownPlace(line, at) !== undefined ||
    typedPlace(line, at) !== undefined ||
    tokens[at]?.shape === UPPER ||
    lexicon.heads.longestAt(tokens, at)?.value === 'body'
  );
}
