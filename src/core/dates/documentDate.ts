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
 * then the file's name, then what the text lets infer. Boilerplate is not asked, but for a line of
 * date and hour right below the title, which is the article's own whatever its kind was taken for.
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
  const beside = dateBesideTitle(document, lines, language);
  if (beside !== undefined) return beside;
  const fileDay = facts.fileName === undefined ? undefined : dayOfFileName(facts.fileName);
  if (fileDay !== undefined) {
    const evidence = [say('the file name "{name}"', { name: facts.fileName ?? '' })];
    return { value: isoDay(fileDay), by: 'filename', score: 0.85, evidence };
  }
  return inferDate(document, content);
}

/** Lines below the title in which the article's own date may stand among buttons and section names. */
const BELOW_TITLE = 4;
const MISTAKEN: ReadonlySet<string> = new Set(['navigation', 'site-chrome', 'share-widget']);

function dateBesideTitle(
  document: ArticleText,
  lines: readonly SuggestedLine[],
  language: string,
): DocumentDate | undefined {
  const title = lines.findIndex(({ kind }) => kind === 'title');
  if (title < 0) return undefined;
  const below = lines
    .slice(title + 1, title + 1 + BELOW_TITLE)
    .filter(({ kind }) => MISTAKEN.has(kind))
    .map((line) => ({ ...line, kind: 'dateline' as const }));
  const date = dateOfDateline(document, readContent(document, below, dateGrammar(language)));
  return date?.value.includes('T') ? { ...date, score: 0.8 } : undefined;
}
