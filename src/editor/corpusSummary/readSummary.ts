import { type ContributionCache, stampOf } from '../../core/corpus/contributionCache';
import { type FileSummary, NO_SIDECAR, summariseFile } from '../../core/corpus/summary/fileSummary';
import { SUMMARY } from '../../core/corpus/summary/summarySection';
import { sidecarPathOf } from '../../core/sidecar/paths';
import { readSidecar } from '../../core/sidecar/read';
import type { Corpus } from '../corpora';
import { documentOf } from '../openDocuments';
import { readSidecarFile } from '../sidecarFile';
import { WorkspaceFiles } from '../workspaceFiles';

/**
 * What the sidecar of a document says now, in its editor where that has unsaved changes. One that did not change since
 * it was read last is not read again. Never throws.
 */
export async function readSummary(corpus: Corpus, path: string, cache: ContributionCache): Promise<FileSummary> {
  const { minScore } = corpus.config.suggest;
  const sidecar = sidecarPathOf(path, corpus.config);
  const uri = corpus.uriOf(sidecar);
  const isUnsaved = documentOf(uri)?.isDirty === true;
  const stat = isUnsaved ? undefined : await new WorkspaceFiles(corpus.folder).stat(sidecar);
  if (stat === undefined && !isUnsaved) return NO_SIDECAR;
  const stamp = `${stampOf(stat)} ${minScore}`;
  const known = isUnsaved ? undefined : cache.get(SUMMARY, path, stamp);
  if (known !== undefined) return known;
  const content = await readSidecarFile(uri);
  if (!content.ok) {
    return summariseFile({ reading: undefined, error: { code: 'unreadable', message: content.message } });
  }
  if (content.text === undefined) return NO_SIDECAR;
  const summary = summariseFile({ reading: readSidecar(content.text) }, minScore);
  if (content.buffer === undefined && stat !== undefined) {
    cache.set(SUMMARY, path, stamp, summary);
    corpus.contributions.changed();
  }
  return summary;
}
