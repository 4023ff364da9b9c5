import type { Knowledge } from '../knowledge';
import type { LanguagePack } from '../languages/pack';
import type { SuggestedEntity, SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';

export interface EntityContext {
  readonly language: string;
  readonly pack: LanguagePack | undefined;
  readonly knowledge: Knowledge;
}

/** Every mention on `lines` (the content lines, in order): longest span, no nesting. Pure. */
export function findEntities(
  _document: ArticleText,
  _lines: readonly SuggestedLine[],
  _context: EntityContext,
): SuggestedEntity[] {
  return [];
}
