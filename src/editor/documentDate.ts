import { isBoilerplate } from '../core/annotation';
import { factsOf } from '../core/corpus/facts';
import type { DateAttributes } from '../core/sidecar/change';
import { stemOf } from '../core/sidecar/paths';
import type { DocumentInfo } from '../core/sidecar/types';
import type { DateMark } from '../core/suggest/marks';
import type { DocumentDate, Suggestions } from '../core/suggestion';
import { sameRange } from '../core/text/range';
import type { Article } from './articles';
import { attributes } from './decisions';

const told = new WeakMap<Suggestions, { readonly date: DocumentDate | undefined }>();

/** The date that the text or the file's name tells, whatever was decided since: with its evidence and its place. */
export function toldDate({ text, path, suggestions, recognisers }: Article): DocumentDate | undefined {
  if (suggestions === undefined || recognisers === undefined) return undefined;
  let known = told.get(suggestions);
  if (known === undefined) {
    const facts = { fileName: path.slice(path.lastIndexOf('/') + 1) };
    known = { date: recognisers.findDocumentDate(text, suggestions.lines, facts, suggestions.language) };
    told.set(suggestions, known);
  }
  return known.date;
}

/** The date that counts when the sidecar says this of the document. */
export function dateWith(article: Article, document: DocumentInfo): DocumentDate | undefined {
  const { text, path, corpus, sidecar, suggestions, recognisers } = article;
  const facts = factsOf(path, {
    ...corpus.factSources(path, document.id ?? stemOf(path)),
    sidecar: { ...sidecar, document },
  });
  return recognisers?.findDocumentDate(text, suggestions?.lines ?? [], facts, suggestions?.language ?? 'und');
}

/** A confirmed date and what its words say under another date of the document. */
export interface HangingDate {
  readonly mark: DateMark;
  readonly value: DateAttributes;
  /** Chosen or typed by a person, not taken from a recogniser. */
  readonly byHand: boolean;
}

/** Confirmed dates anchored to the document, or to a date that is. */
function hangingMarks(dates: readonly DateMark[]): DateMark[] {
  const confirmed = dates.filter(({ status }) => status === 'confirmed');
  const byId = new Map(confirmed.map((mark) => [mark.id, mark]));
  const hangs = ({ anchor }: DateMark): boolean => {
    const seen = new Set<string>();
    let at = anchor;
    // Anchors written by hand may lead in a circle.
    while (at !== undefined && at !== 'document' && !seen.has(at)) {
      seen.add(at);
      at = byId.get(at)?.anchor;
    }
    return at === 'document';
  };
  return confirmed.filter(hangs);
}

/** The confirmed dates that hang on the document's date and say something else once it is `date`. */
export function hangingDates(article: Article, date: DocumentDate | undefined): HangingDate[] {
  const hanging = hangingMarks(article.marks.dates);
  const { text, suggestions, recognisers } = article;
  if (hanging.length === 0 || recognisers === undefined) return [];
  const { findDates } = recognisers;
  const context = { language: suggestions?.language ?? 'und', documentDate: date };
  const content = (suggestions?.lines ?? []).filter(({ kind }) => !isBoilerplate(kind));
  const ranges = content.map(({ line }) => ({ start: text.lines.start(line), end: text.lines.end(line) }));
  const found = findDates(text, ranges, context);
  return hanging.flatMap((mark) => {
    // A span that a person drew may be no recogniser's: then its words alone are asked.
    const now =
      found.find(({ range }) => sameRange(range, mark.range)) ??
      findDates(text, [mark.range], context).find(({ range }) => sameRange(range, mark.range));
    if (now === undefined || (now.value === mark.value && now.type === mark.type && now.mod === mark.mod)) return [];
    const anchor = mark.anchor === undefined ? {} : { anchor: mark.anchor };
    return [{ mark, value: { ...attributes(now), ...anchor }, byHand: mark.from === undefined }];
  });
}
