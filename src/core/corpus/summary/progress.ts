import { LAYERS } from '../../annotation';
import type { FileSummary } from './fileSummary';

/** How far the work on a document is. */
export type Progress = 'untouched' | 'started' | 'done' | 'unreadable';

/** A sidecar with nothing but suggestions is untouched: no person decided anything yet. */
export function progressOf({ state, done, confirmed, rejected, unplaced }: FileSummary): Progress {
  if (state === 'unreadable') return 'unreadable';
  const isDone = LAYERS.filter((layer) => done[layer]).length;
  if (isDone === LAYERS.length) return 'done';
  const decided = LAYERS.reduce((sum, layer) => sum + confirmed[layer], rejected + unplaced + isDone);
  return decided === 0 ? 'untouched' : 'started';
}
