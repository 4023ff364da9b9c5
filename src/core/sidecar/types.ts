import type { DateSource, Layer, TimexMod, TimexType } from '../annotation';

/** The format's name and major version; a reader refuses a newer major and accepts keys it does not know. */
export const SIDECAR_FORMAT = 'news-corpus-annotations/1';

/**
 * A sidecar as stored. Every offset in these types counts **code points** over the normalised text, `end` exclusive;
 * `ArticleText.toUtf16` / `toCodePoints` convert. Immutable: a change makes a new one (change.ts).
 */
export interface Sidecar {
  readonly format: string;
  readonly source?: SourceStamp;
  readonly document: DocumentInfo;
  readonly blocks: readonly StoredBlock[];
  readonly entities: readonly StoredEntity[];
  readonly dates: readonly StoredDate[];
  readonly rejected: readonly StoredRejection[];
  readonly unanchored: readonly StoredUnanchored[];
  readonly suggestions: StoredSuggestions;
  readonly extra?: Extra;
}

/** Keys that this version does not know; kept as they are. */
export type Extra = Readonly<Record<string, unknown>>;

/** Which bytes the offsets are true of. */
export interface SourceStamp {
  readonly file: string;
  /** Of the file's bytes as they are on disk, lower-case hexadecimal. */
  readonly sha256: string;
  /** Code points of the normalised text. */
  readonly length: number;
  /** Fingerprint of the lines, for finding places again. */
  readonly lines?: string;
  readonly extra?: Extra;
}

export interface DocumentInfo {
  readonly id?: string;
  readonly language?: string;
  /** Document creation time. */
  readonly date?: string;
  readonly dateBy?: DateSource;
  readonly done?: { readonly blocks?: boolean; readonly entities?: boolean; readonly dates?: boolean };
  readonly url?: string;
  readonly site?: string;
  readonly section?: string;
  readonly title?: string;
  readonly authors?: string;
  readonly published?: string;
  readonly fetched?: string;
  readonly reviewed?: string;
  readonly scheme?: string;
  /** What a person remarks on the document as a whole. */
  readonly note?: string;
  readonly extra?: Extra;
}

interface StoredItem {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The annotator who decided; always a person. */
  readonly by?: string;
  /** The recogniser whose suggestion was accepted; absent for a hand-made tag. */
  readonly from?: string;
  readonly note?: string;
  readonly flag?: 'unsure';
  readonly extra?: Extra;
}

export interface StoredBlock extends StoredItem {
  readonly kind: string;
  /** The first and the last line, cut at 40 code points with `…`. */
  readonly first: string;
  readonly last: string;
}

export interface StoredEntity extends StoredItem {
  readonly label: string;
  readonly text: string;
  /** Gazetteer id. */
  readonly ref?: string;
  /** Fragments of a discontinuous mention; start, end and text stay the envelope. */
  readonly parts?: readonly (readonly [number, number])[];
}

export interface StoredDate extends StoredItem {
  readonly type: TimexType;
  readonly value: string;
  readonly text: string;
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  /** `document` or the id of the date that this one leans on. */
  readonly anchor?: string;
  readonly calendar?: 'lunar';
  readonly beginPoint?: string;
  readonly endPoint?: string;
}

/** "This mention is none": refuses one place, not the name. */
export interface StoredRejection {
  readonly layer: Layer;
  /** The refused label (entities), kind (blocks) or type (dates); absent: whatever the label. */
  readonly label?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly by?: string;
  readonly extra?: Extra;
}

/** An annotation whose place is not known any more; nothing is dropped. */
export interface StoredUnanchored {
  readonly layer: Layer;
  readonly id: string;
  readonly reason: 'lost' | 'ambiguous';
  /** Where it stood, in code points of the text it was true of. */
  readonly was: readonly [number, number];
  /** The item's own keys (label, kind, type, value, text, by, …), as stored. */
  readonly item: Extra;
}

/** What a program thinks; last in the file, written only by `corpus annotate --write`. */
export interface StoredSuggestions {
  readonly blocks: readonly (StoredBlock & Scored)[];
  readonly entities: readonly (StoredEntity & Scored)[];
  readonly dates: readonly (StoredDate & Scored)[];
}

export interface Scored {
  /** 0..1, at most three decimals on disk. */
  readonly score: number;
  readonly from: string;
}

export const EMPTY_SIDECAR: Sidecar = {
  format: SIDECAR_FORMAT,
  document: {},
  blocks: [],
  entities: [],
  dates: [],
  rejected: [],
  unanchored: [],
  suggestions: { blocks: [], entities: [], dates: [] },
};
