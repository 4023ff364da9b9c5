import * as vscode from 'vscode';
import { blockKeys, type SameLines, sameLines } from '../../core/corpus/sameLines';
import { lineDecisions } from '../../core/suggest/decisions';
import type { AnyMark, BlockMark } from '../../core/suggest/marks';
import { inContext } from '../../core/suggest/untagged';
import type { CorpusDocument } from '../acrossCorpus/documents';
import { leftOut, searchCorpus } from '../acrossCorpus/search';
import { type SuggestFor, suggesting } from '../acrossCorpus/suggestions';
import { CANCELLED, type Command, DONE, refuse } from '../commands/command';
import { isRefusal, markFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { addBlock } from '../decisions';
import { documentInfo } from '../documentInfo';
import type { PreviewFile, PreviewItem } from '../preview/preview';
import { factsFor } from '../suggestInput';

/** UTF-16 units of a block's first line that tell which it is. */
const SHOWN = 80;

const isConfirmedBlock = (mark: AnyMark): mark is BlockMark => mark.layer === 'block' && mark.status === 'confirmed';

/** Shows where the lines of a confirmed block stand in other articles of the same site, to give them its kind. */
export const markSameLines: Command = {
  id: CommandId.markSameLines,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isConfirmedBlock,
      none: vscode.l10n.t('No confirmed block stands here. Confirm it first.'),
    });
    if (isRefusal(found)) return found;
    const { article, mark } = found;
    const { kind } = mark;
    const keys = blockKeys(article.text, mark.range);
    const site = siteOf(article);
    const suggest = await suggesting(workbench);
    const title = vscode.l10n.t('Looking for the lines of this block in the corpus');
    const searched = await searchCorpus(workbench, article.corpus, title, (document) =>
      siteOf(document) === site ? blocksIn(document, keys, kind, suggest) : undefined,
    );
    if (searched === undefined) return CANCELLED;
    if (searched.found.length === 0) {
      const nowhere = vscode.l10n.t('No other article of {site} has these lines undecided.', {
        site: site === '' ? '.' : site,
      });
      return refuse(`${nowhere} ${leftOut(searched.doubtful)}`.trim());
    }
    await (await workbench.previews.get()).show({
      title: vscode.l10n.t('Mark the Same Lines as {kind}', { kind }),
      message: leftOut(searched.doubtful),
      files: searched.found,
      done: (places, files) =>
        vscode.l10n.t('Marked {places} blocks in {files} files as {kind}.', { places, files, kind }),
    });
    return DONE;
  },
};

/** Pages of one site are built alike; where nothing names the site, its folder stands for it. */
function siteOf(document: Pick<CorpusDocument, 'corpus' | 'path' | 'sidecar'>): string {
  const { site } = factsFor({ source: document, sidecar: document.sidecar });
  return site ?? document.path.slice(0, document.path.lastIndexOf('/') + 1);
}

function blocksIn(
  document: CorpusDocument,
  keys: ReadonlySet<number>,
  kind: string,
  suggest: SuggestFor,
): PreviewFile | undefined {
  const { text, sidecar } = document;
  const { confirmed, refused, done } = lineDecisions(text, sidecar);
  if (done) return undefined;
  const runs = sameLines(text, keys, (line) => confirmed.has(line) || refused.has(line));
  if (runs.length === 0) return undefined;
  return {
    document,
    info: () => documentInfo({ path: document.path, suggestions: suggest(document) }),
    items: runs.map((run) => itemOf(document, run, keys.size, kind)),
  };
}

function itemOf(document: CorpusDocument, { range, count }: SameLines, of: number, kind: string): PreviewItem {
  const first = document.text.lines.lineAt(range.start);
  const line = { start: range.start, end: Math.min(document.text.lines.end(first), range.start + SHOWN) };
  return {
    range,
    context: inContext(document.text, line),
    note: vscode.l10n.t('{count} of {of} lines', { count, of }),
    // A line or two of a long list may stand in the article for themselves.
    isLikely: count * 2 >= of,
    change: addBlock(document, range, kind),
  };
}
