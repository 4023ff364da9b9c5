import { isBoilerplate } from '../annotation';
import { groupLines } from '../boilerplate/blocks';
import { labelLinesInSteps } from '../boilerplate/label';
import type { LineModel } from '../boilerplate/lineModel';
import { findDocumentDateInSteps } from '../dates/documentDate';
import { findDatesInSteps } from '../dates/find';
import { findEntitiesInSteps } from '../entities/find';
import { LineCache } from '../entities/lineCache';
import type { NameTables } from '../entities/nameTables';
import type { Knowledge } from '../knowledge';
import { detectLanguage } from '../languages/detect';
import type { LanguagePack } from '../languages/pack';
import { finish, type Steps } from '../steps';
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

/** The same, for whoever has other work to do in between. */
export type SuggestInSteps = (...input: Parameters<Suggest>) => Steps<Suggestions>;

/** Binds the recognisers to their data, which hosts bring in ways of their own. */
export function createSuggest(data: RecogniserData): Suggest {
  const inSteps = createSuggestInSteps(data);
  return (...input) => finish(inSteps(...input));
}

/** @param remembersLines for a host that asks again after each edit: what an edit left alone is not read again */
export function createSuggestInSteps({ packs, model, tables }: RecogniserData, remembersLines = false): SuggestInSteps {
  const cache = remembersLines ? new LineCache() : undefined;
  return function* (document, facts, knowledge, decisions = NO_DECISIONS) {
    const language = facts.language ?? detectLanguage(document.text);
    const pack = packs.find(({ id }) => id === language);
    const { site, title } = facts;
    yield;
    const labelled = yield* labelLinesInSteps(document, { pack, model, memory: knowledge.lines, site, title });
    yield;
    const lines = applyDecisions(labelled, decisions);
    const content = lines.filter((line) => !isBoilerplate(line.kind));
    const date = yield* findDocumentDateInSteps(document, lines, facts, language);
    yield;
    const blocks = groupLines(document, lines);
    yield;
    const entities = yield* findEntitiesInSteps(document, content, { language, pack, tables, knowledge, cache });
    yield;
    const ranges = lineRanges(document, content);
    yield;
    const dates = yield* findDatesInSteps(document, ranges, { language, documentDate: date });
    return { language, date, lines, blocks, entities, dates };
  };
}

function lineRanges(document: ArticleText, lines: readonly SuggestedLine[]): TextRange[] {
  return lines.map(({ line }) => ({ start: document.lines.start(line), end: document.lines.end(line) }));
}
