import type { Layer } from '../core/annotation';
import { type DateAttributes, type SidecarChange, takenIds } from '../core/sidecar/change';
import { describeBlock, describeSpan } from '../core/sidecar/describe';
import { newId } from '../core/sidecar/ids';
import type { Scored } from '../core/sidecar/types';
import type { AnyMark, BlockMark, DateMark, EntityMark } from '../core/suggest/marks';
import type { TimexValue } from '../core/suggestion';
import { sameRange, type TextRange } from '../core/text/range';
import type { Article } from './articles';
import { settingsFor } from './settings';

/** What a decision is about: an open article, or one that was read for a change all over the corpus. */
export type Decided = Pick<Article, 'uri' | 'text' | 'sidecar'>;

// What a person decides about one article, as changes of its sidecar. A suggestion taken as it is keeps `from`; what a
// person chose otherwise has none. Ranges are UTF-16 of the article's text, the changes hold code points.

/** Takes a suggestion as it is; one whose span a person changed as a tag of the person's own. */
export function confirm(article: Decided, mark: AnyMark): SidecarChange {
  if (mark.suggestedAt !== undefined) return confirmRespanned(article, mark, mark.suggestedAt);
  const stored = storedSuggestion(article, mark);
  if (stored !== undefined) return { type: 'accept', layer: mark.layer, id: stored.id, ...by(article) };
  switch (mark.layer) {
    case 'block':
      return addBlock(article, mark.range, mark.kind, mark.from);
    case 'entity':
      return addEntity(article, mark.range, mark.label, mark);
    case 'date':
      return addDate(article, mark.range, { ...attributes(mark), ...anchorOf(article, mark) }, mark.from);
  }
}

/** Takes several suggestions in one step; a date that leans on another of them names it. */
export function confirmAll(article: Decided, marks: readonly AnyMark[]): SidecarChange {
  const changes = marks.map((mark) => confirm(article, mark));
  const ids = changes.flatMap((change) => addedId(change) ?? []);
  // Two random ids are the same once in a billion: then all are drawn anew.
  if (new Set(ids).size < ids.length) return confirmAll(article, marks);
  return batch(
    changes.map((change, i) => {
      const mark = marks[i];
      if (change.type !== 'add-date' || mark?.layer !== 'date' || mark.leansOn === undefined) return change;
      const on = marks.findIndex((other) => other.layer === 'date' && sameRange(other.range, mark.leansOn!));
      const anchor = on === -1 ? undefined : addedId(changes[on]!);
      return anchor === undefined ? change : { ...change, date: { ...change.date, anchor } };
    }),
  );
}

/** The id of what a change confirms, the last one's of a batch. */
export function addedId(change: SidecarChange): string | undefined {
  switch (change.type) {
    case 'add-block':
      return change.block.id;
    case 'add-entity':
      return change.entity.id;
    case 'add-date':
      return change.date.id;
    case 'accept':
      return change.id;
    case 'batch':
      return change.changes.map(addedId).findLast((id) => id !== undefined);
    default:
      return undefined;
  }
}

function confirmRespanned(article: Decided, mark: AnyMark, suggestedAt: TextRange): SidecarChange {
  const { suggestedAt: _, ...rest } = mark;
  const stored = storedSuggestion(article, { ...mark, range: suggestedAt });
  const drop: SidecarChange[] = stored ? [{ type: 'drop-suggestion', layer: mark.layer, id: stored.id }] : [];
  return batch([...drop, confirm(article, rest)]);
}

/** *cùng ngày* names the date that it leans on, once that one is confirmed; until then it has the anchor of that date. */
function anchorOf({ text, sidecar }: Decided, { leansOn }: DateMark): Pick<DateAttributes, 'anchor'> {
  const on = leansOn && sidecar.dates.find((date) => sameRange(text.toUtf16(date), leansOn));
  return on === undefined ? {} : { anchor: on.id };
}

/** @param accepted the suggestion that is taken, where one is: it lends `from` and `ref` */
export function addEntity(
  article: Decided,
  range: TextRange,
  label: string,
  accepted?: { readonly from?: string; readonly ref?: string },
): SidecarChange {
  const { from, ref } = accepted ?? {};
  return {
    type: 'add-entity',
    entity: {
      id: freshId(article, 'entity'),
      label,
      ...describeSpan(article.text, range),
      ...(ref === undefined ? {} : { ref }),
      ...by(article),
      ...(from === undefined ? {} : { from }),
    },
  };
}

export function addDate(article: Decided, range: TextRange, value: DateAttributes, from?: string): SidecarChange {
  return {
    type: 'add-date',
    date: {
      id: freshId(article, 'date'),
      ...describeSpan(article.text, range),
      ...value,
      ...by(article),
      ...(from === undefined ? {} : { from }),
    },
  };
}

/** @param range grows to whole lines */
export function addBlock(article: Decided, range: TextRange, kind: string, from?: string): SidecarChange {
  return {
    type: 'add-block',
    block: {
      id: freshId(article, 'block'),
      kind,
      ...describeBlock(article.text, range),
      ...by(article),
      ...(from === undefined ? {} : { from }),
    },
  };
}

/** Another label: for a confirmed entity in its place, for a suggested one as a tag of the person's own. */
export function relabel(article: Decided, mark: EntityMark, label: string): SidecarChange {
  if (mark.status === 'suggested' && mark.label === label) return confirm(article, mark);
  if (mark.id === undefined || mark.status === 'suggested') return addEntity(article, mark.range, label);
  return { type: 'relabel', id: mark.id, label, ...by(article) };
}

/** The same for a mention as stored. */
export function relabelStored(article: Decided, id: string, label: string): SidecarChange {
  return { type: 'relabel', id, label, ...by(article) };
}

/** Says which gazetteer entry a mention means; a suggested one is confirmed by it. @param ref undefined: not known */
export function link(article: Decided, mark: EntityMark, ref: string | undefined): SidecarChange {
  if (mark.id !== undefined && mark.status === 'confirmed') return linkStored(article, mark.id, ref);
  const { ref: _suggested, ...rest } = mark;
  return addEntity(article, mark.range, mark.label, ref === undefined ? rest : { ...rest, ref });
}

export function linkStored(article: Decided, id: string, ref: string | undefined): SidecarChange {
  return { type: 'link', id, ...(ref === undefined ? {} : { ref }), ...by(article) };
}

export function revalue(article: Decided, mark: DateMark, value: DateAttributes): SidecarChange {
  if (mark.id === undefined || mark.status === 'suggested') return addDate(article, mark.range, value);
  return { type: 'set-value', id: mark.id, value, ...by(article) };
}

export function rekind(article: Decided, mark: BlockMark, kind: string): SidecarChange {
  if (mark.id === undefined || mark.status === 'suggested') return addBlock(article, mark.range, kind);
  return { type: 'set-kind', id: mark.id, kind, ...by(article) };
}

/**
 * "This is none." An entity or date is refused as what it was suggested as; for a block every kind of boilerplate is,
 * since "not boilerplate" means all of them.
 */
export function reject(article: Decided, mark: AnyMark): SidecarChange {
  const isAsSuggested = mark.suggestedAt === undefined;
  const label = mark.layer === 'entity' ? mark.label : mark.layer === 'date' && isAsSuggested ? mark.type : undefined;
  // What the person is offered again otherwise is what was suggested, not what they made of it.
  const range = mark.suggestedAt ?? mark.range;
  return {
    type: 'reject',
    rejection: {
      layer: mark.layer,
      ...(label === undefined ? {} : { label }),
      ...describeSpan(article.text, range),
      ...by(article),
    },
  };
}

/** Undefined for what is not in the sidecar. */
export function remove(mark: AnyMark): SidecarChange | undefined {
  return mark.status === 'confirmed' && mark.id !== undefined
    ? { type: 'remove', layer: mark.layer, id: mark.id }
    : undefined;
}

export function attributes(value: TimexValue): DateAttributes {
  const { type, value: timex, mod, quant, freq, beginPoint, endPoint, calendar, anchor } = value;
  const optional = { mod, quant, freq, beginPoint, endPoint, calendar, anchor };
  const given = Object.fromEntries(Object.entries(optional).filter(([, part]) => part !== undefined));
  return { type, value: timex, ...given };
}

export function batch(changes: readonly SidecarChange[]): SidecarChange {
  return changes.length === 1 ? changes[0]! : { type: 'batch', changes };
}

function storedSuggestion(article: Decided, mark: AnyMark): { readonly id: string } | undefined {
  const stored = article.sidecar.suggestions;
  const isAt = (item: Scored & TextRange): boolean => sameRange(article.text.toUtf16(item), mark.range);
  switch (mark.layer) {
    case 'block':
      return stored.blocks.find((item) => item.kind === mark.kind && isAt(item));
    case 'entity':
      return stored.entities.find((item) => item.label === mark.label && isAt(item));
    case 'date':
      return stored.dates.find((item) => item.type === mark.type && item.value === mark.value && isAt(item));
  }
}

/** Who decides, where a name is configured. */
export function by(article: Decided): { readonly by?: string } {
  const { annotator } = settingsFor(article.uri);
  return annotator === '' ? {} : { by: annotator };
}

const PREFIX = { block: 'b', entity: 'e', date: 'd' } as const;

function freshId(article: Decided, layer: Layer): string {
  return newId(PREFIX[layer], takenIds(article.sidecar), Math.random);
}
