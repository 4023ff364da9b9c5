import type { Sidecar } from '../sidecar/types';
import { lineDecisions } from '../suggest/decisions';
import { overlaps } from '../text/range';
import type { ComparedDocument, Dispute, LineDispute, SpanDispute } from './dispute';
import { isSameItem, labelOf, type StoredSpan } from './sameItem';

/** An answer to a dispute. */
export type Verdict = 'a' | 'b' | 'both' | 'neither';

/** What stands in the adjudicated annotations: an answer, `other` where it is none of these, or nothing yet. */
export type Standing = Verdict | 'other' | 'open';

/**
 * How a dispute was decided, read off the adjudicated annotations themselves: nothing else need be kept, and what is
 * changed there by hand counts.
 * @param adjudicated true of the compared document
 */
export function standingOf(compared: ComparedDocument, adjudicated: Sidecar, dispute: Dispute): Standing {
  return dispute.layer === 'block'
    ? lineStanding(compared, adjudicated, dispute)
    : spanStanding(compared, adjudicated, dispute);
}

function spanStanding(compared: ComparedDocument, adjudicated: Sidecar, dispute: SpanDispute): Standing {
  const { layer, a, b } = dispute;
  const here = spansOf(adjudicated, layer);
  const stands = (item: StoredSpan): boolean => here.some((one) => isSameItem(one, item));
  const [ofA, ofB] = [a.filter(stands).length, b.filter(stands).length];
  if (ofA + ofB > 0) {
    if (a.length > 0 && b.length > 0 && ofA === a.length && ofB === b.length) return 'both';
    if (a.length > 0 && ofA === a.length && ofB === 0) return 'a';
    if (b.length > 0 && ofB === b.length && ofA === 0) return 'b';
    return 'other';
  }
  if (strangers(compared, adjudicated, dispute).length > 0) return 'other';
  const isDone = adjudicated.document.done?.[layer === 'entity' ? 'entities' : 'dates'] === true;
  if (!isDone && ![...a, ...b].every((item) => isRefused(adjudicated, layer, item))) return 'open';
  return a.length === 0 ? 'a' : b.length === 0 ? 'b' : 'neither';
}

export function spansOf(sidecar: Sidecar, layer: SpanDispute['layer']): readonly StoredSpan[] {
  return layer === 'entity' ? sidecar.entities : sidecar.dates;
}

/** Mentions at the place of a dispute that are neither side's answer, nor what the two say about anything else. */
export function strangers(
  { a, b }: ComparedDocument,
  adjudicated: Sidecar,
  dispute: SpanDispute,
): readonly StoredSpan[] {
  const { layer } = dispute;
  const disputed = new Set([...dispute.a, ...dispute.b]);
  const elsewhere = [...spansOf(a, layer), ...spansOf(b, layer)].filter((item) => !disputed.has(item));
  return spansOf(adjudicated, layer).filter(
    (item) =>
      [...disputed].some((one) => overlaps(one, item)) &&
      ![...disputed].some((one) => isSameItem(one, item)) &&
      !elsewhere.some((one) => one.start === item.start && one.end === item.end),
  );
}

function isRefused({ rejected }: Sidecar, layer: SpanDispute['layer'], item: StoredSpan): boolean {
  return rejected.some(
    (one) =>
      one.layer === layer &&
      one.start === item.start &&
      one.end === item.end &&
      (one.label === undefined || one.label === labelOf(item)),
  );
}

function lineStanding({ document }: ComparedDocument, adjudicated: Sidecar, dispute: LineDispute): Standing {
  const { confirmed, done } = lineDecisions(document, adjudicated);
  const isRefused = adjudicated.rejected.some(
    ({ layer, start, end }) => layer === 'block' && start === dispute.start && end === dispute.end,
  );
  const otherwise = done || isRefused ? 'body' : undefined;
  const kinds = new Set<string | undefined>();
  for (let line = dispute.firstLine; line <= dispute.lastLine; line++) {
    if (document.line(line).trim() !== '') kinds.add(confirmed.get(line) ?? otherwise);
  }
  const [kind] = kinds;
  if (kinds.size !== 1) return 'other';
  if (kind === undefined) return 'open';
  return kind === dispute.a ? 'a' : kind === dispute.b ? 'b' : kind === 'body' ? 'neither' : 'other';
}
