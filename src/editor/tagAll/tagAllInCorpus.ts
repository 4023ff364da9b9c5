import * as vscode from 'vscode';
import { entriesNamed } from '../../core/corpus/identity';
import { inContext, untaggedOccurrences } from '../../core/suggest/untagged';
import type { SuggestedEntity, Suggestions } from '../../core/suggestion';
import { sameRange, type TextRange } from '../../core/text/range';
import type { CorpusDocument } from '../acrossCorpus/documents';
import { leftOut, searchCorpus } from '../acrossCorpus/search';
import { type SuggestFor, suggesting } from '../acrossCorpus/suggestions';
import type { Article } from '../articles';
import { CANCELLED, type Command, DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { isEntity, isRefusal, placeFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { pickLabel } from '../commands/tagAs';
import { addEntity, confirm } from '../decisions';
import { documentInfo } from '../documentInfo';
import { mentionsAt } from '../marksAt';
import type { PreviewFile, PreviewItem } from '../preview/preview';
import { taggableSpan } from '../selection';

/** What is to be tagged everywhere. */
export interface Wanted {
  readonly name: string;
  /** Other names of the same thing. */
  readonly aliases?: readonly string[];
  readonly label: string;
  /** The gazetteer entry that all of them mean; undefined where that is not certain. */
  readonly ref: string | undefined;
}

/** Shows every place in the corpus where the name under the cursor is not tagged yet; the person says which are meant. */
export const tagAllInCorpus: Command = {
  id: CommandId.tagAllInCorpus,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article, range } = place;
    const mark = mentionsAt(article.marks, range).find(isEntity);
    const isMark = mark !== undefined && (range.start === range.end || sameRange(range, mark.range));
    if (isMark) return show(workbench, article, wantedOf(article, mark));
    const span = taggableSpan(article, range);
    if (!span.ok) return refuse(span.reason);
    const given = (argument as { readonly label?: unknown } | undefined)?.label;
    const label = typeof given === 'string' ? given : await pickLabel(article, span.range);
    if (label === undefined) return CANCELLED;
    return show(workbench, article, { name: article.text.slice(span.range), label, ref: undefined });
  },
};

/** Where several entries share the name, one mention says nothing about the others. */
function wantedOf(
  { knowledge }: Article,
  { text, label, ref }: { readonly text: string; readonly label: string; readonly ref?: string },
): Wanted {
  const isShared = entriesNamed(knowledge.gazetteer, text).length > 1;
  return { name: text, label, ref: isShared ? undefined : ref };
}

async function show(workbench: Workbench, { corpus }: Article, wanted: Wanted): Promise<Outcome> {
  const { name, label, ref } = wanted;
  const suggest = await suggesting(workbench);
  const searched = await searchCorpus(
    workbench,
    corpus,
    vscode.l10n.t('Looking for “{name}” in the corpus', { name }),
    (document) => placesIn(document, wanted, suggest),
  );
  if (searched === undefined) return CANCELLED;
  if (searched.found.length === 0) {
    const left = leftOut(searched.doubtful);
    return refuse(`${vscode.l10n.t('“{name}” stands nowhere in the corpus untagged.', { name })} ${left}`.trim());
  }
  await (await workbench.previews.get()).show({
    title:
      ref === undefined
        ? vscode.l10n.t('Tag “{name}” as {label}', { name, label })
        : vscode.l10n.t('Tag “{name}” as {label}, linked to {ref}', { name, label, ref }),
    message: leftOut(searched.doubtful),
    files: searched.found,
    done: (places, files) =>
      vscode.l10n.t('Tagged “{name}” as {label}: {places} mentions in {files} files.', { name, label, places, files }),
  });
  return DONE;
}

/** Where it may be tagged in a document; undefined where that is nowhere. */
export function placesIn(document: CorpusDocument, wanted: Wanted, suggest: SuggestFor): PreviewFile | undefined {
  const { text, sidecar, corpus, path } = document;
  let suggestions: Suggestions | undefined;
  const ranges = untaggedOccurrences(text, [wanted.name, ...(wanted.aliases ?? [])], {
    sidecar,
    minScore: corpus.config.suggest.minScore,
    suggestions: () => {
      suggestions = suggest(document);
      return suggestions;
    },
  });
  if (ranges.length === 0) return undefined;
  const items = ranges.map((range) => itemAt(document, range, wanted, suggestions?.entities ?? []));
  return { document, info: () => documentInfo({ path, suggestions }), items };
}

function itemAt(
  document: CorpusDocument,
  range: TextRange,
  { label, ref }: Wanted,
  suggested: readonly SuggestedEntity[],
): PreviewItem {
  const there = suggested.find((entity) => sameRange(entity.range, range));
  const isSame = there !== undefined && there.label === label;
  const change = isSame
    ? confirm(document, { ...there, ...(ref === undefined ? {} : { ref }), layer: 'entity', status: 'suggested' })
    : addEntity(document, range, label, ref === undefined ? {} : { ref });
  const isDone = document.sidecar.document.done?.entities === true;
  const note = isDone
    ? vscode.l10n.t('its entities are judged already')
    : there !== undefined && !isSame
      ? vscode.l10n.t('suggested as {label}', { label: there.label })
      : '';
  return { range, context: inContext(document.text, range), note, isLikely: !isDone, change };
}
