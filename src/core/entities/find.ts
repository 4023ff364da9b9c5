import type { Knowledge } from '../knowledge';
import type { EntityCues } from '../languages/entityCues';
import type { LanguagePack } from '../languages/pack';
import { finish, type Steps } from '../steps';
import type { SuggestedEntity, SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';
import { calibrate } from './calibrate';
import { withCapitals } from './capitals';
import { settle } from './consistency';
import { readEnglish } from './en/read';
import { type Lexicon, lexiconOf } from './lexicon';
import type { LineCache, LineManner, ReadLine } from './lineCache';
import { afterRefusals, type Memory, memoryOf, remembered } from './memory';
import type { Mention } from './mention';
import type { NameTables } from './nameTables';
import { overlay } from './overlay';
import { readPlain } from './plain';
import type { Line, Reading } from './reading';
import { CAPITAL, LOWER, type Token, tokenise, UPPER } from './tokens';
import { readVietnamese } from './vi/read';

export interface EntityContext {
  readonly language: string;
  readonly pack: LanguagePack | undefined;
  readonly tables: NameTables;
  readonly knowledge: Knowledge;
  /** Spares the lines that were read before; the answer is the same without. */
  readonly cache?: LineCache | undefined;
}

/** The list of languages with recognisers of their own: one line a language. */
const READERS: Readonly<Record<string, (line: Line) => Reading[]>> = {
  vi: readVietnamese,
  en: readEnglish,
};

/** Suggestions that are more likely wrong than worth a look are not made at all. */
const LEAST_SCORE = 0.35;
const LEAST_PLAIN_SCORE = 0.2;

/** UTF-16 units read at once; a longer line is read in parts, cut at a space. */
const PART = 20_000;

/** UTF-16 units of about a millisecond's work. */
const STEP = 5000;

/** For languages without a pack: no cue words at all. */
const NO_CUES: EntityCues = {
  honorifics: [],
  offices: [],
  surnames: [],
  middleNames: [],
  placeTypes: [],
  numberedPlaceTypes: [],
  notPlaceAfter: new Map(),
  places: [],
  placePrepositions: [],
  organisationHeads: { body: [], open: [], named: [], alone: [] },
  fields: [],
  organisationTails: [],
  organisations: [],
  functionWords: [],
  verbs: [],
  notAcronyms: [],
  lawHeads: [],
  workWords: [],
  eventHeads: [],
  events: [],
  misc: [],
  credits: [],
  notNames: [],
  papers: [],
  notHeadAfter: new Map(),
};

/** Mentions of less than a millisecond's work. */
const MENTIONS = 1000;

/** Every mention on `lines` (the content lines, in order): longest span, no nesting. Pure, and linear in the text. */
export function findEntities(
  document: ArticleText,
  lines: readonly SuggestedLine[],
  context: EntityContext,
): SuggestedEntity[] {
  return finish(findEntitiesInSteps(document, lines, context));
}

export function* findEntitiesInSteps(
  document: ArticleText,
  lines: readonly SuggestedLine[],
  context: EntityContext,
): Steps<SuggestedEntity[]> {
  const read = context.pack === undefined ? undefined : READERS[context.language];
  const lexicon = lexiconOf(
    read === undefined ? 'und' : context.language,
    read === undefined ? NO_CUES : context.pack!.entities,
    context.tables,
  );
  const memory = memoryOf(context.knowledge);
  const known = context.cache?.begin(lexicon, context.knowledge);
  const { text } = document;
  const mentions: Mention[] = [];
  const inCapitals: (readonly Token[])[] = [];
  let units = 0;
  for (const line of lines) {
    const manner = line.kind === 'byline' || line.kind === 'title' ? line.kind : 'text';
    const end = document.lines.end(line.line);
    for (let from = document.lines.start(line.line); from < end; ) {
      const to = partEnd(text, from, end);
      const part = text.slice(from, to);
      let found = known?.get(manner, part);
      if (found === undefined) {
        found = readPart(part, manner, lexicon, read ?? readPlain, memory);
        known?.set(manner, part, found);
      }
      for (const one of found.mentions) mentions.push({ ...one, start: one.start + from, end: one.end + from });
      if (found.isCapitals) inCapitals.push(tokenise(text, from, to));
      units += to - from;
      if (units > STEP) {
        units = 0;
        yield;
      }
      from = to;
    }
  }
  known?.end();
  yield;
  const settled = settle(mentions);
  yield;
  const least = read === undefined ? LEAST_PLAIN_SCORE : LEAST_SCORE;
  const entities: SuggestedEntity[] = [];
  for (const [i, mention] of withCapitals(inCapitals, settled).entries()) {
    if (i % MENTIONS === 0) yield;
    const { start, end, label, text, by, evidence, ref, isFixed } = mention;
    const score = isFixed ? mention.score : afterRefusals(memory, text, label, calibrate(mention.score));
    if (score < least) continue;
    const entity = { range: { start, end }, label, text: document.text.slice(start, end), score, from: by, evidence };
    entities.push(ref === undefined ? entity : { ...entity, ref });
  }
  return entities;
}

function partEnd(text: string, from: number, end: number): number {
  if (end - from <= PART) return end;
  const space = text.lastIndexOf(' ', from + PART);
  return space > from ? space : from + PART;
}

/** @param text a line or a part of one; ranges count from its start */
function readPart(
  text: string,
  manner: LineManner,
  lexicon: Lexicon,
  read: (line: Line) => Reading[],
  memory: Memory,
): ReadLine {
  const tokens = tokenise(text, 0, text.length);
  if (tokens.length === 0) return { mentions: [], isCapitals: false };
  lexicon.firstWords.mark(tokens);
  const isCapitals = isAllCaps(tokens);
  const line: Line = {
    tokens,
    lexicon,
    allCaps: isCapitals,
    isByline: manner === 'byline',
    isTitle: manner === 'title',
  };
  const mentions = overlay(remembered(text, tokens, memory), read(line)).map(
    (one): Mention => ({
      start: tokens[one.from]!.start,
      end: tokens[one.to - 1]!.end,
      label: one.label ?? '',
      score: one.score,
      by: one.by,
      evidence: one.evidence,
      ref: one.ref,
      isFixed: one.by === 'gazetteer@1' || one.by === 'memory@1',
      text: nameOf(tokens, one.from, one.to),
    }),
  );
  return { mentions, isCapitals };
}

/** The name in NFC with single spaces. */
function nameOf(tokens: readonly Token[], from: number, to: number): string {
  let name = tokens[from]!.text;
  for (let i = from + 1; i < to; i++) name += tokens[i]!.spaced ? ` ${tokens[i]!.text}` : tokens[i]!.text;
  return name;
}

/** Most words are in capitals, or nearly every word begins with one. */
function isAllCaps(tokens: readonly Token[]): boolean {
  let upper = 0;
  let capital = 0;
  let lower = 0;
  for (const { shape } of tokens) {
    if (shape === UPPER) upper++;
    else if (shape === CAPITAL) capital++;
    else if (shape === LOWER) lower++;
  }
  return upper > 3 && upper > (capital + lower) * 2;
}
