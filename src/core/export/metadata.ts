import { factsOf } from '../corpus/facts';
import type { CorpusSetup } from '../corpus/openCorpus';
import { detectLanguage } from '../languages/detect';
import { stemOf } from '../sidecar/paths';
import type { Sidecar } from '../sidecar/types';
import type { ArticleText } from '../text/document';
import { type ExportedMetadata, METADATA_KEYS } from './exportedDocument';

/**
 * What is known of a document: the sidecar's word before the metadata table's, date and language as suggestions take
 * them. A language that nobody says is read off the text.
 * @param path relative to the corpus' folder
 */
export function exportedMetadata(
  setup: Pick<CorpusSetup, 'factSources'>,
  path: string,
  sidecar: Sidecar,
  text: ArticleText,
): ExportedMetadata {
  const sources = { ...setup.factSources(path, documentId(path, sidecar)), sidecar };
  const facts = factsOf(path, sources);
  const values: Readonly<Record<string, unknown>> = {
    ...sources.metadata,
    ...sidecar.document,
    language: facts.language ?? detectLanguage(text.text),
    date: facts.date?.value,
    dateBy: facts.date?.by,
    site: facts.site,
  };
  const known: { -readonly [K in keyof ExportedMetadata]: string } = {};
  for (const key of METADATA_KEYS) {
    const value = values[key];
    if (typeof value === 'string') known[key] = value;
  }
  return known;
}

/** The sidecar's word, else the file's stem. */
export function documentId(path: string, sidecar: Sidecar): string {
  return sidecar.document.id ?? stemOf(path);
}
