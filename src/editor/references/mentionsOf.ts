import type { CancelToken } from '../../core/corpus/files';
import { type MentionQuery, mentionsIn, queryKey } from '../../core/corpus/identity';
import type { StoredEntity } from '../../core/sidecar/types';
import { type CorpusDocument, forEachPath, readNow } from '../acrossCorpus/documents';
import type { Workbench } from '../commands/command';
import type { Corpus } from '../corpora';

export interface MentionsInDocument {
  readonly document: CorpusDocument;
  /** In code points of the document's text. */
  readonly mentions: readonly StoredEntity[];
}

/**
 * Every confirmed mention of one thing in the corpus, by document in code-point order of the paths.
 * @throws CancelledError
 */
export async function mentionsOf(
  { articles, tallies }: Pick<Workbench, 'articles' | 'tallies'>,
  corpus: Corpus,
  query: MentionQuery,
  token: CancelToken,
): Promise<readonly MentionsInDocument[]> {
  const key = queryKey(query);
  const byPath = await (await tallies.get()).of(corpus);
  const paths = [...byPath].filter(([, found]) => found.some((one) => one.key === key)).map(([path]) => path);
  const found = await forEachPath(paths, token, async (path) => {
    const document = await readNow(articles, corpus, path);
    return document && { document, mentions: mentionsIn(document.sidecar, query) };
  });
  return found.filter((one) => one !== undefined && one.mentions.length > 0) as MentionsInDocument[];
}
