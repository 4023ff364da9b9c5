/**
 * What the rest of the corpus teaches, handed in as a snapshot and never looked up, so that the same document and the
 * same knowledge always give the same suggestions, whatever the order of files or the number of workers.
 */
export interface Knowledge {
  /** The team's gazetteer.yaml; takes precedence over everything learned. */
  readonly gazetteer: readonly GazetteerEntry[];
  /** Names never to suggest; with a label, never as that label. */
  readonly never: readonly { readonly name: string; readonly label?: string }[];
  /** Decisions in other documents by surface, as `surfaceKey` folds it. */
  readonly surfaces: SurfaceMemories;
  /**
   * Snapshots of one owner and state have the same `surfaces`. Absent: only the same object is known to be the same.
   */
  readonly edition?: { readonly owner: object; readonly state: string };
  /** What the other documents say of a line. */
  readonly lines: LineMemory;
}

export interface GazetteerEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly label: string;
  readonly kb?: string;
}

export interface SurfaceMemories extends ReadonlyMap<string, SurfaceMemory> {
  /**
   * False where no surface begins with the word, as `firstWord` cuts it; true where one may. Absent: not known. It spares
   * most look-ups, of which there are ten for each word with a capital.
   */
  mayBegin?(word: string): boolean;
}

/** Letters, marks and digits at the beginning. */
export function firstWord(surface: string): string {
  return /^[\p{L}\p{M}\p{N}]*/u.exec(surface)![0];
}

/** Times a surface was confirmed and refused, by label. */
export interface SurfaceMemory {
  readonly confirmed: ReadonlyMap<string, number>;
  readonly rejected: ReadonlyMap<string, number>;
}

export interface LineMemory {
  /**
   * Other documents that hold the line: of the same site, and of any. `alike`: of the same site, that hold a line of the
   * same template, so that only figures and names differ; 0 for lines that have none.
   */
  count(
    line: string,
    site: string | undefined,
  ): { readonly sameSite: number; readonly all: number; readonly alike: number };
  /** What people said of the line in other documents, else of lines like it at the same site; undefined when nothing. */
  verdicts(line: string, site: string | undefined): LineVerdicts | undefined;
}

export interface LineVerdicts {
  /** Documents in which the line was confirmed to be of a kind, by kind. */
  readonly confirmed: ReadonlyMap<string, number>;
  /** Documents in which a kind was refused for it; `*` for every kind of boilerplate. */
  readonly refused: ReadonlyMap<string, number>;
  /** Said of lines that differ in figures and names. */
  readonly alike: boolean;
}

/** How surfaces are compared: NFC, single spaces. Case is kept: it tells names from words. */
export function surfaceKey(surface: string): string {
  return surface.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

export const NO_LINES: LineMemory = {
  count: () => ({ sameSite: 0, all: 0, alike: 0 }),
  verdicts: () => undefined,
};

export const NO_KNOWLEDGE: Knowledge = { gazetteer: [], never: [], surfaces: new Map(), lines: NO_LINES };
