import fc from 'fast-check';
import { DATE_SOURCES, LAYERS, TIMEX_MODS, TIMEX_TYPES } from '../../../src/core/annotation';
import { LIST_OF_LAYER } from '../../../src/core/sidecar/fields';
import { inOrder, sortRejections, sortUnanchored } from '../../../src/core/sidecar/order';
import {
  SIDECAR_FORMAT,
  type Sidecar,
  type StoredBlock,
  type StoredDate,
  type StoredEntity,
  type StoredRejection,
  type StoredUnanchored,
} from '../../../src/core/sidecar/types';

/** Every character that a YAML reader has been seen to refuse, fold, strip or retype, and what Vietnamese needs. */
const AWKWARD = [
  ...Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)),
  ...['\u007f', '\u0080', '\u0085', '\u009f', '\u00a0', '\u00ad', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff'],
  ...['\u200b', '\u200d', '\u202e', '\u2066', '\ufffd', '📰', '👩‍👩‍👧', '🇻🇳', '\u{1fffe}', '\u{10ffff}'],
  ...['"', "'", '\\', ': ', ' #', '#', '- ', '[', ']', '{', '}', ',', '&a', '*a', '!t', '|', '>', '%', '@', '`', '?'],
  ...['ệ', 'ệ'.normalize('NFD'), 'Đ', 'ư\u0323', ' ', '  ', 'a', '0', '\\x41', '\\u0041', '\\"'],
];
const WORDS = [
  'NO',
  'no',
  'on',
  'y',
  'null',
  '~',
  'true',
  '1e5',
  '012',
  '0x1f',
  '12:30',
  '2020-07-02',
  '.inf',
  '=',
  '<<',
];

export const awkwardText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.array(fc.constantFrom(...AWKWARD), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('Lê Thị Thu Hằng', 'Bộ Ngoại giao', 'chiều ngày 2/7', 'x'.repeat(200)),
);

const key = fc
  .oneof(fc.constantFrom('attrs', 'x-note', 'no', 'on', '1e5', 'a b', 'Ghi chú', 'q"'), awkwardText)
  .filter((name) => !KNOWN.has(name));
const KNOWN = new Set(
  (
    'format source document blocks entities dates rejected unanchored suggestions id kind start end first last by from note ' +
    'flag label text ref parts type value mod quant freq beginPoint endPoint calendar anchor score layer reason was item extra ' +
    'file sha256 length lines language date dateBy done url site section title authors published fetched reviewed scheme note'
  ).split(' '),
);
const plain = fc.oneof(awkwardText, fc.integer({ min: -1e9, max: 1e9 }), fc.boolean(), fc.constant(null));
const unknown = fc.oneof(
  plain,
  fc.array(plain, { maxLength: 3 }),
  fc.dictionary(key, plain, { maxKeys: 2, noNullPrototype: true }),
);
const extra = fc.dictionary(key, unknown, { minKeys: 1, maxKeys: 2, noNullPrototype: true });

const span = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: start + length }));
const pair = span.map(({ start, end }) => [start, end] as const);

function optional<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(model, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<T>>;
}

const decision = optional({
  by: awkwardText,
  from: awkwardText,
  note: awkwardText,
  flag: fc.constant('unsure'),
  extra,
});
const scored = fc
  .tuple(
    fc.record(
      { score: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000), from: awkwardText },
      { noNullPrototype: true },
    ),
    optional({ note: awkwardText, extra }),
  )
  .map(([a, b]) => ({ ...a, ...b }));

const block = fc
  .tuple(span, fc.record({ kind: awkwardText, first: awkwardText, last: awkwardText }, { noNullPrototype: true }))
  .map(([place, rest]) => ({ ...place, ...rest }));
const entity = fc
  .tuple(
    span,
    fc.record({ label: awkwardText, text: awkwardText }, { noNullPrototype: true }),
    optional({ ref: awkwardText, parts: fc.array(pair, { minLength: 1, maxLength: 2 }) }),
  )
  .map(([place, rest, more]) => ({ ...place, ...rest, ...more }));
const date = fc
  .tuple(
    span,
    fc.record(
      { type: fc.constantFrom(...TIMEX_TYPES), value: awkwardText, text: awkwardText },
      { noNullPrototype: true },
    ),
    optional({
      mod: fc.constantFrom(...TIMEX_MODS),
      quant: awkwardText,
      freq: awkwardText,
      anchor: awkwardText,
      calendar: fc.constant('lunar'),
      beginPoint: awkwardText,
      endPoint: awkwardText,
    }),
  )
  .map(([place, rest, more]) => ({ ...place, ...rest, ...more }));

const rejection = fc
  .tuple(
    span,
    fc.record({ layer: fc.constantFrom(...LAYERS), text: awkwardText }, { noNullPrototype: true }),
    optional({ label: awkwardText, by: awkwardText, extra }),
  )
  .map(([place, rest, more]) => ({ ...place, ...rest, ...more }) as StoredRejection);

const content = { block, entity, date };
const unanchored = fc.constantFrom(...LAYERS).chain((layer) =>
  fc
    .tuple(content[layer], decision, pair, fc.constantFrom('lost' as const, 'ambiguous' as const))
    .map(([{ start, end, ...item }, { extra: more, ...rest }, was, reason]) => ({
      layer,
      reason,
      was,
      item: { ...item, ...rest, ...more },
    })),
);

/** Items with ids that no other item of the sidecar has. */
const items = fc.record(
  {
    blocks: fc.array(fc.tuple(block, decision), { maxLength: 4 }),
    entities: fc.array(fc.tuple(entity, decision), { maxLength: 6 }),
    dates: fc.array(fc.tuple(date, decision), { maxLength: 4 }),
    openBlocks: fc.array(fc.tuple(block, scored), { maxLength: 2 }),
    openEntities: fc.array(fc.tuple(entity, scored), { maxLength: 3 }),
    openDates: fc.array(fc.tuple(date, scored), { maxLength: 2 }),
    rejected: fc.array(rejection, { maxLength: 3 }),
    unanchored: fc.array(unanchored, { maxLength: 3 }),
  },
  { noNullPrototype: true },
);

const documentInfo = optional({
  id: awkwardText,
  language: fc.constantFrom('vi', 'no', 'und'),
  date: fc.constantFrom('2020-07-02', '2020'),
  dateBy: fc.constantFrom(...DATE_SOURCES),
  done: optional({ blocks: fc.boolean(), entities: fc.boolean(), dates: fc.boolean() }).filter(
    (done) => Object.keys(done).length > 0,
  ),
  title: awkwardText,
  scheme: awkwardText,
  note: awkwardText,
  extra,
});

const source = fc
  .tuple(
    fc.record(
      { file: awkwardText, sha256: fc.constant('ab'.repeat(32)), length: fc.integer({ min: 0, max: 1e7 }) },
      { noNullPrototype: true },
    ),
    optional({ lines: fc.constantFrom('', '5C2EyA', '-_'), extra }),
  )
  .map(([a, b]) => ({ ...a, ...b }));

/** Any sidecar that can be stored, sorted as the format sorts. */
export const anySidecar: fc.Arbitrary<Sidecar> = fc
  .tuple(items, documentInfo, fc.option(source, { nil: undefined }), fc.option(extra, { nil: undefined }), fc.nat())
  .map(([lists, document, stamp, more, seed]) => {
    let n = seed % 1000;
    const numbered = <T>(prefix: string, tuples: readonly (readonly [object, object])[]): readonly T[] =>
      tuples.map(([a, b]) => {
        n++;
        return { id: `${prefix}-${n.toString(36).padStart(6, '0')}`, ...a, ...b } as T;
      });
    const sidecar = {
      format: SIDECAR_FORMAT,
      ...(stamp === undefined ? {} : { source: stamp }),
      document,
      blocks: inOrder(numbered<StoredBlock>('b', lists.blocks)),
      entities: inOrder(numbered<StoredEntity>('e', lists.entities)),
      dates: inOrder(numbered<StoredDate>('d', lists.dates)),
      rejected: sortRejections(lists.rejected),
      unanchored: sortUnanchored(
        lists.unanchored.map((item) => {
          n++;
          return {
            ...item,
            id: `${LIST_OF_LAYER[item.layer][0]}-${n.toString(36).padStart(6, '0')}`,
          } as StoredUnanchored;
        }),
      ),
      suggestions: {
        blocks: inOrder(numbered<Sidecar['suggestions']['blocks'][number]>('b', lists.openBlocks)),
        entities: inOrder(numbered<Sidecar['suggestions']['entities'][number]>('e', lists.openEntities)),
        dates: inOrder(numbered<Sidecar['suggestions']['dates'][number]>('d', lists.openDates)),
      },
      ...(more === undefined ? {} : { extra: more }),
    };
    return sidecar as unknown as Sidecar;
  });
