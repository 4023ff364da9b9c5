import type { Layer } from '../annotation';
import { applyChange } from '../sidecar/change';
import { LIST_OF_LAYER } from '../sidecar/fields';
import type { DocumentInfo, Sidecar, StoredBlock, StoredDate, StoredEntity } from '../sidecar/types';
import { lineDecisions } from '../suggest/decisions';
import { blockPieces } from './blockPieces';
import { agreedPairs, type ComparedDocument } from './dispute';
import { ownId } from './ownId';

/**
 * Puts what both say alike into the adjudicated annotations, where nothing else stands. What a layer already holds is
 * never changed.
 * @param into layers; others stay as they are
 */
export function takeAgreed(compared: ComparedDocument, adjudicated: Sidecar, into: readonly Layer[]): Sidecar {
  const { document, a, b, comparison } = compared;
  let result = withDocument(adjudicated, a.document, b.document);
  const isFree = (layer: Layer, item: { readonly start: number; readonly end: number }): boolean => {
    const items: readonly { readonly start: number; readonly end: number }[] = result[LIST_OF_LAYER[layer]];
    const refused = result.rejected.filter((one) => one.layer === layer);
    return ![...items, ...refused].some(({ start, end }) => start === item.start && end === item.end);
  };
  if (into.includes('entity') && comparison.entities !== undefined) {
    for (const [x, y] of agreedPairs(a.entities, b.entities, comparison.entities.disagreements)) {
      const entity = ownId('entity', joined(x, y), result);
      const isLinkOpen = x.ref !== undefined && y.ref !== undefined && x.ref !== y.ref;
      const isThere = result.entities.some(
        (one) => one.start === x.start && one.end === x.end && one.label === x.label,
      );
      if (isLinkOpen || isThere || result.rejected.some((one) => isRefusal(one, entity))) continue;
      result = applyChange(result, { type: 'add-entity', entity }, document);
    }
  }
  if (into.includes('date') && comparison.dates !== undefined) {
    for (const [x, y] of agreedPairs(a.dates, b.dates, comparison.dates.disagreements)) {
      if (isFree('date', x)) {
        result = applyChange(result, { type: 'add-date', date: ownId('date', joined(x, y), result) }, document);
      }
    }
  }
  if (into.includes('block') && comparison.lines !== undefined) {
    for (const block of agreedBlocks(compared, result)) {
      result = applyChange(result, { type: 'add-block', block: ownId('block', block, result) }, document);
    }
  }
  return withRejections(compared, result, into);
}

function isRefusal(
  one: { readonly layer: Layer; readonly label?: string; readonly start: number; readonly end: number },
  entity: StoredEntity,
): boolean {
  return (
    one.layer === 'entity' &&
    one.start === entity.start &&
    one.end === entity.end &&
    (one.label === undefined || one.label === entity.label)
  );
}

/** A's, with the link and the note that only B made. */
function joined<T extends StoredEntity | StoredDate>(x: T, y: T): T {
  const ref = 'ref' in x && x.ref !== undefined ? x.ref : 'ref' in y ? y.ref : undefined;
  const note = x.note ?? y.note;
  return { ...x, ...(ref === undefined ? {} : { ref }), ...(note === undefined ? {} : { note }) };
}

/** A's blocks, cut to the lines whose kind B gave too and that have none yet. */
function agreedBlocks({ document, a, b }: ComparedDocument, adjudicated: Sidecar): StoredBlock[] {
  const [kindsOfA, kindsOfB] = [lineDecisions(document, a).confirmed, lineDecisions(document, b)];
  const taken = lineDecisions(document, adjudicated).confirmed;
  return a.blocks.flatMap((block) =>
    blockPieces(document, block, (line) => {
      const kind = kindsOfB.confirmed.get(line) ?? (kindsOfB.done ? 'body' : undefined);
      return kind === block.kind && kindsOfA.get(line) === block.kind && !taken.has(line);
    }),
  );
}

/** What both say of the document itself; where they differ, nothing is said. */
function withDocument(adjudicated: Sidecar, a: DocumentInfo, b: DocumentInfo): Sidecar {
  const { done, extra, ...known } = a;
  const theirs: Readonly<Record<string, unknown>> = { ...b };
  const alike = Object.fromEntries(Object.entries(known).filter(([key, value]) => theirs[key] === value));
  // A date without the word on where it is from, or the other way round, would say another thing.
  if (alike.date === undefined) delete alike.dateBy;
  const document = { ...alike, ...adjudicated.document };
  const isSame = Object.keys(document).length === Object.keys(adjudicated.document).length;
  return isSame ? adjudicated : { ...adjudicated, document };
}

/** Refusals that both made. */
function withRejections({ document, a, b }: ComparedDocument, adjudicated: Sidecar, into: readonly Layer[]): Sidecar {
  let result = adjudicated;
  for (const one of a.rejected) {
    if (!into.includes(one.layer)) continue;
    const isSame = (other: typeof one): boolean =>
      other.layer === one.layer && other.label === one.label && other.start === one.start && other.end === one.end;
    if (!b.rejected.some(isSame) || result.rejected.some(isSame)) continue;
    const stands: readonly { readonly start: number; readonly end: number }[] = result[LIST_OF_LAYER[one.layer]];
    if (stands.some(({ start, end }) => start === one.start && end === one.end)) continue;
    result = applyChange(result, { type: 'reject', rejection: one }, document);
  }
  return result;
}
