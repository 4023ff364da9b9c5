import { isBoilerplate, type Layer } from '../../annotation';
import type { Message } from '../../message';
import { LIST_OF_LAYER } from '../../sidecar/fields';
import type { SidecarReading } from '../../sidecar/read';
import type { Scored, Sidecar, StoredBlock, StoredDate, StoredEntity } from '../../sidecar/types';
import { sameRange } from '../../text/range';
import { RangeSet } from '../../text/rangeSet';
import type { ReadSidecarFile } from '../readDocument';
import { packDates } from './dates';
import { packKinds } from './kinds';
import { packNames } from './names';

export type LayerCounts = Readonly<Record<Layer, number>>;

/**
 * What lists and charts have to know of one document: what its sidecar says, in about 2 KB of plain data (fifty annotations). Of suggestions
 * it counts those that `corpus annotate --write` stored and that no decision has settled.
 */
export interface FileSummary {
  /** `none`: no sidecar. `partial`: some of its entries cannot be read. `unreadable`: all that follows is empty. */
  readonly state: 'none' | 'ok' | 'partial' | 'unreadable';
  /** Why it is unreadable. */
  readonly trouble?: Message;
  /** Of each layer: whether the whole document was judged. */
  readonly done: Readonly<Record<Layer, boolean>>;
  /** Of blocks: those of any kind. */
  readonly confirmed: LayerCounts;
  /** Open stored suggestions; of blocks those of boilerplate. None in a layer that is done. */
  readonly suggested: LayerCounts;
  readonly rejected: number;
  /** Annotations with `flag: unsure`. */
  readonly unsure: number;
  readonly notes: number;
  /** Annotations that have no place in the text any more. */
  readonly unplaced: number;
  /** Code points of the source when the sidecar was written; 0 where it is not known. */
  readonly characters: number;
  readonly title?: string;
  /** Document creation time, as stored. */
  readonly date?: string;
  readonly language?: string;
  readonly site?: string;
  /** Packed: names.ts reads it. */
  readonly names: string;
  /** Packed: dates.ts reads it. */
  readonly dates: string;
  /** Packed: kinds.ts reads it. */
  readonly kinds: string;
}

const NONE: LayerCounts = { block: 0, entity: 0, date: 0 };

/** A document without a sidecar; the same object for all of them. */
export const NO_SIDECAR: FileSummary = {
  state: 'none',
  done: { block: false, entity: false, date: false },
  confirmed: NONE,
  suggested: NONE,
  rejected: 0,
  unsure: 0,
  notes: 0,
  unplaced: 0,
  characters: 0,
  names: '',
  dates: '',
  kinds: '',
};

/** Never throws. @param minScore `suggest.minScore` of corpus.yaml: what is hidden is not open */
export function summariseFile(
  { reading, error }: Pick<ReadSidecarFile, 'reading' | 'error'>,
  minScore = 0,
): FileSummary {
  if (error !== undefined) return unreadable(error.message);
  if (reading === undefined) return NO_SIDECAR;
  const { sidecar, state, problems } = reading;
  if (state === 'ok' || state === 'partial') return { ...summariseSidecar(sidecar, minScore), state };
  return ofItsOwn(unreadable(firstError(problems)));
}

/** The same for annotations that are in memory. */
export function summariseSidecar(sidecar: Sidecar, minScore = 0): FileSummary {
  const { document, source, blocks, entities, dates, suggestions } = sidecar;
  const done = {
    block: document.done?.blocks === true,
    entity: document.done?.entities === true,
    date: document.done?.dates === true,
  };
  const isShown = ({ score }: { readonly score: number }): boolean => score >= minScore;
  const open = {
    block: openOf(
      sidecar,
      'block',
      suggestions.blocks.filter(({ kind }) => isBoilerplate(kind)),
    ),
    entity: openOf(sidecar, 'entity', suggestions.entities.filter(isShown)),
    date: openOf(sidecar, 'date', suggestions.dates.filter(isShown)),
  };
  const annotations = [...blocks, ...entities, ...dates];
  const title = document.title ?? blocks.find(({ kind }) => kind === 'title')?.first;
  const { date, language, site } = document;
  return ofItsOwn({
    state: 'ok',
    done,
    confirmed: { block: blocks.length, entity: entities.length, date: dates.length },
    suggested: { block: open.block.length, entity: open.entity.length, date: open.date.length },
    rejected: sidecar.rejected.length,
    unsure: annotations.filter(({ flag }) => flag === 'unsure').length,
    notes: annotations.filter(({ note }) => note !== undefined).length,
    unplaced: sidecar.unanchored.length,
    characters: source?.length ?? 0,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    ...(site === undefined ? {} : { site }),
    names: packNames(entities, open.entity),
    dates: packDates(dates, open.date),
    kinds: packKinds(blocks, open.block),
  });
}

/** V8 keeps the whole text alive that a string was cut out of: nine tenths of the memory, were these not copies. */
function ofItsOwn(summary: FileSummary): FileSummary {
  return JSON.parse(JSON.stringify(summary)) as FileSummary;
}

function unreadable(trouble: Message | undefined): FileSummary {
  return { ...NO_SIDECAR, state: 'unreadable', ...(trouble === undefined ? {} : { trouble }) };
}

function firstError(problems: SidecarReading['problems']): Message | undefined {
  return problems.find(({ severity }) => severity === 'error')?.message;
}

/** Stored suggestions as `marksOf` shows them: not over what is confirmed in the layer, not where a person said no. */
export function openOf<S extends (StoredBlock | StoredEntity | StoredDate) & Scored>(
  sidecar: Sidecar,
  layer: Layer,
  suggested: readonly S[],
): readonly S[] {
  const list = LIST_OF_LAYER[layer];
  if (suggested.length === 0 || sidecar.document.done?.[list] === true) return [];
  const taken = new RangeSet(sidecar[list]);
  const refusals = sidecar.rejected.filter((item) => item.layer === layer);
  return suggested.filter(
    (item) =>
      !taken.overlaps(item) &&
      !refusals.some(({ label, ...place }) => sameRange(place, item) && (label ?? labelOf(item)) === labelOf(item)),
  );
}

function labelOf(item: StoredBlock | StoredEntity | StoredDate): string {
  if ('kind' in item) return item.kind;
  return 'label' in item ? item.label : item.type;
}
