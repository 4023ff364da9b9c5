import type { Sidecar, StoredDate, StoredEntity } from '../sidecar/types';
import type { ArticleText } from '../text/document';
import { overlaps, type TextRange } from '../text/range';
import { compareDocument, type DocumentComparison } from './compareDocument';
import type { SpanDisagreement } from './compareSpans';
import { isSamePlace, labelOf, type StoredSpan } from './sameItem';

/**
 * One question to the person who adjudicates: mentions of one layer that overlap each other, and about which the two
 * differ. Taking one side takes all that it said there, so that no half of an answer stands beside half of another.
 */
export interface SpanDispute {
  readonly layer: 'entity' | 'date';
  /** `link`: the same mention, linked to two gazetteer entries. `span`: also more than one mention against another. */
  readonly about: SpanDisagreement<unknown>['about'] | 'link';
  /** Empty where that one marked nothing. At least one of the two is not. */
  readonly a: readonly StoredSpan[];
  readonly b: readonly StoredSpan[];
  /** From the first to the last of them; code points. */
  readonly start: number;
  readonly end: number;
}

/** A run of lines that the two gave different kinds. */
export interface LineDispute {
  readonly layer: 'block';
  readonly about: 'kind';
  /** Kinds; `body` where no block covers a line of a layer that is done. */
  readonly a: string;
  readonly b: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Whole lines without the last break; code points. */
  readonly start: number;
  readonly end: number;
}

export type Dispute = SpanDispute | LineDispute;

/** Two annotators' work on one document, with every question that it leaves. */
export interface ComparedDocument {
  readonly document: ArticleText;
  /** Both true of `document`. */
  readonly a: Sidecar;
  readonly b: Sidecar;
  readonly comparison: DocumentComparison;
  /** In document order. */
  readonly disputes: readonly Dispute[];
}

/** @param undone see compareDocument */
export function compareForAdjudication(
  document: ArticleText,
  a: Sidecar,
  b: Sidecar,
  undone: boolean,
): ComparedDocument {
  const comparison = compareDocument(document, a, b, undone);
  const { entities, dates, lines } = comparison;
  const disputes: Dispute[] = [
    ...(entities === undefined
      ? []
      : spanDisputes('entity', [
          ...entities.disagreements,
          ...differentLinks(a.entities, b.entities, entities.disagreements),
        ])),
    ...(dates === undefined ? [] : spanDisputes('date', dates.disagreements)),
    ...(lines?.disagreements ?? []).map((one): LineDispute => {
      const range = { start: document.lines.start(one.firstLine), end: document.lines.end(one.lastLine) };
      return { layer: 'block', about: 'kind', ...one, ...document.toCodePoints(range) };
    }),
  ];
  return { document, a, b, comparison, disputes: disputes.sort((x, y) => x.start - y.start || y.end - x.end) };
}

interface Difference {
  readonly about: SpanDispute['about'];
  readonly a?: StoredSpan;
  readonly b?: StoredSpan;
}

function spanDisputes(layer: SpanDispute['layer'], differences: readonly Difference[]): SpanDispute[] {
  const placed = differences
    .map((one) => ({ one, range: envelope([one.a, one.b].filter((item) => item !== undefined)) }))
    .sort((x, y) => x.range.start - y.range.start);
  const groups: { readonly members: Difference[]; range: TextRange }[] = [];
  for (const { one, range } of placed) {
    const last = groups.at(-1);
    if (last !== undefined && overlaps(last.range, range)) {
      last.members.push(one);
      last.range = { start: last.range.start, end: Math.max(last.range.end, range.end) };
    } else groups.push({ members: [one], range });
  }
  return groups.map(({ members, range }) => ({
    layer,
    about: members.length === 1 ? members[0]!.about : 'span',
    a: members.flatMap(({ a }) => a ?? []),
    b: members.flatMap(({ b }) => b ?? []),
    ...range,
  }));
}

function envelope(items: readonly TextRange[]): TextRange {
  return { start: Math.min(...items.map(({ start }) => start)), end: Math.max(...items.map(({ end }) => end)) };
}

/** Mentions that both have with the same label, and whose links differ where both made one. */
function differentLinks(
  a: readonly StoredEntity[],
  b: readonly StoredEntity[],
  disagreements: readonly SpanDisagreement<StoredEntity>[],
): Difference[] {
  return agreedPairs(a, b, disagreements).flatMap(([x, y]) =>
    x.ref !== undefined && y.ref !== undefined && x.ref !== y.ref ? [{ about: 'link' as const, a: x, b: y }] : [],
  );
}

/** What both marked in the same way, links apart. Each at most once, in the order of `a`. */
export function agreedPairs<T extends StoredEntity | StoredDate>(
  a: readonly T[],
  b: readonly T[],
  disagreements: readonly { readonly a?: T; readonly b?: T }[],
): (readonly [T, T])[] {
  const disputed = new Set<T | undefined>(disagreements.flatMap((one) => [one.a, one.b]));
  const rest = b.filter((item) => !disputed.has(item));
  return a
    .filter((item) => !disputed.has(item))
    .flatMap((item) => {
      const at = rest.findIndex((other) => isSamePlace(item, other) && labelOf(item) === labelOf(other));
      return at === -1 ? [] : [[item, ...rest.splice(at, 1)] as [T, T]];
    });
}

/** Whether both answers can stand side by side: entities on one span need two labels, dates two spans, lines one kind. */
export function canTakeBoth(dispute: Dispute): boolean {
  if (dispute.layer === 'block' || dispute.a.length === 0 || dispute.b.length === 0) return false;
  const excludes = (x: StoredSpan, y: StoredSpan): boolean =>
    x.start === y.start && x.end === y.end && (dispute.layer === 'date' || labelOf(x) === labelOf(y));
  return !dispute.a.some((x) => dispute.b.some((y) => excludes(x, y)));
}
