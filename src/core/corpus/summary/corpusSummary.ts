import { LAYERS, type Layer } from '../../annotation';
import { type DateCount, datesOf } from './dates';
import type { FileSummary } from './fileSummary';
import { type KindCount, kindsOf } from './kinds';
import { keyOfName, type NameCount, namesOf } from './names';
import { type Progress, progressOf } from './progress';

/** How often, and in how many files. */
export interface Total {
  confirmed: number;
  suggested: number;
  files: number;
}

/** Mentions of one thing in the whole corpus. */
export interface EntityTotal extends Total, Pick<NameCount, 'label' | 'text' | 'ref'> {
  /** `queryKey` of what its mentions are found by. */
  readonly key: string;
}

export interface DateTotal extends Total, Pick<DateCount, 'type' | 'value'> {}

export interface KindTotal extends Total, Pick<KindCount, 'kind'> {
  /** Code points. */
  confirmedCharacters: number;
  suggestedCharacters: number;
}

/**
 * The summaries of a corpus' files and their sums. A file that comes, changes or goes costs what that file holds,
 * whatever the size of the corpus. What it gives out is its own: read it, do not keep it.
 */
export class CorpusSummary {
  #layers: readonly Layer[];
  readonly #files = new Map<string, FileSummary>();
  readonly #entities = new Map<string, EntityTotal>();
  readonly #dates = new Map<string, DateTotal>();
  readonly #kinds = new Map<string, KindTotal>();
  readonly #labels = new Map<string, Total>();
  readonly #progress: Record<Progress, number> = { untouched: 0, started: 0, done: 0, unreadable: 0 };
  readonly #done = layerCounts();
  readonly #confirmed = layerCounts();
  readonly #suggested = layerCounts();
  #unsure = 0;
  #notes = 0;
  #unplaced = 0;
  #characters = 0;

  /** @param layers that the team annotates: a file is done when these are */
  constructor(layers: readonly Layer[] = LAYERS) {
    this.#layers = layers;
  }

  get layers(): readonly Layer[] {
    return this.#layers;
  }

  /** Counts anew which files are done. */
  judgeBy(layers: readonly Layer[]): void {
    for (const summary of this.#files.values()) this.#progress[this.progressOf(summary)]--;
    this.#layers = layers;
    for (const summary of this.#files.values()) this.#progress[this.progressOf(summary)]++;
  }

  progressOf(summary: FileSummary): Progress {
    return progressOf(summary, this.#layers);
  }

  /** By path. */
  get files(): ReadonlyMap<string, FileSummary> {
    return this.#files;
  }

  get progress(): Readonly<Record<Progress, number>> {
    return this.#progress;
  }

  /** Files in which the layer is done. */
  get done(): Readonly<Record<Layer, number>> {
    return this.#done;
  }

  get confirmed(): Readonly<Record<Layer, number>> {
    return this.#confirmed;
  }

  /** Open stored suggestions. */
  get suggested(): Readonly<Record<Layer, number>> {
    return this.#suggested;
  }

  /** By `queryKey`. A linked thing has the label and the text of the first mention that was met. */
  get entities(): ReadonlyMap<string, Readonly<EntityTotal>> {
    return this.#entities;
  }

  /** By type and value. */
  get dates(): ReadonlyMap<string, Readonly<DateTotal>> {
    return this.#dates;
  }

  /** Kinds of lines, content kinds where they were confirmed. */
  get kinds(): ReadonlyMap<string, Readonly<KindTotal>> {
    return this.#kinds;
  }

  /** Of entities. */
  get labels(): ReadonlyMap<string, Readonly<Total>> {
    return this.#labels;
  }

  get unsure(): number {
    return this.#unsure;
  }

  get notes(): number {
    return this.#notes;
  }

  get unplaced(): number {
    return this.#unplaced;
  }

  /** Code points of the sources whose sidecars tell. */
  get characters(): number {
    return this.#characters;
  }

  /** Puts a file's summary in the place of the one it had; undefined takes it out. */
  set(path: string, summary: FileSummary | undefined): void {
    const before = this.#files.get(path);
    if (before === summary) return;
    if (before !== undefined) this.#add(before, -1);
    if (summary === undefined) this.#files.delete(path);
    else {
      this.#files.set(path, summary);
      this.#add(summary, 1);
    }
  }

  #add(summary: FileSummary, by: 1 | -1): void {
    this.#progress[this.progressOf(summary)] += by;
    for (const layer of LAYERS) {
      if (summary.done[layer]) this.#done[layer] += by;
      this.#confirmed[layer] += by * summary.confirmed[layer];
      this.#suggested[layer] += by * summary.suggested[layer];
    }
    this.#unsure += by * summary.unsure;
    this.#notes += by * summary.notes;
    this.#unplaced += by * summary.unplaced;
    this.#characters += by * summary.characters;
    for (const [key, sums] of summed(summary, keyOfName)) {
      addTo(this.#entities, key, sums, by, () => ({ key, ...identity(sums.name), ...nothing() }));
    }
    for (const [label, sums] of summed(summary, (name) => name.label)) addTo(this.#labels, label, sums, by, nothing);
    for (const date of datesOf(summary)) {
      const { type, value } = date;
      addTo(this.#dates, `${type} ${value}`, date, by, () => ({ type, value, ...nothing() }));
    }
    for (const count of kindsOf(summary)) {
      const { kind, confirmedCharacters, suggestedCharacters } = count;
      const empty = { kind, ...nothing(), confirmedCharacters: 0, suggestedCharacters: 0 };
      const total = addTo(this.#kinds, kind, count, by, () => empty);
      total.confirmedCharacters += by * confirmedCharacters;
      total.suggestedCharacters += by * suggestedCharacters;
    }
  }
}

type Sums = Pick<Total, 'confirmed' | 'suggested'>;

/** Rows of one key added up: a linked thing may go by several names in one file, and that is one file still. */
function summed(summary: FileSummary, keyOf: (name: NameCount) => string) {
  const sums = new Map<string, Sums & { readonly name: NameCount }>();
  for (const name of namesOf(summary)) {
    const key = keyOf(name);
    const { confirmed, suggested } = sums.get(key) ?? { confirmed: 0, suggested: 0 };
    const first = sums.get(key)?.name ?? name;
    sums.set(key, { name: first, confirmed: confirmed + name.confirmed, suggested: suggested + name.suggested });
  }
  return sums;
}

function layerCounts(): Record<Layer, number> {
  return { block: 0, entity: 0, date: 0 };
}

function nothing(): Total {
  return { confirmed: 0, suggested: 0, files: 0 };
}

function identity({ label, text, ref }: NameCount): Pick<EntityTotal, 'label' | 'text' | 'ref'> {
  return ref === undefined ? { label, text } : { label, text, ref };
}

/** One file's row more or less; what no file holds any more goes. */
function addTo<T extends Total>(totals: Map<string, T>, key: string, row: Sums, by: 1 | -1, make: () => T): T {
  const total = totals.get(key) ?? make();
  total.confirmed += by * row.confirmed;
  total.suggested += by * row.suggested;
  total.files += by;
  if (total.files === 0) totals.delete(key);
  else totals.set(key, total);
  return total;
}
