import type { LineMemory } from '../knowledge';
import type { LanguagePack } from '../languages/pack';
import type { SuggestedBlock, SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';

export interface LineContext {
  readonly pack: LanguagePack | undefined;
  /** Lines known from other documents. */
  readonly memory: LineMemory;
  readonly site?: string | undefined;
  /** The headline, where metadata tells it. */
  readonly title?: string | undefined;
}

export interface LineLabels {
  /** One for every non-blank line, in order. */
  readonly lines: readonly SuggestedLine[];
  readonly blocks: readonly SuggestedBlock[];
}

/** Tells what each non-blank line is for, and the blocks that they make. Pure. */
export function labelLines(_document: ArticleText, _context: LineContext): LineLabels {
  return { lines: [], blocks: [] };
}
