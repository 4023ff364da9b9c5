import type { EntityCues } from '../languages/entityCues';
import type { NameTables } from './nameTables';
import { FirstWords, PhraseTable, phraseTable } from './phrases';

/** What a place's name is known as; decides how much the name alone says. */
export type PlaceKind = 'country' | 'short' | 'region' | 'province' | 'district' | 'city' | 'town';

export type CueKind = 'address' | 'office';
export type OrganisationKind = 'alone' | 'body' | 'open' | 'named';

/** The cue words of one language and the tables of names, ready to be matched against tokens. Built once a language. */
export interface Lexicon {
  readonly cues: EntityCues;
  readonly places: PhraseTable<PlaceKind>;
  readonly placeTypes: PhraseTable<true>;
  readonly numberedPlaceTypes: PhraseTable<true>;
  readonly people: PhraseTable<CueKind>;
  readonly heads: PhraseTable<OrganisationKind>;
  /** Heads that name a body without more; matched with their capitals. */
  readonly bodies: PhraseTable<true>;
  readonly fields: PhraseTable<true>;
  readonly organisations: PhraseTable<true>;
  readonly tails: PhraseTable<true>;
  readonly laws: PhraseTable<true>;
  readonly works: PhraseTable<true>;
  readonly eventHeads: PhraseTable<true>;
  readonly events: PhraseTable<true>;
  readonly misc: PhraseTable<true>;
  readonly credits: PhraseTable<true>;
  readonly papers: PhraseTable<true>;
  readonly notNames: PhraseTable<true>;
  readonly verbs: PhraseTable<true>;
  readonly surnames: ReadonlySet<string>;
  readonly middleNames: ReadonlySet<string>;
  /** Given names of the language's own people. */
  readonly givenNames: ReadonlySet<string>;
  /** Family names that come last. */
  readonly lastNames: ReadonlySet<string>;
  /** Given and family names of foreigners. */
  readonly foreignNames: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly notAcronyms: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly brands: PhraseTable<true>;
  /** Bits of the tables with which a word in lower case may begin a name or announce one. */
  readonly openers: number;
  /** Bits of the tables that open a place's name by its type, an organisation's name, and any name by a phrase. */
  readonly typedPlaceOpeners: number;
  readonly organisationOpeners: number;
  readonly phraseOpeners: number;
  /** Marks the tokens that begin a phrase of any table. */
  readonly firstWords: FirstWords;
}

/** Both ways to set the tone mark on *oa, oe, uy*: `Hòa` and `Hoà` are one name. */
const TONE_PAIRS: readonly (readonly [RegExp, string])[] = [...'òóỏõọ'].flatMap((tone, i) =>
  [
    [`${tone}a`, `o${'àáảãạ'[i]}`],
    [`${tone}e`, `o${'èéẻẽẹ'[i]}`],
    [`${'ùúủũụ'[i]}y`, `u${'ỳýỷỹỵ'[i]}`],
  ].flatMap(([old, modern]): [RegExp, string][] => [
    [new RegExp(`${old}(?!\\p{L})`, 'gu'), modern!],
    [new RegExp(`(?<!q)${modern}(?!\\p{L})`, 'gu'), old!],
  ]),
);
const HAS_PAIR = /o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y/u;

export function toneVariants(name: string): string[] {
  if (!HAS_PAIR.test(name)) return [name];
  const variants = new Set([name]);
  for (const [pattern, other] of TONE_PAIRS) for (const one of [...variants]) variants.add(one.replace(pattern, other));
  return [...variants];
}

const lexicons = new WeakMap<NameTables, WeakMap<EntityCues, Lexicon>>();

export function lexiconOf(language: string, cues: EntityCues, tables: NameTables): Lexicon {
  const known = lexicons.get(tables) ?? new WeakMap<EntityCues, Lexicon>();
  lexicons.set(tables, known);
  const lexicon = known.get(cues) ?? buildLexicon(language, cues, tables);
  known.set(cues, lexicon);
  return lexicon;
}

function buildLexicon(language: string, cues: EntityCues, { brands, names, ...places }: NameTables): Lexicon {
  const isVietnamese = language === 'vi';
  const heads = new PhraseTable<OrganisationKind>(true);
  for (const kind of ['body', 'open', 'named'] as const) {
    for (const head of cues.organisationHeads[kind]) for (const one of spellings(head)) heads.add(one, kind);
  }
  const people = new PhraseTable<CueKind>(true);
  for (const word of cues.honorifics) people.add(word, 'address');
  for (const word of cues.offices) for (const one of spellings(word)) people.add(one, 'office');
  const phrases = (list: readonly string[], folded = false): PhraseTable<true> => phraseTable(list, true, folded);
  const tables = {
    people,
    heads,
    places: placeTable(language, cues, places),
    placeTypes: phrases(cues.placeTypes, true),
    numberedPlaceTypes: phrases(cues.numberedPlaceTypes, true),
    bodies: phrases(cues.organisationHeads.alone.flatMap(spellings)),
    fields: phrases(cues.fields.flatMap(spellings)),
    organisations: phrases(cues.organisations.flatMap(spellings)),
    tails: phrases(cues.organisationTails),
    laws: phrases(cues.lawHeads),
    works: phrases(cues.workWords, true),
    eventHeads: phrases(cues.eventHeads),
    events: phrases(cues.events),
    misc: phrases(cues.misc),
    credits: phrases(cues.credits, true),
    papers: phrases(cues.papers),
    notNames: phrases(cues.notNames),
    verbs: phrases(cues.verbs, true),
    brands: phrases(brands.names),
  };
  const firstWords = new FirstWords();
  for (const table of Object.values(tables)) table.register(firstWords);
  const typedPlaceOpeners = bitsOf(tables.placeTypes, tables.numberedPlaceTypes);
  const organisationOpeners = bitsOf(tables.organisations, tables.bodies, tables.heads);
  return {
    ...tables,
    cues,
    firstWords,
    openers: bitsOf(
      tables.people,
      tables.heads,
      tables.placeTypes,
      tables.numberedPlaceTypes,
      tables.misc,
      tables.events,
      tables.credits,
    ),
    typedPlaceOpeners,
    organisationOpeners,
    phraseOpeners:
      typedPlaceOpeners | organisationOpeners | bitsOf(tables.laws, tables.misc, tables.events, tables.eventHeads),
    surnames: new Set(cues.surnames),
    middleNames: new Set(cues.middleNames),
    givenNames: new Set(isVietnamese ? names.viGiven : names.enGiven),
    lastNames: new Set(isVietnamese ? [] : names.enSurnames),
    foreignNames: new Set([...names.foreign, ...names.enGiven, ...names.enSurnames]),
    functionWords: new Set(cues.functionWords),
    notAcronyms: new Set(cues.notAcronyms),
    placePrepositions: new Set(cues.placePrepositions),
  };
}

function bitsOf(...tables: readonly { readonly bit: number }[]): number {
  return tables.reduce((bits, { bit }) => bits | bit, 0);
}

function spellings(phrase: string): string[] {
  return toneVariants(phrase);
}

function placeTable(
  language: string,
  cues: EntityCues,
  { cities, countries, vietnam }: Pick<NameTables, 'cities' | 'countries' | 'vietnam'>,
): PhraseTable<PlaceKind> {
  const table = new PhraseTable<PlaceKind>();
  const add = (list: readonly string[], kind: PlaceKind): void => {
    for (const name of list) for (const one of toneVariants(name)) table.add(one, kind);
  };
  const own = language === 'vi' ? countries.vi : countries.en;
  add(
    cues.places.filter((name) => !name.includes(' ') && name.length < 6 && language === 'vi'),
    'short',
  );
  add(
    own.filter((name) => language === 'vi' && isShort(name)),
    'short',
  );
  add([...own, ...countries.en], 'country');
  add(cues.places, 'region');
  if (language === 'und') add(countries.other, 'country');
  // Cities named for a person stand in news with their type word; alone the name is the person's.
  add(
    vietnam.provinces.filter((name) => name !== 'Hồ Chí Minh'),
    'province',
  );
  if (language === 'vi') {
    add(
      vietnam.districts.flatMap((name) => (name.includes('-') ? [name, name.replace(/-/g, ' - ')] : [name])),
      'district',
    );
    add(cities.vi, 'city');
  } else {
    add(
      [...vietnam.provinces, ...vietnam.districts].map(withoutMarks).filter((name) => name.includes(' ')),
      'district',
    );
  }
  add(cities.states, 'region');
  add(
    cities.names.filter((name) => !/^\p{Lu}\.?$/u.test(name)),
    'city',
  );
  if (language !== 'und') add(cities.towns, 'town');
  return table;
}

function isShort(name: string): boolean {
  return !name.includes(' ') && name.length < 5 && /^(?:Mỹ|Nga|Đức|Pháp|Áo|Bỉ|Úc|Lào|Séc|Síp)$/u.test(name);
}

function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
