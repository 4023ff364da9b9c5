import { type MentionQuery, mentionsIn } from '../../../core/corpus/identity';
import { keyOfName, namesOf } from '../../../core/corpus/summary/names';
import { inContext, type MentionInContext } from '../../../core/suggest/untagged';
import type { ArticleText } from '../../../core/text/document';
import type { TextRange } from '../../../core/text/range';
import { forEachPath, readNow } from '../../acrossCorpus/documents';
import { searchCorpus } from '../../acrossCorpus/search';
import { suggesting } from '../../acrossCorpus/suggestions';
import type { Workbench } from '../../commands/command';
import { toRange } from '../../convert';
import type { SummarisedCorpus } from '../../corpusSummary/summarisedCorpus';
import type { PreviewFile } from '../../preview/preview';
import { placesIn, type Wanted } from '../../tagAll/tagAllInCorpus';
import type { EntityNode, MentionNode } from './nodes';

/** Words before the mention, in UTF-16 units at most: so few that it is in sight in a narrow side bar. */
const BEFORE = 14;
/** Behind it: what the view has no room for it cuts itself. */
const BEHIND = 80;

/** Documents that mention a thing, in code-point order of their paths. */
export function documentsOf({ in: corpus, total }: EntityNode): readonly string[] {
  return corpus.documents.filter((path) => {
    const summary = corpus.get(path);
    // Cheap first: the rows of thousands of files are looked through.
    if (summary === undefined || !summary.names.includes(total.ref ?? total.text)) return false;
    return [...namesOf(summary)].some((name) => keyOfName(name) === total.key && name.confirmed > 0);
  });
}

/** The confirmed mentions in these documents, each in its line. */
export async function mentionNodes(
  { articles }: Pick<Workbench, 'articles'>,
  parent: EntityNode,
  paths: readonly string[],
): Promise<MentionNode[]> {
  const query = queryOf(parent);
  const never = { isCancellationRequested: false };
  const found = await forEachPath(paths, never, async (path): Promise<MentionNode[]> => {
    const document = await readNow(articles, parent.in.corpus, path);
    if (document === undefined) return [];
    return mentionsIn(document.sidecar, query).map((mention) => {
      const range = document.text.toUtf16(mention);
      return {
        kind: 'mention',
        id: `${parent.id} mention ${path} ${mention.id}`,
        parent,
        uri: document.uri,
        path,
        range: toRange(document.text, range),
        context: keyWordInContext(document.text, range),
      };
    });
  });
  return found.flat();
}

/** A line of a concordance: little before the mention, so that it stands in the middle of what is in sight. */
export function keyWordInContext(text: ArticleText, range: TextRange): MentionInContext {
  return { ...inContext(text, range, BEHIND), before: inContext(text, range, BEFORE).before };
}

/** Every place of the corpus where the name may be tagged; undefined when the person stopped the search. */
export async function untaggedIn(
  workbench: Workbench,
  { corpus }: SummarisedCorpus,
  wanted: Wanted,
  title: string,
): Promise<readonly PreviewFile[] | undefined> {
  const suggest = await suggesting(workbench);
  return (await searchCorpus(workbench, corpus, title, (document) => placesIn(document, wanted, suggest)))?.found;
}

function queryOf({ total }: EntityNode): MentionQuery {
  return total.ref === undefined ? { surface: total.text, label: total.label } : { ref: total.ref };
}
