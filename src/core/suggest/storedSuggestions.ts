import { isBoilerplate, isLineKind } from '../annotation';
import { say } from '../message';
import type { Scored, Sidecar, StoredBlock, StoredDate, StoredEntity } from '../sidecar/types';
import type { SuggestedBlock, SuggestedDate, SuggestedEntity, Suggestions } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import { RangeSet } from '../text/rangeSet';
import { RECOGNISERS, recogniserName } from './recognisers';

/**
 * The suggestions with those that other programs left in the sidecar, so that a person can decide about them as well.
 * What this program's recognisers stored is left out: they have just been asked. A mention that both suggest with one
 * label is there once; a block only where no other boilerplate is suggested, since a line has one kind.
 * @param sidecar true of the document
 * @param labelNow what a label is called in the corpus; undefined: it has none such
 */
export function withStored(
  document: ArticleText,
  suggestions: Suggestions,
  { suggestions: stored }: Pick<Sidecar, 'suggestions'>,
  labelNow: (label: string) => string | undefined,
): Suggestions {
  const blocks = stored.blocks.filter(isForeign);
  const entities = stored.entities.filter(isForeign);
  const dates = stored.dates.filter(isForeign);
  if (blocks.length + entities.length + dates.length === 0) return suggestions;
  const named = new Set(suggestions.entities.map(({ range, label }) => keyOf(range, label)));
  const dated = new Set(suggestions.dates.map(({ range, type, value }) => keyOf(range, `${type} ${value}`)));
  const taken = new RangeSet(suggestions.blocks.filter(({ kind }) => isBoilerplate(kind)).map(({ range }) => range));
  return {
    ...suggestions,
    blocks: inOrder([
      ...suggestions.blocks,
      ...blocks.flatMap((item) => blockOf(document, item) ?? []).filter(({ range }) => !taken.overlaps(range)),
    ]),
    entities: inOrder([
      ...suggestions.entities,
      ...entities
        .flatMap((item) => entityOf(document, item, labelNow(item.label)) ?? [])
        .filter(({ range, label }) => !named.has(keyOf(range, label))),
    ]),
    dates: inOrder([
      ...suggestions.dates,
      ...dates
        .map((item) => dateOf(document, item))
        .filter(({ range, type, value }) => !dated.has(keyOf(range, `${type} ${value}`))),
    ]),
  };
}

const EVIDENCE = [say('stored in the annotation file')];

function isForeign({ from }: Scored): boolean {
  return !RECOGNISERS.has(recogniserName(from));
}

function blockOf(document: ArticleText, item: StoredBlock & Scored): SuggestedBlock | undefined {
  const { kind } = item;
  if (!isLineKind(kind) || !isBoilerplate(kind)) return undefined;
  const range = document.toUtf16(item);
  const firstLine = document.lines.lineAt(range.start);
  const lastLine = document.lines.lineAt(Math.max(range.start, range.end - 1));
  return { ...scoredOf(item), range, kind, firstLine, lastLine };
}

function entityOf(
  document: ArticleText,
  item: StoredEntity & Scored,
  label: string | undefined,
): SuggestedEntity | undefined {
  if (label === undefined) return undefined;
  const { text, ref } = item;
  return { ...scoredOf(item), range: document.toUtf16(item), label, text, ...(ref === undefined ? {} : { ref }) };
}

function dateOf(document: ArticleText, item: StoredDate & Scored): SuggestedDate {
  const { id: _id, start: _start, end: _end, by: _by, note: _note, flag: _flag, extra: _extra, anchor, ...rest } = item;
  // Another date's id means nothing outside the file.
  const leaning = anchor === 'document' ? { anchor } : {};
  return { ...rest, ...leaning, range: document.toUtf16(item), evidence: EVIDENCE };
}

function scoredOf({ score, from }: Scored): Pick<SuggestedEntity, 'score' | 'from' | 'evidence'> {
  return { score, from, evidence: EVIDENCE };
}

function keyOf({ start, end }: TextRange, what: string): string {
  return `${start} ${end} ${what}`;
}

function inOrder<T extends { readonly range: TextRange }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
