import type { CacheSection, Stored } from '../contributionCache';
import { type FileSummary, NO_SIDECAR } from './fileSummary';

/** Summaries in the cache: what they are made of, `suggest.minScore` included, is for the stamp to say. */
export const SUMMARY: CacheSection<FileSummary> = {
  name: 'summary',
  version: 1,
  // Plain data, all of it.
  pack: (summary) => summary as unknown as Stored,
  unpack(stored) {
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
    // A part that is missing, which no version of ours wrote, is empty.
    return { ...NO_SIDECAR, ...(stored as Partial<FileSummary>) };
  },
};
