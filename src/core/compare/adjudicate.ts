import { LAYERS, type Layer } from '../annotation';
import { applyChange, type SidecarChange, takenIds } from '../sidecar/change';
import { cutBlock, describeSpan } from '../sidecar/describe';
import { LIST_OF_LAYER } from '../sidecar/fields';
import type { Sidecar, StoredBlock, StoredDate, StoredEntity } from '../sidecar/types';
import { lineDecisions } from '../suggest/decisions';
import type { ArticleText } from '../text/document';
import { overlaps } from '../text/range';
import { takeAgreed } from './agreed';
import { blockPieces } from './blockPieces';
import type { ComparedDocument, Dispute, LineDispute, SpanDispute } from './dispute';
import { ownId } from './ownId';
import { isSameItem, labelOf, type StoredSpan } from './sameItem';
import { spansOf, standingOf, strangers, type Verdict } from './standing';

/**
 * The adjudicated annotations after a decision; pure. The first decision about a layer takes over what both say alike
 * in it. A layer that both marked done is done once nothing in it is open. Items keep their id, `by` and `from`: they
 * say whose answer it was.
 * @param adjudicated true of the compared document
 * @param by who adjudicates, for refusals
 */
export function decide(
  compared: ComparedDocument,
  adjudicated: Sidecar,
  dispute: Dispute,
  verdict: Verdict,
  by?: string,
): Sidecar {
  const begun = takeAgreed(
    compared,
    adjudicated,
    LAYERS.filter((layer) => isUntouched(adjudicated, layer)),
  );
  const decided =
    dispute.layer === 'block'
      ? decideLines(compared, begun, dispute, verdict, by)
      : decideSpans(compared, begun, dispute, verdict, by);
  return withDone(compared, decided);
}

/** Everything that both say alike, also in layers that are begun; and what is done by that. */
export function decideAgreed(compared: ComparedDocument, adjudicated: Sidecar): Sidecar {
  return withDone(compared, takeAgreed(compared, adjudicated, LAYERS));
}

function isUntouched(sidecar: Sidecar, layer: Layer): boolean {
  return sidecar[LIST_OF_LAYER[layer]].length === 0 && !sidecar.rejected.some((one) => one.layer === layer);
}

function decideSpans(
  compared: ComparedDocument,
  adjudicated: Sidecar,
  dispute: SpanDispute,
  verdict: Verdict,
  by: string | undefined,
): Sidecar {
  const { document } = compared;
  const { layer, a, b } = dispute;
  const change = (sidecar: Sidecar, one: SidecarChange): Sidecar => applyChange(sidecar, one, document);
  const disputed = [...a, ...b];
  const gone = new Set([
    ...spansOf(adjudicated, layer).filter((item) => disputed.some((one) => isSameItem(one, item))),
    ...strangers(compared, adjudicated, dispute),
  ]);
  const isAtDisputed = (one: { readonly start: number; readonly end: number }): boolean =>
    disputed.some(({ start, end }) => start === one.start && end === one.end);
  let result: Sidecar = {
    ...adjudicated,
    ...(layer === 'entity'
      ? { entities: adjudicated.entities.filter((item) => !gone.has(item)) }
      : { dates: adjudicated.dates.filter((item) => !gone.has(item)) }),
    rejected: adjudicated.rejected.filter((one) => one.layer !== layer || !isAtDisputed(one)),
  };
  const taken = [
    ...(verdict === 'a' || verdict === 'both' ? a.map((item) => ({ item, from: compared.a })) : []),
    ...(verdict === 'b' || verdict === 'both' ? b.map((item) => ({ item, from: compared.b })) : []),
  ];
  for (const { item, from } of taken) {
    const own = ownId(layer, leaning(item, from, result), result);
    result = change(
      result,
      layer === 'entity'
        ? { type: 'add-entity', entity: own as StoredEntity }
        : { type: 'add-date', date: own as StoredDate },
    );
  }
  if (taken.length > 0) return result;
  for (const item of disputed) {
    const { start, end, text } = item;
    const rejection = { layer, label: labelOf(item), start, end, text, ...(by === undefined ? {} : { by }) };
    result = change(result, { type: 'reject', rejection });
  }
  return result;
}

/** A date that leans on another names it by its id, which may be another one here. */
function leaning(item: StoredSpan, from: Sidecar, into: Sidecar): StoredSpan {
  if (!('anchor' in item) || item.anchor === undefined) return item;
  const on = from.dates.find(({ id }) => id === item.anchor);
  const here = on && into.dates.find((date) => date.start === on.start && date.end === on.end);
  return here === undefined ? item : { ...item, anchor: here.id };
}

function decideLines(
  { document, a, b }: ComparedDocument,
  adjudicated: Sidecar,
  dispute: LineDispute,
  verdict: Verdict,
  by: string | undefined,
): Sidecar {
  const lines = { start: dispute.start, end: dispute.end };
  const blocks = adjudicated.blocks.flatMap((block) =>
    overlaps(block, lines) ? cutBlock(document, block, lines, takenIds(adjudicated)) : [block],
  );
  const rejected = adjudicated.rejected.filter(
    (one) => one.layer !== 'block' || one.start !== lines.start || one.end !== lines.end,
  );
  let result: Sidecar = { ...adjudicated, blocks, rejected };
  const side = verdict === 'a' ? a : verdict === 'b' ? b : undefined;
  if (side !== undefined) {
    const kinds = lineDecisions(document, side).confirmed;
    const isIn = (line: number): boolean => line >= dispute.firstLine && line <= dispute.lastLine;
    const chosen = side.blocks.flatMap((block) =>
      blockPieces(document, block, (line) => isIn(line) && kinds.get(line) === block.kind),
    );
    for (const block of chosen) {
      result = applyChange(result, { type: 'add-block', block: ownId<StoredBlock>('block', block, result) }, document);
    }
    if (linesOf(document, dispute).every((line) => kinds.has(line))) return result;
  }
  // No block says "body": the other kinds are refused, so that it is known that somebody judged these lines.
  const { text } = describeSpan(document, document.toUtf16(lines));
  for (const label of [dispute.a, dispute.b].filter((kind) => kind !== 'body')) {
    const rejection = { layer: 'block' as const, label, ...lines, text, ...(by === undefined ? {} : { by }) };
    result = applyChange(result, { type: 'reject', rejection }, document);
  }
  return result;
}

/** That are not blank. */
function linesOf(document: ArticleText, { firstLine, lastLine }: LineDispute): number[] {
  const lines = Array.from({ length: lastLine - firstLine + 1 }, (_, at) => firstLine + at);
  return lines.filter((line) => document.line(line).trim() !== '');
}

function withDone(compared: ComparedDocument, adjudicated: Sidecar): Sidecar {
  const { a, b, disputes } = compared;
  const layers = LAYERS.filter((layer) => {
    const list = LIST_OF_LAYER[layer];
    const isDone = adjudicated.document.done?.[list] === true;
    return !isDone && a.document.done?.[list] === true && b.document.done?.[list] === true;
  });
  let result = adjudicated;
  for (const layer of layers) {
    const isOpen = (one: Dispute): boolean => one.layer === layer && standingOf(compared, adjudicated, one) === 'open';
    if (!disputes.some(isOpen))
      result = applyChange(result, { type: 'set-done', layer, done: true }, compared.document);
  }
  return result;
}
