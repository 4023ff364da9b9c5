import { LAYERS, type Layer } from '../../annotation';
import type { FileSummary } from './fileSummary';

/** How far the work on a document is. */
export type Progress = 'untouched' | 'started' | 'done' | 'unreadable';

/**
 * A sidecar with nothing but suggestions is untouched: no person decided anything yet.
 * @param layers that the team annotates: a file is done when these are
 */
export function progressOf(summary: FileSummary, layers: readonly Layer[] = LAYERS): Progress {
  const { state, done, confirmed, rejected, unplaced } = summary;
  if (state === 'unreadable') return 'unreadable';
  if (layers.every((layer) => done[layer])) return 'done';
  const isDone = LAYERS.filter((layer) => done[layer]).length;
  const decided = LAYERS.reduce((sum, layer) => sum + confirmed[layer], rejected + unplaced + isDone);
  return decided === 0 ? 'untouched' : 'started';
}
