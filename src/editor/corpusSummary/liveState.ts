import type { Layer } from '../../core/annotation';
import { type FileSummary, NO_SIDECAR, summariseSidecar } from '../../core/corpus/summary/fileSummary';
import type { Article } from '../articles';
import { isShownBlock } from '../marksAt';

/** Open suggestions by layer as an open article shows them: those computed in the editor among them. */
export type OpenCounts = Readonly<Record<Layer, number>>;

/** Undefined while the suggestions are not there yet, or are off. */
export function openCounts({ marks, suggestions, trouble }: Article): OpenCounts | undefined {
  if (suggestions === undefined || trouble !== undefined) return undefined;
  const count = (of: readonly { readonly status: string }[]): number =>
    of.filter(({ status }) => status === 'suggested').length;
  return { block: count(marks.blocks.filter(isShownBlock)), entity: count(marks.entities), date: count(marks.dates) };
}

/** What the annotations of an open article say, those that could not be written yet among them. */
export function summariseArticle({ view, corpus, trouble }: Article): FileSummary {
  if (trouble !== undefined) return { ...NO_SIDECAR, state: 'unreadable', trouble };
  const isNone = view.text === undefined && view.pending.length === 0;
  return isNone ? NO_SIDECAR : summariseSidecar(view.sidecar, corpus.config.suggest.minScore);
}
