import { stemOf } from '../core/sidecar/paths';
import type { DocumentInfo } from '../core/sidecar/types';
import type { Article } from './articles';

/**
 * What a new sidecar says of its document. The date must be in it: values that were resolved against the document's
 * date (`anchor: document`) mean nothing to other programs without it; `dateBy` says that no person gave it.
 */
export function documentInfo(article: Pick<Article, 'path' | 'suggestions'> | undefined): DocumentInfo {
  if (article === undefined) return {};
  const { language, date } = article.suggestions ?? {};
  return {
    id: stemOf(article.path),
    ...(language === undefined || language === 'und' ? {} : { language }),
    ...(date === undefined ? {} : { date: date.value, dateBy: date.by }),
  };
}
