import type { SidecarChange } from './change';
import type { Sidecar } from './types';

/** What can be decided again about something else. */
export type Decision =
  | { readonly as: 'label'; readonly label: string }
  | { readonly as: 'kind'; readonly kind: string }
  /** A date has its own value each time. */
  | { readonly as: 'date' }
  | { readonly as: 'rejection' };

/**
 * The decision in a change, the last one where it holds several; undefined for what is none (a note, a link, a removal).
 * @param sidecar as it stood before, which knows what an accepted suggestion was
 */
export function decisionOf(change: SidecarChange, sidecar: Pick<Sidecar, 'suggestions'>): Decision | undefined {
  switch (change.type) {
    case 'add-entity':
    case 'replace-entity':
      return { as: 'label', label: change.entity.label };
    case 'relabel':
      return { as: 'label', label: change.label };
    case 'add-block':
      return { as: 'kind', kind: change.block.kind };
    case 'set-kind':
      return { as: 'kind', kind: change.kind };
    case 'add-date':
    case 'set-value':
      return { as: 'date' };
    case 'reject':
      return { as: 'rejection' };
    case 'accept': {
      if (change.layer === 'date') return { as: 'date' };
      const { entities, blocks } = sidecar.suggestions;
      if (change.layer === 'block') {
        const kind = blocks.find(({ id }) => id === change.id)?.kind;
        return kind === undefined ? undefined : { as: 'kind', kind };
      }
      const label = entities.find(({ id }) => id === change.id)?.label;
      return label === undefined ? undefined : { as: 'label', label };
    }
    case 'batch': {
      for (const one of [...change.changes].reverse()) {
        const decision = decisionOf(one, sidecar);
        if (decision !== undefined) return decision;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}
