import { isBoilerplate } from '../annotation';
import { groupLines } from '../boilerplate/blocks';
import { labelLines } from '../boilerplate/label';
import { findDocumentDate } from '../dates/documentDate';
import { findDates } from '../dates/find';
import { findEntities } from '../entities/find';
import type { Knowledge } from '../knowledge';
import { languagePack } from '../languages';
import { detectLanguage } from '../languages/detect';
import type { DocumentFacts, SuggestedLine, Suggestions } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { applyDecisions, type LineDecisions, NO_DECISIONS } from './decisions';

/**
 * Everything the recognisers have to say about one document. Pure: the same text, facts, knowledge and decisions
 * always give the same answer, and nothing is looked up.
 */
export function suggest(
  document: ArticleText,
  facts: DocumentFacts,
  knowledge: Knowledge,
  decisions: LineDecisions = NO_DECISIONS,
): Suggestions {
  const language = facts.language ?? detectLanguage(document.text);
  const pack = languagePack(language);
  const labelled = labelLines(document, { pack, memory: knowledge.lines, site: facts.site, title: facts.title });
  const lines = applyDecisions(labelled, decisions);
  const content = lines.filter((line) => !isBoilerplate(line.kind));
  const date = findDocumentDate(document, lines, facts, language);
  return {
    language,
    date,
    lines,
    blocks: groupLines(document, lines),
    entities: findEntities(document, content, { language, pack, knowledge }),
    dates: findDates(document, lineRanges(document, content), { language, documentDate: date }),
  };
}

function lineRanges(document: ArticleText, lines: readonly SuggestedLine[]): TextRange[] {
  return lines.map(({ line }) => ({ start: document.lines.start(line), end: document.lines.end(line) }));
}
