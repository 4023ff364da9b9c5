import type { Layer } from '../annotation';
import { describeBlock, describeSpan } from '../sidecar/describe';
import { derivedId, type IdPrefix } from '../sidecar/ids';
import { inOrder } from '../sidecar/order';
import { refusal } from '../sidecar/storable';
import type { Scored, Sidecar, StoredBlock, StoredDate, StoredEntity, StoredSuggestions } from '../sidecar/types';
import type { ArticleText } from '../text/document';
import { overlaps, sameRange } from '../text/range';
import type { BlockMark, DateMark, EntityMark, Marks } from './marks';
import { RECOGNISERS, recogniserName } from './recognisers';

type Stored = (StoredBlock | StoredEntity | StoredDate) & Scored;

/**
 * The suggestions that belong into a sidecar after a run: those of this program's recognisers are replaced, those of
 * others stay. None stands over a confirmed or a rejected span of its layer. The same span and label keep their id, new
 * ids follow from the content: a second run gives the same.
 * @param marks of `marksOf`, for the same text and sidecar
 */
export function suggestionsToStore(document: ArticleText, sidecar: Sidecar, marks: Marks): StoredSuggestions {
  const taken = new Set<string>();
  for (const { id } of [...sidecar.blocks, ...sidecar.entities, ...sidecar.dates, ...sidecar.unanchored]) taken.add(id);
  const merge = <T extends Stored>(
    layer: Layer,
    prefix: IdPrefix,
    old: readonly T[],
    found: readonly T[],
  ): readonly T[] => {
    const foreign = old.filter(({ from }) => !RECOGNISERS.has(recogniserName(from)));
    for (const { id } of foreign) taken.add(id);
    const decided = decidedSpans(sidecar, layer);
    const open = found.filter((item) => !decided.some((span) => overlaps(span, item)));
    const kept = open.map((item) => {
      const same = old.find((each) => sameRange(each, item) && labelOf(each) === labelOf(item) && !taken.has(each.id));
      if (same !== undefined) taken.add(same.id);
      return { item, id: same?.id };
    });
    const own = kept.map(({ item, id }) => ({ ...item, id: id ?? freshId(prefix, item, taken) }));
    return inOrder([...foreign, ...own]);
  };
  const suggested = <M extends { readonly status: string }>(items: readonly M[]): M[] =>
    items.filter(({ status }) => status === 'suggested');
  return {
    // Body is what an uncovered line is anyway.
    blocks: merge(
      'block',
      'b',
      sidecar.suggestions.blocks,
      suggested(marks.blocks)
        .filter(({ kind }) => kind !== 'body')
        .map((mark) => block(document, mark)),
    ),
    entities: merge(
      'entity',
      'e',
      sidecar.suggestions.entities,
      storable(suggested(marks.entities).map((mark) => entity(document, mark))),
    ),
    dates: anchored(
      document,
      sidecar,
      marks.dates,
      merge(
        'date',
        'd',
        sidecar.suggestions.dates,
        storable(suggested(marks.dates).map((mark) => date(document, mark))),
      ),
    ),
  };
}

/** A date that leans on another (*cùng ngày*) names it, where that one is confirmed or stored beside it. */
function anchored(
  document: ArticleText,
  sidecar: Sidecar,
  marks: readonly DateMark[],
  stored: StoredSuggestions['dates'],
): StoredSuggestions['dates'] {
  const place = (span: { readonly start: number; readonly end: number }): string => `${span.start} ${span.end}`;
  const ids = new Map([...stored, ...sidecar.dates].map((item) => [place(item), item.id]));
  const anchors = new Map(
    marks.flatMap(({ range, leansOn }) => {
      const id = leansOn && ids.get(place(document.toCodePoints(leansOn)));
      return id === undefined ? [] : [[place(document.toCodePoints(range)), id]];
    }),
  );
  return stored.map((item) => {
    const anchor = RECOGNISERS.has(recogniserName(item.from)) ? anchors.get(place(item)) : undefined;
    return anchor === undefined ? item : { ...item, anchor };
  });
}

/** Half a surrogate pair cannot be stored; the other suggestions can. */
function storable<T>(items: readonly T[]): T[] {
  return items.filter((item) => refusal(item) === undefined);
}

function decidedSpans(sidecar: Sidecar, layer: Layer): readonly { readonly start: number; readonly end: number }[] {
  const confirmed = { block: sidecar.blocks, entity: sidecar.entities, date: sidecar.dates }[layer];
  return [...confirmed, ...sidecar.rejected.filter((rejection) => rejection.layer === layer)];
}

function labelOf(item: Stored): string {
  if ('label' in item) return item.label;
  return 'kind' in item ? item.kind : item.type;
}

function freshId(prefix: IdPrefix, item: Stored, taken: Set<string>): string {
  const content = `${labelOf(item)} ${item.start} ${item.end} ${'text' in item ? item.text : item.first}`;
  for (let n = 0; ; n++) {
    const id = derivedId(prefix, n === 0 ? content : `${content} ${n}`);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** Until the id is known. */
const NO_ID = '';

function scored({ score = 1, from = '' }: { score?: number; from?: string }): Scored {
  return { score: roundScore(score), from };
}

/** Three decimals: what a sidecar and the command line's output hold. */
export function roundScore(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function block(document: ArticleText, mark: BlockMark): StoredBlock & Scored {
  return { id: NO_ID, kind: mark.kind, ...describeBlock(document, mark.range), ...scored(mark) };
}

function entity(document: ArticleText, mark: EntityMark): StoredEntity & Scored {
  const ref = mark.ref === undefined ? {} : { ref: mark.ref };
  return { id: NO_ID, label: mark.label, ...describeSpan(document, mark.range), ...ref, ...scored(mark) };
}

function date(document: ArticleText, mark: DateMark): StoredDate & Scored {
  const { type, value, mod, quant, freq, anchor, calendar, beginPoint, endPoint } = mark;
  return {
    id: NO_ID,
    type,
    value,
    ...describeSpan(document, mark.range),
    ...(mod === undefined ? {} : { mod }),
    ...(quant === undefined ? {} : { quant }),
    ...(freq === undefined ? {} : { freq }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(beginPoint === undefined ? {} : { beginPoint }),
    ...(endPoint === undefined ? {} : { endPoint }),
    ...scored(mark),
  };
}
