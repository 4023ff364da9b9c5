import { isBoilerplate } from '../../annotation';
import type { Sidecar, StoredDate, StoredEntity } from '../../sidecar/types';
import type { TextRange } from '../../text/range';
import { queryFor, queryKey } from '../identity';
import { openOf } from '../summary/fileSummary';
import type { OverviewTarget } from './target';
import { isMeant } from './targetFiles';

/** Where a document holds what a mark counts, in code points and in order; nothing where the file itself is counted. */
export function placesOfTarget(sidecar: Sidecar, target: OverviewTarget): TextRange[] {
  return [...found(sidecar, target)].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

function found(sidecar: Sidecar, target: OverviewTarget): readonly TextRange[] {
  switch (target.type) {
    case 'name':
      return entities(sidecar, (entity) => queryKey(queryFor(entity)) === target.key);
    case 'label':
      return entities(sidecar, ({ label }) => label === target.label);
    case 'dates':
      return target.of === 'articles'
        ? []
        : sidecar.dates.filter((date) => isOnLine(date) && isMeant(date.value, target));
    case 'boilerplate':
      return sidecar.blocks.filter(({ kind }) =>
        target.kind === undefined ? isBoilerplate(kind) : kind === target.kind,
      );
    default:
      return [];
  }
}

function entities(sidecar: Sidecar, isWanted: (entity: StoredEntity) => boolean): readonly TextRange[] {
  return [...sidecar.entities, ...openOf(sidecar, 'entity', sidecar.suggestions.entities)].filter(isWanted);
}

function isOnLine({ type }: StoredDate): boolean {
  return type === 'DATE' || type === 'TIME';
}
