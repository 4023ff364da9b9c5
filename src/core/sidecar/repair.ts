import type { ArticleText } from '../text/document';
import { type Anchoring, anchorSidecar } from './anchor';
import { takenIds } from './change';
import { ID_PREFIX, ITEM_LISTS, LAYER_OF_LIST } from './fields';
import { newId } from './ids';
import { isChangedSince } from './stamp';
import { type DocumentInfo, SIDECAR_FORMAT, type Sidecar, type SourceStamp, type StoredUnanchored } from './types';

export interface Repair {
  readonly sidecar: Sidecar;
  readonly anchoring: Anchoring;
  /** Items that were given a new id, since another one had theirs. */
  readonly newIds: number;
  /** The format was missing, or older than this one. */
  readonly isMigrated: boolean;
  /** Layers that were done, and are not any more: the text changed since. */
  readonly reopened: number;
}

/**
 * What `corpus lint --fix` does to a sidecar that could be read: places that are certain move, the others go to
 * `unanchored`, the stamp is renewed, the later of two items with one id gets a new one, the format is brought to this
 * version, and layers that were done of another text are open again.
 * @param random uniform in [0, 1), as Math.random
 */
export function repairSidecar(
  sidecar: Sidecar,
  document: ArticleText,
  stamp: SourceStamp,
  random: () => number,
): Repair {
  const anchoring = anchorSidecar(sidecar, document);
  const unique = withUniqueIds(anchoring.sidecar, random);
  const isMigrated = sidecar.format !== SIDECAR_FORMAT && !sidecar.format.startsWith(`${SIDECAR_FORMAT}.`);
  const source = { ...stamp, ...(sidecar.source?.extra === undefined ? {} : { extra: sidecar.source.extra }) };
  const open = reopen(sidecar, document);
  return {
    sidecar: {
      ...unique.sidecar,
      source,
      ...(isMigrated ? { format: SIDECAR_FORMAT } : {}),
      ...(open.layers === 0 ? {} : { document: open.document }),
    },
    anchoring,
    newIds: unique.count,
    isMigrated,
    reopened: open.layers,
  };
}

/** With the stamp renewed nothing would tell any more that "done" was said of another text. */
function reopen(
  { source, document: info }: Sidecar,
  document: ArticleText,
): { readonly document: DocumentInfo; readonly layers: number } {
  const layers = Object.values(info.done ?? {}).filter((isDone) => isDone).length;
  if (layers === 0 || source === undefined || !isChangedSince(source, document)) return { document: info, layers: 0 };
  const done = Object.fromEntries(Object.keys(info.done ?? {}).map((layer) => [layer, false]));
  return { document: { ...info, done }, layers };
}

/** Keeps the first item of an id, in the order of the file's sections. */
function withUniqueIds(sidecar: Sidecar, random: () => number): { readonly sidecar: Sidecar; readonly count: number } {
  const taken = takenIds(sidecar);
  const seen = new Set<string>();
  let count = 0;
  const unique = <T extends { readonly id: string }>(items: readonly T[], prefix: 'b' | 'e' | 'd'): readonly T[] =>
    items.map((item) => {
      if (!seen.has(item.id)) {
        seen.add(item.id);
        return item;
      }
      const id = newId(prefix, taken, random);
      taken.add(id);
      count++;
      return { ...item, id };
    });
  const lists = (from: Pick<Sidecar, 'blocks' | 'entities' | 'dates'>): Record<string, unknown> =>
    Object.fromEntries(ITEM_LISTS.map((list) => [list, unique<{ readonly id: string }>(from[list], ID_PREFIX[list])]));
  const confirmed = lists(sidecar);
  const unanchored = ITEM_LISTS.reduce<readonly StoredUnanchored[]>(
    (items, list) =>
      items.map((item) => (item.layer === LAYER_OF_LIST[list] ? unique([item], ID_PREFIX[list])[0]! : item)),
    sidecar.unanchored,
  );
  const suggestions = lists(sidecar.suggestions) as unknown as Sidecar['suggestions'];
  return { sidecar: { ...sidecar, ...confirmed, unanchored, suggestions }, count };
}
