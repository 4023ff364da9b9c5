import { applyChange, type SidecarChange } from '../../src/core/sidecar/change';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity } from '../../src/core/sidecar/types';
import type { ArticleText } from '../../src/core/text/document';
import type { Random } from './edits';

type Item = StoredBlock | StoredEntity | StoredDate;
type Placed = { readonly id: string; readonly start: number; readonly end: number };

/** Every annotation by its id; those without a place stand where they were. */
export function allItems(sidecar: Sidecar): Map<string, Placed> {
  const items: readonly Item[] = [...sidecar.blocks, ...sidecar.entities, ...sidecar.dates];
  const lost = sidecar.unanchored.map(({ id, was }) => ({ id, start: was[0], end: was[1] }));
  return new Map<string, Placed>([...lost, ...items].map((item) => [item.id, item]));
}

/** What a team had done when two people set to work: nothing, or some of the gold. */
export function startSidecar(gold: Sidecar, random: Random): Sidecar {
  const share = random() < 0.3 ? 0 : random();
  const some = <T>(items: readonly T[]): readonly T[] => items.filter(() => random() < share);
  return { ...gold, blocks: some(gold.blocks), entities: some(gold.entities), dates: some(gold.dates) };
}

/** One person tags some of what is left of the gold, and relabels, removes and refuses here and there. */
export function workOn(base: Sidecar, gold: Sidecar, document: ArticleText, random: Random, who: string): Sidecar {
  const has = allItems(base);
  const changes: SidecarChange[] = [];
  const pace = 0.1 + random() * 0.5;
  const add = (item: { readonly id: string }): string => `${item.id.slice(0, 2)}${who}${item.id.slice(3)}`;
  for (const entity of gold.entities) {
    if (has.has(entity.id)) {
      const mood = random();
      if (mood < 0.05) changes.push({ type: 'relabel', id: entity.id, label: random() < 0.5 ? 'MISC' : 'EVENT' });
      else if (mood < 0.1) changes.push({ type: 'remove', layer: 'entity', id: entity.id });
    } else if (random() < pace) {
      const label = random() < 0.05 ? 'MISC' : entity.label;
      changes.push({ type: 'add-entity', entity: { ...entity, id: add(entity), label, by: who } });
    } else if (random() < 0.03) {
      const { start, end, text, label } = entity;
      changes.push({ type: 'reject', rejection: { layer: 'entity', label, start, end, text } });
    }
  }
  for (const date of gold.dates) {
    if (has.has(date.id)) {
      if (random() < 0.1)
        changes.push({
          type: 'set-value',
          id: date.id,
          value: { type: 'DATE', value: random() < 0.5 ? '2020' : '2021' },
        });
    } else if (random() < pace) changes.push({ type: 'add-date', date: { ...date, id: add(date), by: who } });
  }
  for (const block of gold.blocks) {
    if (has.has(block.id)) {
      if (random() < 0.05) changes.push({ type: 'remove', layer: 'block', id: block.id });
    } else if (random() < pace) changes.push({ type: 'add-block', block: { ...block, id: add(block), by: who } });
  }
  return applyChange(base, { type: 'batch', changes }, document);
}
