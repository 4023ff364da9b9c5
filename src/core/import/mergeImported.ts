import type { Layer } from '../annotation';
import { countLayers } from '../export/format';
import type { Note } from '../export/note';
import { applyChange, takenIds } from '../sidecar/change';
import { ID_PREFIX, LIST_OF_LAYER } from '../sidecar/fields';
import { derivedId } from '../sidecar/ids';
import { inOrder } from '../sidecar/order';
import type { Scored, Sidecar, StoredBlock, StoredDate, StoredEntity, StoredSuggestions } from '../sidecar/types';
import type { ArticleText } from '../text/document';
import { overlaps, sameRange } from '../text/range';
import type { PlacedItem } from './placeImported';

export interface MergeSettings {
  /** As annotations of people, else as suggestions. */
  readonly confirmed: boolean;
  /** Who is named as the annotator where the file names nobody. */
  readonly by: string | undefined;
  /** What suggestions are said to come from, such as `brat-import@1`; a later import of it takes their place. */
  readonly from: string;
}

type Item = StoredBlock | StoredEntity | StoredDate;
type Whole = { readonly layer: Layer; readonly item: Item; readonly score?: number };

/**
 * The sidecar with imported annotations. A person's decision stands against the file's: nothing confirmed is changed,
 * nothing refused comes back.
 * @param sidecar its offsets are true of `document`
 */
export function mergeImported(
  sidecar: Sidecar,
  document: ArticleText,
  placed: readonly PlacedItem[],
  settings: MergeSettings,
): {
  readonly sidecar: Sidecar;
  readonly written: Readonly<Record<Layer, number>>;
  readonly notes: readonly Note[];
} {
  const notes: Note[] = [];
  const taken: Whole[] = [];
  let result = settings.confirmed ? sidecar : withoutEarlier(sidecar, settings.from);
  const ids = takenIds(result);
  for (const one of placed) {
    const reason = obstacle(result, one, settings.confirmed);
    if (reason !== undefined) {
      notes.push(noteOn(one, reason === 'already-there' ? 'left-out' : 'refused', reason));
      continue;
    }
    const item = withId(one, ids) as Item;
    taken.push({ layer: one.layer, item });
    result = settings.confirmed
      ? confirm(result, document, { ...one, item } as Whole, settings.by)
      : suggest(result, { ...one, item } as Whole, settings.from);
  }
  return { sidecar: result, written: countLayers(taken), notes };
}

function noteOn({ layer, item }: PlacedItem, outcome: Note['outcome'], reason: Note['reason']): Note {
  const { start, end } = item;
  return {
    outcome,
    reason,
    layer,
    label: labelOf(item),
    quote: 'text' in item ? item.text : item.first,
    place: { start, end },
  };
}

function labelOf(item: PlacedItem['item']): string {
  if ('label' in item) return item.label;
  return 'kind' in item ? item.kind : item.type;
}

/** Why it cannot be taken over. */
function obstacle(sidecar: Sidecar, { layer, item }: PlacedItem, confirmed: boolean): Note['reason'] | undefined {
  const list = LIST_OF_LAYER[layer];
  const there: readonly Item[] = sidecar[list];
  const standing = there.filter((old) =>
    layer === 'block' || !confirmed ? overlaps(old, item) : sameRange(old, item),
  );
  if (standing.some((old) => saysTheSame(old, item))) return 'already-there';
  if (standing.length > 0) return 'decided';
  const isRefused = sidecar.rejected.some(
    (old) => old.layer === layer && sameRange(old, item) && (old.label === undefined || old.label === labelOf(item)),
  );
  if (isRefused) return 'decided';
  if (layer === 'date' && 'type' in item && item.value === undefined) return 'no-value';
  if (confirmed) return undefined;
  if (sidecar.document.done?.[list] === true) return 'decided';
  const open: readonly Item[] = sidecar.suggestions[list];
  return open.some((old) => saysTheSame(old, item)) ? 'already-there' : undefined;
}

/** A date without a value contradicts none. */
function saysTheSame(old: Item, item: PlacedItem['item']): boolean {
  if (!sameRange(old, item) || labelOf(old) !== labelOf(item)) return false;
  return !('type' in old && 'type' in item) || item.value === undefined || item.value === old.value;
}

function withId({ layer, item }: PlacedItem, ids: Set<string>): object {
  const prefix = ID_PREFIX[LIST_OF_LAYER[layer]];
  const quote = 'text' in item ? item.text : item.first;
  const content = `${labelOf(item)} ${item.start} ${item.end} ${quote}`;
  let id = item.id.startsWith(`${prefix}-`) ? item.id : derivedId(prefix, content);
  for (let n = 1; ids.has(id); n++) id = derivedId(prefix, `${content} ${n}`);
  ids.add(id);
  return { ...item, id };
}

function confirm(sidecar: Sidecar, document: ArticleText, { layer, item }: Whole, by: string | undefined): Sidecar {
  const decided = item.by === undefined && by !== undefined ? { ...item, by } : item;
  switch (layer) {
    case 'block':
      return applyChange(sidecar, { type: 'add-block', block: decided as StoredBlock }, document);
    case 'entity':
      return applyChange(sidecar, { type: 'add-entity', entity: decided as StoredEntity }, document);
    case 'date':
      return applyChange(sidecar, { type: 'add-date', date: decided as StoredDate }, document);
  }
}

function suggest(sidecar: Sidecar, { layer, item, score }: Whole, from: string): Sidecar {
  const list = LIST_OF_LAYER[layer];
  const { by: _, ...rest } = item;
  const suggestion: Item & Scored = { ...rest, score: score ?? 1, from };
  const open: readonly Item[] = sidecar.suggestions[list];
  return { ...sidecar, suggestions: { ...sidecar.suggestions, [list]: inOrder([...open, suggestion]) } };
}

function withoutEarlier(sidecar: Sidecar, from: string): Sidecar {
  const keep = <T extends Scored>(items: readonly T[]): readonly T[] => items.filter((item) => item.from !== from);
  const { blocks, entities, dates } = sidecar.suggestions;
  const suggestions: StoredSuggestions = { blocks: keep(blocks), entities: keep(entities), dates: keep(dates) };
  return { ...sidecar, suggestions };
}
