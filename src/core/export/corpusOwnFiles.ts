import type { CorpusConfig } from '../corpus/config';
import { CONFIG_FILE } from '../corpus/defaults';
import type { CorpusListing } from '../corpus/scan';

/**
 * What no export may write over: articles, annotations and what configures them. Other files of the folder may be
 * earlier exports.
 * @returns paths relative to the corpus' folder
 */
export function corpusOwnFiles(
  { documents, sidecars }: Pick<CorpusListing, 'documents' | 'sidecars'>,
  { gazetteer, metadata }: CorpusConfig,
): ReadonlySet<string> {
  return new Set([...documents, ...sidecars, CONFIG_FILE, gazetteer, ...(metadata === undefined ? [] : [metadata])]);
}
