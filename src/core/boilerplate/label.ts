import type { LineMemory } from '../knowledge';
import type { LanguagePack } from '../languages/pack';
import type { SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';

export interface LineContext {
  readonly pack: LanguagePack | undefined;
  /** Lines known from other documents. */
  readonly memory: LineMemory;
  readonly site?: string | undefined;
  /** The headline, where metadata tells it. */
  readonly title?: string | undefined;
}

/** Tells what each non-blank line is for: one label for every such line, in order. Pure. */
export function labelLines(_document: ArticleText, _context: LineContext): SuggestedLine[] {
  return [];
}
