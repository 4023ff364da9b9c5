import { type GazetteerEntry, surfaceKey } from '../knowledge';
import type { SidecarChange } from '../sidecar/change';
import type { Sidecar, StoredEntity } from '../sidecar/types';

/**
 * The entries that a surface may mean, by name or alias: those with the label first, otherwise as the file has them.
 * Several people may share a name; which one is meant is for a person to say.
 */
export function entriesNamed(
  entries: readonly GazetteerEntry[],
  surface: string,
  label?: string,
): readonly GazetteerEntry[] {
  const key = surfaceKey(surface);
  const named = entries.filter(({ name, aliases }) => [name, ...aliases].some((one) => surfaceKey(one) === key));
  return [...named.filter((entry) => entry.label === label), ...named.filter((entry) => entry.label !== label)];
}

/** Mentions of one thing: all that refer to a gazetteer entry, or, without one, all of one surface and label. */
export type MentionQuery =
  | { readonly ref: string }
  | { readonly surface: string; readonly label: string; readonly ref?: undefined };

/** What to look for to find the other mentions of an entity's thing. */
export function queryFor(entity: {
  readonly text: string;
  readonly label: string;
  readonly ref?: string;
}): MentionQuery {
  return entity.ref === undefined ? { surface: surfaceKey(entity.text), label: entity.label } : { ref: entity.ref };
}

/** The same for mentions of one thing, in any document. */
export function queryKey(query: MentionQuery): string {
  return query.ref === undefined ? `name ${query.label} ${query.surface}` : `ref ${query.ref}`;
}

/**
 * The confirmed mentions of a sidecar that the query means, in the order of the file. A mention that a person linked to
 * an entry is no answer to a query without one: another may share the name.
 */
export function mentionsIn(sidecar: Sidecar, query: MentionQuery): readonly StoredEntity[] {
  return sidecar.entities.filter((entity) => answers(entity, query));
}

export function answers(
  entity: { readonly text: string; readonly label: string; readonly ref?: string },
  query: MentionQuery,
): boolean {
  if (query.ref !== undefined) return entity.ref === query.ref;
  return entity.ref === undefined && entity.label === query.label && surfaceKey(entity.text) === query.surface;
}

/** Points everything in a sidecar that refers to one entry to another; undefined where nothing does. */
export function relinked(sidecar: Sidecar, from: string, to: string): SidecarChange | undefined {
  const isMeant = (item: { readonly ref?: string }): boolean => item.ref === from;
  const isStored =
    sidecar.entities.some(isMeant) ||
    sidecar.suggestions.entities.some(isMeant) ||
    sidecar.unanchored.some(({ layer, item }) => layer === 'entity' && item.ref === from);
  return isStored ? { type: 'relink', from, to } : undefined;
}
