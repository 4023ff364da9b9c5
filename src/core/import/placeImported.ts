import { isLineKind, type Layer, TIMEX_MODS, TIMEX_TYPES } from '../annotation';
import type { CorpusConfig } from '../corpus/config';
import { currentLabel } from '../corpus/labels';
import type { Note } from '../export/note';
import { OffsetMap } from '../export/offsetMap';
import { anchorSidecar } from '../sidecar/anchor';
import { describeBlock, describeSpan } from '../sidecar/describe';
import { encodeFingerprint } from '../sidecar/fingerprint';
import { EMPTY_SIDECAR, type StoredBlock, type StoredDate, type StoredEntity } from '../sidecar/types';
import type { ArticleText } from '../text/document';
import { sameRange, type TextRange } from '../text/range';
import type { ImportedDocument, ImportedSpan } from './importedDocument';
import { defined } from './jsonValues';
import { layerOf } from './layerOf';
import { ToolText } from './toolText';

/** An annotation in its place in the source. */
export type PlacedItem = { readonly score?: number } & (
  | { readonly layer: 'block'; readonly item: StoredBlock }
  | { readonly layer: 'entity'; readonly item: StoredEntity }
  | { readonly layer: 'date'; readonly item: StoredDate | (Omit<StoredDate, 'value'> & { readonly value: undefined }) }
);

/**
 * Where imported annotations stand in the source. Each is compared with what the file quotes; over another text than the
 * source's they are laid over it like a sidecar whose source changed: what has no certain place is refused.
 */
export function placeImported(
  imported: ImportedDocument,
  source: ArticleText,
  config: Pick<CorpusConfig, 'labels'>,
): { readonly items: readonly PlacedItem[]; readonly notes: readonly Note[] } {
  const tool = new ToolText(imported.text ?? source.text, imported.unit, source);
  const notes: Note[] = [...imported.notes];
  const onTool: { readonly span: ImportedSpan; readonly layer: Layer; readonly range: TextRange }[] = [];
  for (const span of imported.spans) {
    const layer = span.layer ?? layerOf(span.label, config);
    const quotes = quotesOf(tool, span);
    if (quotes === undefined || (span.quote !== undefined && !quotes.includes(span.quote))) {
      notes.push(refused(span, layer, 'slice'));
    } else if (span.start >= span.end) notes.push(refused(span, layer, 'empty'));
    else onTool.push({ span, layer, range: tool.range(span.start, span.end) });
  }
  const move = mover(
    imported,
    tool.document,
    source,
    onTool.map(({ layer, range }) => ({ layer, range })),
  );
  const items = onTool.flatMap(({ span, layer, range }, at): PlacedItem[] => {
    const place = move(at, range);
    if (place === undefined) {
      notes.push(refused(span, layer, 'unanchored'));
      return [];
    }
    const parts = span.parts?.map(([start, end]) => tool.range(start, end));
    const by = place.start - range.start;
    const item = itemOf(
      source,
      span,
      layer,
      place,
      parts?.map((part) => ({ start: part.start + by, end: part.end + by })),
      config,
    );
    if (item === undefined) notes.push(refused(span, layer, 'malformed'));
    else if (!sameRange(source.toUtf16(item.item), place)) {
      notes.push({ ...refused(span, layer, 'lines'), outcome: 'snapped' });
    }
    return item === undefined ? [] : [item];
  });
  return { items, notes };
}

function refused({ label, quote, start, end }: ImportedSpan, layer: Layer, reason: Note['reason']): Note {
  return { outcome: 'refused', reason, layer, label, place: { start, end }, ...defined({ quote }) };
}

/** What a file may quote of a span: all from its start to its end, or its parts. Undefined where a place is none. */
function quotesOf(tool: ToolText, { start, end, parts }: ImportedSpan): readonly string[] | undefined {
  const whole = tool.slice(start, end);
  if (whole === undefined || parts === undefined) return whole === undefined ? undefined : [whole];
  const slices = parts.map(([from, to]) => tool.slice(from, to));
  return slices.every((slice) => slice !== undefined) ? [whole, slices.join(' ')] : undefined;
}

/** From the tool's text to the source: the same, by the map that the file has, or by anchoring. */
function mover(
  imported: ImportedDocument,
  text: ArticleText,
  source: ArticleText,
  spans: readonly { readonly layer: Layer; readonly range: TextRange }[],
): (at: number, range: TextRange) => TextRange | undefined {
  if (text.text === source.text) return (_at, range) => range;
  const map = imported.map === undefined ? undefined : mapOf(imported.map, text, source);
  if (map !== undefined) {
    return (_at, range) => {
      const place = map.toSource(range);
      return place !== undefined && source.slice(place) === text.slice(range) ? place : undefined;
    };
  }
  const places = anchored(text, source, spans);
  return (at) => places.get(at);
}

function mapOf(written: NonNullable<ImportedDocument['map']>, text: ArticleText, source: ArticleText): OffsetMap {
  return new OffsetMap(
    written.map(([start, end, from]) => ({
      ...text.toUtf16({ start, end }),
      source: source.codePoints.toUtf16(from),
    })),
  );
}

function anchored(
  text: ArticleText,
  source: ArticleText,
  spans: readonly { readonly layer: Layer; readonly range: TextRange }[],
): ReadonlyMap<number, TextRange> {
  const entities: StoredEntity[] = [];
  const blocks: StoredBlock[] = [];
  for (const [at, { layer, range }] of spans.entries()) {
    if (layer === 'block') blocks.push({ id: String(at), kind: '', ...describeBlock(text, range) });
    else entities.push({ id: String(at), label: '', ...describeSpan(text, range) });
  }
  // The hash plays no part in anchoring.
  const stamp = { file: '', sha256: '', length: text.codePoints.length, lines: encodeFingerprint(text) };
  const { sidecar } = anchorSidecar({ ...EMPTY_SIDECAR, source: stamp, entities, blocks }, source);
  return new Map([...sidecar.entities, ...sidecar.blocks].map((item) => [Number(item.id), source.toUtf16(item)]));
}

/** Undefined where the label or value is none. */
function itemOf(
  source: ArticleText,
  span: ImportedSpan,
  layer: Layer,
  place: TextRange,
  parts: readonly TextRange[] | undefined,
  config: Pick<CorpusConfig, 'labels'>,
): PlacedItem | undefined {
  const { note, flag, by, from, ref, value, mod, ...timex } = span.fields;
  const decision = {
    id: span.id ?? '',
    ...defined({ note, by, from }),
    ...(flag === 'unsure' ? { flag: 'unsure' as const } : {}),
  };
  const score = defined({ score: span.score });
  if (layer === 'block') {
    if (!isLineKind(span.label)) return undefined;
    return { layer, item: { ...decision, kind: span.label, ...describeBlock(source, place) }, ...score };
  }
  const described = describeSpan(source, place);
  if (layer === 'entity') {
    const label = currentLabel(config, span.label) ?? span.label;
    const pairs = parts?.map((part) => source.toCodePoints(part)).map(({ start, end }) => [start, end] as const);
    return { layer, item: { ...decision, label, ...described, ...defined({ ref, parts: pairs }) }, ...score };
  }
  const type = TIMEX_TYPES.find((each) => each === span.label);
  if (type === undefined) return undefined;
  const { calendar, quant, freq, beginPoint, endPoint, anchor } = timex;
  const known = TIMEX_MODS.find((each) => each === mod);
  const more = {
    ...defined({ mod: known, quant, freq, beginPoint, endPoint, anchor }),
    ...(calendar === 'lunar' ? { calendar: 'lunar' as const } : {}),
  };
  const item = { ...decision, type, ...described, ...more };
  return { layer, item: value === undefined ? { ...item, value: undefined } : { ...item, value }, ...score };
}
