import { isBoilerplate } from '../annotation';
import { groupLines } from '../boilerplate/blocks';
import { labelLines } from '../boilerplate/label';
import type { LineModel } from '../boilerplate/lineModel';
import { findDocumentDate } from '../dates/documentDate';
import { findDates } from '../dates/find';
import { findEntities } from '../entities/find';
import { LineCache } from '../entities/lineCache';
import type { NameTables } from '../entities/nameTables';
import type { Knowledge } from '../knowledge';
import { detectLanguage } from '../languages/detect';
import type { LanguagePack } from '../languages/pack';
import type { DocumentFacts, SuggestedLine, Suggestions } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { applyDecisions, type LineDecisions, NO_DECISIONS } from './decisions';

/** What recognisers read besides the document: word lists, tables of names, weights. */
export interface RecogniserData {
  readonly packs: readonly LanguagePack[];
  readonly model: LineModel;
  readonly tables: NameTables;
}

/**
 * Everything the recognisers have to say about one document. Pure: the same text, facts, knowledge and decisions
 * always give the same answer, and nothing is looked up.
 */
export type Suggest = (
  document: ArticleText,
  facts: DocumentFacts,
  knowledge: Knowledge,
  decisions?: LineDecisions,
) => Suggestions;

/**
 * Binds the recognisers to their data, which hosts bring in ways of their own.
 * @param remembersLines for a host that asks again after each edit: what an edit left alone is not read again
 */
export function createSuggest({ packs, model, tables }: RecogniserData, remembersLines = false): Suggest {
  const cache = remembersLines ? new LineCache() : undefined;
  return (document, facts, knowledge, decisions = NO_DECISIONS) => {
    const language = facts.language ?? detectLanguage(document.text);
    const pack = packs.find(({ id }) => id === language);
    const { site, title } = facts;
    const labelled = labelLines(document, { pack, model, memory: knowledge.lines, site, title });
    const lines = applyDecisions(labelled, decisions);
    const content = lines.filter((line) => !isBoilerplate(line.kind));
    const date = findDocumentDate(document, lines, facts, language);
    return {
      language,
      date,
      lines,
      blocks: groupLines(document, lines),
      entities: findEntities(document, content, { language, pack, tables, knowledge, cache }),
      dates: findDates(document, lineRanges(document, content), { language, documentDate: date }),
    };
  };
}

function lineRanges(document: ArticleText, lines: readonly SuggestedLine[]): TextRange[] {
  return lines.map(({ line }) => ({ start: document.lines.start(line), end: document.lines.end(line) }));
}
