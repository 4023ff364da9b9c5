/** How an organisation's name goes on behind its head word. */
export type HeadKind =
  /** A body of state or of a party: fields of work, then the place it serves (*Bộ Y tế*, *Công an tỉnh …*). */
  | 'body'
  /** An association: words in lower case may stand inside the name (*Liên hiệp các tổ chức hữu nghị …*). */
  | 'open'
  /** A company, school, newspaper: any capitalised words, people's names too (*Trường THPT Chu Văn An*). */
  | 'named'
  /** Stands for the body alone as well (*Chính phủ*, *Quốc hội*). */
  | 'alone';

/**
 * Words of one language that tell what a capitalised run names. Phrases are NFC with single spaces, in lower case where
 * either case is a cue; where only the capitalised word is one, they are capitalised.
 */
export interface EntityCues {
  /** Ways to speak to or of a person, right before the name, outside the span (*ông*, *Mrs*). */
  readonly honorifics: readonly string[];
  /** Offices, ranks and trades before a name, outside the span; a country or body may stand between. */
  readonly offices: readonly string[];
  /** Family names that open a name; empty where the given name comes first. */
  readonly surnames: readonly string[];
  /** Second syllables or words that only people's names have (*Thị*, *bin*). */
  readonly middleNames: readonly string[];
  /** Given names that are lists of an outside source live in entities/data. */
  readonly placeTypes: readonly string[];
  /** Place types that may be followed by a number (*quận 1*, *quốc lộ 1A*). */
  readonly numberedPlaceTypes: readonly string[];
  /** Words before which a place type's word is part of another word (*yêu cầu*, *tiểu đường*): word to place types. */
  readonly notPlaceAfter: ReadonlyMap<string, readonly string[]>;
  /** Short forms of countries and names of regions that CLDR does not list. */
  readonly places: readonly string[];
  /** Prepositions after which a name is likely a place. */
  readonly placePrepositions: readonly string[];
  readonly organisationHeads: Readonly<Record<HeadKind, readonly string[]>>;
  /** Names of fields of work that stand in names of bodies (*Ngoại giao*, *Giáo dục*). */
  readonly fields: readonly string[];
  /** Words that close an organisation's name (*Corporation*, *Airlines*, *FC*). */
  readonly organisationTails: readonly string[];
  /** International and state bodies by name or acronym. */
  readonly organisations: readonly string[];
  /** Words that end a name's inside in lower case: verbs, prepositions, pronouns, conjunctions. */
  readonly functionWords: readonly string[];
  /** Verbs that news puts behind a body (*phối hợp*, *công bố*): a name in lower-case words ends before them. */
  readonly verbs: readonly string[];
  /** Capital letters that are no organisation: units, ranks, trades, techniques. */
  readonly notAcronyms: readonly string[];
  /** Words that open the title of a law or treaty; names inside are no mentions. */
  readonly lawHeads: readonly string[];
  /** Words before a quoted title of a work or campaign; names inside are no mentions. */
  readonly workWords: readonly string[];
  readonly eventHeads: readonly string[];
  /** Whole names of events. */
  readonly events: readonly string[];
  readonly misc: readonly string[];
  /** Words of credit before a photographer's or author's name (*Ảnh*, *Theo*). */
  readonly credits: readonly string[];
  /** Adjectives and names of peoples, calendar words: capitalised, and no names. */
  readonly notNames: readonly string[];
  /** Newspapers that are organisations in credits and bylines only. */
  readonly papers: readonly string[];
  /** Words before which an organisation's head is part of another word: head to words. */
  readonly notHeadAfter: ReadonlyMap<string, readonly string[]>;
}
