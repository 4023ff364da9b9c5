import type { Layer } from '../annotation';
import type { ArticleText } from '../text/document';
import { overlaps } from '../text/range';
import { cutBlock } from './describe';
import { LIST_OF_LAYER } from './fields';
import { inOrder } from './order';
import type {
  DocumentInfo,
  Scored,
  Sidecar,
  SourceStamp,
  StoredBlock,
  StoredDate,
  StoredEntity,
  StoredRejection,
} from './types';

/** TIMEX3 attributes that are set together: an attribute that is absent is taken away. */
export type DateAttributes = Pick<StoredDate, 'type' | 'value'> &
  Partial<Pick<StoredDate, 'mod' | 'quant' | 'freq' | 'beginPoint' | 'endPoint' | 'calendar' | 'anchor'>>;

/** Keys to set; one that is `undefined` is taken away. */
export type DocumentPatch = {
  readonly [K in Exclude<keyof DocumentInfo, 'done' | 'extra'>]?: DocumentInfo[K] | undefined;
};

/** Beside the decision itself: words, and that the person is not sure of it. */
export interface Remark {
  readonly note?: string | undefined;
  readonly flag?: 'unsure' | undefined;
}

/**
 * One thing that a person does. Offsets are code points of the text that the sidecar is true of (describe.ts makes
 * items from UTF-16 ranges). A change that names an id that is not there changes nothing.
 */
export type SidecarChange =
  /** Replaces or cuts the confirmed blocks that it overlaps. */
  | { readonly type: 'add-block'; readonly block: StoredBlock }
  /** Takes the place of one with the same span and label. */
  | { readonly type: 'add-entity'; readonly entity: StoredEntity }
  /** Takes the place of one with the same span. */
  | { readonly type: 'add-date'; readonly date: StoredDate }
  /** Puts an item in the place of the one with its id (another span, for instance). */
  | { readonly type: 'replace-block'; readonly block: StoredBlock }
  | { readonly type: 'replace-entity'; readonly entity: StoredEntity }
  | { readonly type: 'replace-date'; readonly date: StoredDate }
  | { readonly type: 'remove'; readonly layer: Layer; readonly id: string }
  | { readonly type: 'relabel'; readonly id: string; readonly label: string; readonly by?: string }
  /** Says which gazetteer entry a confirmed entity means; without `ref`, that it is not known. */
  | { readonly type: 'link'; readonly id: string; readonly ref?: string; readonly by?: string }
  /** Two gazetteer entries became one: whatever referred to `from` refers to `to`, suggestions and the unanchored too. */
  | { readonly type: 'relink'; readonly from: string; readonly to: string }
  | { readonly type: 'set-kind'; readonly id: string; readonly kind: string; readonly by?: string }
  | { readonly type: 'set-value'; readonly id: string; readonly value: DateAttributes; readonly by?: string }
  /** What a person remarks on a confirmed item; a key that is `undefined` is taken away, one that is absent stays. */
  | { readonly type: 'remark'; readonly layer: Layer; readonly id: string; readonly set: Remark }
  /** Moves a stored suggestion up; it keeps `id` and `from`. */
  | { readonly type: 'accept'; readonly layer: Layer; readonly id: string; readonly by?: string }
  /** Takes a stored suggestion out that a decision settled otherwise: by another span, or by all of its layer being judged. */
  | { readonly type: 'drop-suggestion'; readonly layer: Layer; readonly id: string }
  /** Refuses one place; a confirmed item there and a stored suggestion go. */
  | { readonly type: 'reject'; readonly rejection: StoredRejection }
  | { readonly type: 'unreject'; readonly rejection: Pick<StoredRejection, 'layer' | 'label' | 'start' | 'end'> }
  /** Drops an unanchored item (a person gave it up, or placed it again by an add with its id). */
  | { readonly type: 'remove-unanchored'; readonly id: string }
  | { readonly type: 'set-document'; readonly set: DocumentPatch }
  | { readonly type: 'set-done'; readonly layer: Layer; readonly done: boolean }
  | { readonly type: 'set-source'; readonly source: SourceStamp }
  | { readonly type: 'batch'; readonly changes: readonly SidecarChange[] };

/**
 * The sidecar after the change; pure. Lists stay sorted; a sidecar that the change leaves as it is comes back itself.
 * @param document the text that the offsets are true of; needed to cut blocks at lines
 */
export function applyChange(sidecar: Sidecar, change: SidecarChange, document: ArticleText): Sidecar {
  switch (change.type) {
    case 'add-block':
      return addBlock(sidecar, change.block, document);
    case 'add-entity': {
      const { entity } = change;
      const others = sidecar.entities.filter(
        (old) => old.id !== entity.id && !(samePlace(old, entity) && old.label === entity.label),
      );
      return decided({ ...sidecar, entities: inOrder([...others, entity]) }, 'entity', entity);
    }
    case 'add-date': {
      const { date } = change;
      const others = sidecar.dates.filter((old) => old.id !== date.id && !samePlace(old, date));
      return decided({ ...sidecar, dates: inOrder([...others, date]) }, 'date', date);
    }
    case 'replace-block':
      return has(sidecar.blocks, change.block.id) ? addBlock(sidecar, change.block, document) : sidecar;
    case 'replace-entity':
      return has(sidecar.entities, change.entity.id)
        ? applyChange(sidecar, { type: 'add-entity', entity: change.entity }, document)
        : sidecar;
    case 'replace-date':
      return has(sidecar.dates, change.date.id)
        ? applyChange(sidecar, { type: 'add-date', date: change.date }, document)
        : sidecar;
    case 'remove':
      return remove(sidecar, change.layer, change.id);
    case 'relabel':
      return {
        ...sidecar,
        entities: edit(sidecar.entities, change.id, (entity) => ({ ...entity, label: change.label, ...by(change) })),
      };
    case 'link': {
      const { id, ref } = change;
      return { ...sidecar, entities: edit(sidecar.entities, id, (old) => ({ ...linkedTo(old, ref), ...by(change) })) };
    }
    case 'relink':
      return relink(sidecar, change.from, change.to);
    case 'set-kind':
      return {
        ...sidecar,
        blocks: edit(sidecar.blocks, change.id, (block) => ({ ...block, kind: change.kind, ...by(change) })),
      };
    case 'set-value':
      return {
        ...sidecar,
        dates: edit(sidecar.dates, change.id, (date) => ({ ...withoutValue(date), ...change.value, ...by(change) })),
      };
    case 'remark': {
      const { layer, id, set } = change;
      const list = LIST_OF_LAYER[layer];
      const items: readonly { readonly id: string }[] = sidecar[list];
      return { ...sidecar, [list]: edit(items, id, (item) => defined({ ...item, ...set })) };
    }
    case 'drop-suggestion': {
      const list = LIST_OF_LAYER[change.layer];
      const open: readonly { readonly id: string }[] = sidecar.suggestions[list];
      const others = open.filter(({ id }) => id !== change.id);
      if (others.length === open.length) return sidecar;
      return { ...sidecar, suggestions: { ...sidecar.suggestions, [list]: others } };
    }
    case 'accept':
      return accept(sidecar, change.layer, change.id, by(change), document);
    case 'reject':
      return reject(sidecar, change.rejection);
    case 'unreject':
      return { ...sidecar, rejected: sidecar.rejected.filter((old) => !isSameRejection(old, change.rejection)) };
    case 'remove-unanchored':
      return { ...sidecar, unanchored: sidecar.unanchored.filter((item) => item.id !== change.id) };
    case 'set-document':
      return { ...sidecar, document: defined({ ...sidecar.document, ...change.set }) };
    case 'set-done': {
      const done = { ...sidecar.document.done, [LIST_OF_LAYER[change.layer]]: change.done };
      return { ...sidecar, document: { ...sidecar.document, done } };
    }
    case 'set-source':
      return { ...sidecar, source: change.source };
    case 'batch':
      return change.changes.reduce((before, one) => applyChange(before, one, document), sidecar);
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function samePlace(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function has(items: readonly { readonly id: string }[], id: string): boolean {
  return items.some((item) => item.id === id);
}

function by(change: { readonly by?: string }): { readonly by?: string } {
  return change.by === undefined ? {} : { by: change.by };
}

/** Only the first of two items with one id is meant: the later one is a mistake that the linter repairs. */
function edit<T extends { readonly id: string }>(items: readonly T[], id: string, make: (item: T) => T): readonly T[] {
  const at = items.findIndex((item) => item.id === id);
  return at === -1 ? items : items.with(at, make(items[at]!));
}

function linkedTo(entity: StoredEntity, ref: string | undefined): StoredEntity {
  const { ref: _before, ...rest } = entity;
  return ref === undefined ? rest : { ...rest, ref };
}

function relink(sidecar: Sidecar, from: string, to: string): Sidecar {
  const move = <T extends { readonly ref?: string }>(item: T): T => (item.ref === from ? { ...item, ref: to } : item);
  const { suggestions } = sidecar;
  return {
    ...sidecar,
    entities: sidecar.entities.map(move),
    unanchored: sidecar.unanchored.map((one) =>
      one.layer === 'entity' && one.item.ref === from ? { ...one, item: { ...one.item, ref: to } } : one,
    ),
    suggestions: { ...suggestions, entities: suggestions.entities.map(move) },
  };
}

function addBlock(sidecar: Sidecar, block: StoredBlock, document: ArticleText): Sidecar {
  const others = sidecar.blocks
    .filter((old) => old.id !== block.id)
    .flatMap((old) => (overlaps(old, block) ? cutBlock(document, old, block, takenIds(sidecar)) : [old]));
  return decided({ ...sidecar, blocks: inOrder([...others, block]) }, 'block', block);
}

/** What a decision settles: refusals and stored suggestions of the same span, an unanchored item of the same id. */
function decided(sidecar: Sidecar, layer: Layer, item: Span & { readonly id: string }): Sidecar {
  const list = LIST_OF_LAYER[layer];
  const open: readonly (Span & { readonly id: string })[] = sidecar.suggestions[list];
  return {
    ...sidecar,
    rejected: sidecar.rejected.filter((old) => old.layer !== layer || !samePlace(old, item)),
    unanchored: sidecar.unanchored.filter((old) => old.id !== item.id),
    suggestions: {
      ...sidecar.suggestions,
      [list]: open.filter((old) => old.id !== item.id && !samePlace(old, item)),
    },
  };
}

function remove(sidecar: Sidecar, layer: Layer, id: string): Sidecar {
  const list = LIST_OF_LAYER[layer];
  const items: readonly { readonly id: string }[] = sidecar[list];
  const at = items.findIndex((item) => item.id === id);
  return at === -1 ? sidecar : { ...sidecar, [list]: items.toSpliced(at, 1) };
}

function withoutValue(date: StoredDate): StoredDate {
  const { mod, quant, freq, beginPoint, endPoint, calendar, anchor, ...rest } = date;
  return rest;
}

function accept(
  sidecar: Sidecar,
  layer: Layer,
  id: string,
  decision: { readonly by?: string },
  document: ArticleText,
): Sidecar {
  const suggestion: (Scored & { readonly id: string }) | undefined = sidecar.suggestions[LIST_OF_LAYER[layer]].find(
    (item) => item.id === id,
  );
  if (suggestion === undefined) return sidecar;
  const { score, ...item } = suggestion;
  const accepted = { ...item, ...decision };
  if (layer === 'block') return applyChange(sidecar, { type: 'add-block', block: accepted as StoredBlock }, document);
  if (layer === 'entity')
    return applyChange(sidecar, { type: 'add-entity', entity: accepted as StoredEntity }, document);
  return applyChange(sidecar, { type: 'add-date', date: accepted as StoredDate }, document);
}

function reject(sidecar: Sidecar, rejection: StoredRejection): Sidecar {
  const list = LIST_OF_LAYER[rejection.layer];
  const isRefused = (item: Span & { label?: string; kind?: string; type?: string }): boolean =>
    samePlace(item, rejection) &&
    (rejection.label === undefined || rejection.label === (item.label ?? item.kind ?? item.type));
  const confirmed: readonly Span[] = sidecar[list];
  const open: readonly Span[] = sidecar.suggestions[list];
  const others = sidecar.rejected.filter((old) => !isSameRejection(old, rejection));
  return {
    ...sidecar,
    [list]: confirmed.filter((item) => !isRefused(item)),
    rejected: inOrder([...others, rejection]),
    suggestions: { ...sidecar.suggestions, [list]: open.filter((item) => !isRefused(item)) },
  };
}

type RejectionKey = Pick<StoredRejection, 'layer' | 'label' | 'start' | 'end'>;

function isSameRejection(a: RejectionKey, b: RejectionKey): boolean {
  return a.layer === b.layer && a.label === b.label && samePlace(a, b);
}

function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** Every id in the sidecar, suggestions and unanchored items included. */
export function takenIds(sidecar: Sidecar): Set<string> {
  const { suggestions } = sidecar;
  const lists: readonly (readonly { readonly id: string }[])[] = [
    sidecar.blocks,
    sidecar.entities,
    sidecar.dates,
    sidecar.unanchored,
    suggestions.blocks,
    suggestions.entities,
    suggestions.dates,
  ];
  return new Set(lists.flatMap((items) => items.map((item) => item.id)));
}
