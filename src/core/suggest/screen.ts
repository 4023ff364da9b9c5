import type { Knowledge } from '../knowledge';
import { detectLanguage } from '../languages/detect';
import type { DocumentFacts, Suggestions } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { LineDecisions } from './decisions';
import type { SuggestAround } from './neighbourhood';

/** Lines from the first to the last one, counted from 0. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Suggestions for the lines that are on the screen and for nothing else: a first look at a long document while the whole
 * is being read. What the rest of the document would add (its date, what stands above) is not in it.
 */
export type SuggestScreen = (
  document: ArticleText,
  screen: LineRange,
  facts: DocumentFacts,
  knowledge: Knowledge,
  decisions: LineDecisions,
) => Suggestions;

/** Units that tell a language as well as the whole does. */
const SAMPLE = 20_000;

/** Lines on a screen, and the width of long ones, are few; a page of very long lines waits for the whole. UTF-16 units. */
const MOST = 30_000;

export function createSuggestScreen(suggestAround: SuggestAround): SuggestScreen {
  return (document, { first, last }, facts, knowledge, decisions) => {
    const start = document.lines.start(first);
    let until = Math.max(first, Math.min(last, document.lines.count - 1));
    while (until > first && document.lines.end(until) - start > MOST) until--;
    const language = facts.language ?? detectLanguage(document.text.slice(start, start + SAMPLE));
    const nothing = { language, date: undefined, lines: [], blocks: [], entities: [], dates: [] };
    return suggestAround(document, nothing, { start, end: document.lines.end(until) }, facts, knowledge, decisions);
  };
}
