import type { DocumentDate, SuggestedDate } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';

export interface DateContext {
  readonly language: string;
  /** What relative expressions count from; without it they stay open (`XXXX-…`). */
  readonly documentDate: DocumentDate | undefined;
}

/** Every calendar expression inside `ranges` (the content lines, in order), resolved as far as is certain. Pure. */
export function findDates(
  _document: ArticleText,
  _ranges: readonly TextRange[],
  _context: DateContext,
): SuggestedDate[] {
  return [];
}
