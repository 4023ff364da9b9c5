import type { DocumentDate, DocumentFacts, SuggestedLine } from '../suggestion';
import type { ArticleText } from '../text/document';

/** The document creation time, or undefined where nothing tells it. What `facts` say wins over the text. */
export function findDocumentDate(
  _document: ArticleText,
  _lines: readonly SuggestedLine[],
  _facts: DocumentFacts,
  _language: string,
): DocumentDate | undefined {
  return undefined;
}
