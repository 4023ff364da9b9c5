import { say } from '../message';
import type { DocumentDate, DocumentFacts, SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';
import { isoDay } from './calendar';
import { readContent } from './contentDates';
import { dateOfDateline } from './dateline';
import { dayOfFileName } from './fileDate';
import { dateGrammar } from './grammars';
import { inferDate } from './inferredDate';

/**
 * The document creation time, or undefined where nothing tells it: what `facts` say wins, then a line of date and time,
 * then the file's name, then what the text lets infer. Boilerplate lines are never asked.
 */
export function findDocumentDate(
  document: ArticleText,
  lines: readonly SuggestedLine[],
  facts: DocumentFacts,
  language: string,
): DocumentDate | undefined {
  if (facts.date !== undefined)
    return { value: facts.date.value, by: facts.date.by, score: 1, evidence: [say('given for this document')] };
  const content = readContent(document, lines, dateGrammar(language));
  const line = dateOfDateline(document, content);
  if (line !== undefined) return line;
  const fileDay = facts.fileName === undefined ? undefined : dayOfFileName(facts.fileName);
  if (fileDay !== undefined) {
    const evidence = [say('the file name "{name}"', { name: facts.fileName ?? '' })];
    return { value: isoDay(fileDay), by: 'filename', score: 0.85, evidence };
  }
  return inferDate(document, content);
}
