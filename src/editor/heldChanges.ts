import { carryChange } from '../core/sidecar/carry';
import type { SidecarChange } from '../core/sidecar/change';
import type { ArticleText } from '../core/text/document';
import { KeptText } from '../core/text/keptText';

/**
 * Changes that touch characters which are in no saved file yet, in code points of `text`, the document as it is in its
 * editor. They follow the edits there and are written with the save.
 */
export interface HeldChanges {
  readonly text: ArticleText;
  readonly changes: readonly SidecarChange[];
}

/** Over the next version of the text; what stands on nothing any more is gone with its words. */
export function followHeld(held: HeldChanges, text: ArticleText, edit?: KeptText): HeldChanges {
  if (held.text === text) return held;
  if (held.changes.length === 0) return { text, changes: [] };
  const kept = edit ?? KeptText.between(held.text.text, text.text);
  const changes = held.changes.flatMap((change) => carryChange(change, held.text, text, (r) => kept.forward(r)) ?? []);
  return { text, changes };
}

/** Splits what stands in the saved text by now from what has to wait on. */
export function settleHeld(
  held: HeldChanges,
  saved: ArticleText,
  kept: KeptText,
): { readonly settled: readonly SidecarChange[]; readonly held: HeldChanges } {
  const settled: SidecarChange[] = [];
  const changes: SidecarChange[] = [];
  for (const change of held.changes) {
    // What comes behind a change that waits may build on it.
    const over = changes.length > 0 ? undefined : carryChange(change, held.text, saved, (range) => kept.back(range));
    if (over === undefined) changes.push(change);
    else settled.push(over);
  }
  return { settled, held: { text: held.text, changes } };
}

/** Whether the change speaks of an annotation that one of the held changes makes. */
export function buildsOn(change: SidecarChange, held: readonly SidecarChange[]): boolean {
  if (held.length === 0) return false;
  const made = new Set(held.flatMap((one) => idsOf(one)));
  return idsOf(change).some((id) => made.has(id));
}

function idsOf(change: SidecarChange): readonly string[] {
  switch (change.type) {
    case 'batch':
      return change.changes.flatMap(idsOf);
    case 'add-block':
    case 'replace-block':
      return [change.block.id];
    case 'add-entity':
    case 'replace-entity':
      return [change.entity.id];
    case 'add-date':
    case 'replace-date':
      return [change.date.id];
    default:
      return 'id' in change ? [change.id] : [];
  }
}
