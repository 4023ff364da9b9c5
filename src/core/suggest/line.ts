import { findDates } from '../dates/find';
import { findEntities } from '../entities/find';
import type { Knowledge } from '../knowledge';
import type { SuggestedLine, Suggestions } from '../suggestion';
import { ArticleText } from '../text/document';
import type { RecogniserData } from './suggester';

/**
 * The mentions in one line of an article's own text, read by itself: what can be said while somebody types in it. UTF-16
 * offsets count from the line's start. What the rest of the document would add is left to the reading of the whole.
 * @param about the language, and the date that relative expressions count from
 */
export type SuggestLine = (
  line: string,
  about: Pick<Suggestions, 'language' | 'date'>,
  knowledge: Knowledge,
) => Pick<Suggestions, 'entities' | 'dates'>;

const BODY: SuggestedLine = { line: 0, kind: 'body', score: 1, from: 'line', evidence: [] };

export function createSuggestLine({ packs, tables }: Pick<RecogniserData, 'packs' | 'tables'>): SuggestLine {
  return (line, { language, date }, knowledge) => {
    const document = new ArticleText(line);
    const pack = packs.find(({ id }) => id === language);
    return {
      entities: findEntities(document, [BODY], { language, pack, tables, knowledge }),
      dates: findDates(document, [{ start: 0, end: document.length }], { language, documentDate: date }),
    };
  };
}
