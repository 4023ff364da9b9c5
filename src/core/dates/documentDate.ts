import type { DateSource } from '../annotation';
import { isBoilerplate } from '../annotation';
import { type Message, say } from '../message';
import { finish, type Steps } from '../steps';
import type { DocumentDate, DocumentFacts, SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';
import { isoDay } from './calendar';
import { readAll, readContent } from './contentDates';
import { dateOfDateline, isBareDateline } from './dateline';
import { dayOfFileName } from './fileDate';
import { dateGrammar } from './grammars';
import { inferDate } from './inferredDate';

const GIVEN: Readonly<Record<DateSource, Message>> = {
  person: say('set by a person'),
  override: say('given in corpus.yaml'),
  metadata: say("given by the corpus's metadata"),
  text: say('given for this document'),
  filename: say('given for this document'),
  inferred: say('given for this document'),
};

/**
 * The document creation time, or undefined where nothing tells it: what `facts` say wins, then a line of date and time,
 * then the file's name, then what the text lets infer. Boilerplate is not asked, but for a line right
 * below the title that is a date, which is the article's own whatever its kind was taken for.
 */
export function findDocumentDate(
  document: ArticleText,
  lines: readonly SuggestedLine[],
  facts: DocumentFacts,
  language: string,
): DocumentDate | undefined {
  return finish(findDocumentDateInSteps(document, lines, facts, language));
}

export function* findDocumentDateInSteps(
  document: ArticleText,
  lines: readonly SuggestedLine[],
  facts: DocumentFacts,
  language: string,
): Steps<DocumentDate | undefined> {
  if (facts.date !== undefined)
    return { value: facts.date.value, by: facts.date.by, score: 1, evidence: [GIVEN[facts.date.by]] };
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
  yield* readAll(content);
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
    .map((line) => ({ ...line, kind: isBoilerplate(line.kind) ? ('dateline' as const) : line.kind }));
  for (const [i, line] of readContent(document, below, dateGrammar(language)).entries()) {
    // Where the article runs, its own date has passed.
    if (line.kind === 'body') return undefined;
    if (line.kind !== 'dateline') continue;
    const isBare = isBareDateline(line);
    const taken = lines[title + 1 + i]?.kind ?? 'body';
    const date = isBare || MISTAKEN.has(taken) ? dateOfDateline(document, [line]) : undefined;
    if (date !== undefined && (isBare || date.value.includes('T'))) return { ...date, score: 0.8 };
    // Behind another article's title comes its date, not this one's.
    if (!isBare && !MISTAKEN.has(taken) && taken !== 'image-placeholder') return undefined;
  }
  return undefined;
}
