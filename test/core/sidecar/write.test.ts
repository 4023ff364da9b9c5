import { deepStrictEqual, equal, ok, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { inOrder, sortRejections, sortUnanchored } from '../../../src/core/sidecar/order';
import { readSidecar } from '../../../src/core/sidecar/read';
import { renderSidecar } from '../../../src/core/sidecar/renderSidecar';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { SidecarWriteError, writeSidecar } from '../../../src/core/sidecar/write';
import { anySidecar } from './arbitraries';
import { handFormat, type Pick, picker } from './handFormat';

const choices = fc.array(fc.nat({ max: 1 << 20 }), { minLength: 20, maxLength: 60 });

suite('writeSidecar over a text that a person wrote', () => {
  test('reads what it says, and what says the same changes no byte', () => {
    fc.assert(
      fc.property(anySidecar, choices, (sidecar, numbers) => {
        const { text } = handFormat(sidecar, picker(numbers));
        const reading = readSidecar(text);
        deepStrictEqual(reading.problems, []);
        equal(renderSidecar(reading.sidecar), renderSidecar(sidecar));
        equal(writeSidecar(sidecar, text), text);
      }),
      { numRuns: 80 },
    );
  });

  test('any change is written, and comments stay', () => {
    fc.assert(
      fc.property(anySidecar, anySidecar, choices, (sidecar, other, numbers) => {
        const pick = picker(numbers);
        const { text, comments } = handFormat(sidecar, pick);
        const next = mixed(sidecar, other, pick);
        const written = writeSidecar(next, text);
        const reading = readSidecar(written);
        deepStrictEqual(reading.problems, []);
        equal(renderSidecar(reading.sidecar), renderSidecar(next));
        for (const comment of comments) ok(written.includes(comment), `${comment} is gone`);
      }),
      { numRuns: 120 },
    );
  });

  test('a byte order mark stays, and is no indent', () => {
    const format = 'news-corpus-annotations/1';
    const next: Sidecar = {
      ...EMPTY_SIDECAR,
      source: { file: 'a.txt', sha256: 'ab', length: 1 },
      document: { id: 'a' },
    };
    const text = `\ufeffformat: ${format}\ndocument:\n  id: "b"\n`;
    equal(writeSidecar(next, text), `\ufeff${renderSidecar(next)}`);
  });

  test('every key of the format, untouched, keeps its bytes when another changes', () => {
    const text = [
      'format: news-corpus-annotations/1.2  # a later minor version',
      `source: {sha256: '${'ab'.repeat(32)}', file: a.txt, length: 90, lines: "AA", encoding: "utf-8"}`,
      'document:',
      `    title: 'Thủ tướng 🙂'`,
      `    authors: "${'Hằng'.normalize('NFD')}"`,
      '    url: "https://x"   # the page',
      '    site: "x"',
      '    section: Thời sự',
      '    published: 2020-07-02',
      '    fetched: "2020"',
      '    reviewed: "lan"',
      '    scheme: "ours@2"',
      '    done: { dates: true, relations: true, blocks: false }',
      '    mood: [calm,   "wary"]',
      'dates:',
      '  - {value: 2020-07-02/2020-07-05, beginPoint: "2020-07-02", endPoint: "2020-07-05", quant: EVERY, freq: "2X", mod: START,',
      '     calendar: lunar, anchor: document, type: DATE, start: 20, end: 24, text: "mai ", flag: unsure, note: "\\u1ec7"}',
      'entities:',
      '  - {id: "e-aaaaaa", label: "PERSON", start: 0, end: 3, text: "Lan"}',
      '  - {ref: q1,  parts: [ [4, 5], [7,8] ], id: e-bbbbbb, label: NO, start: 4, end: 8, text: "x  y", attrs: {role: [a]}}',
      'ignore:',
      '  - { rule: "span/crossing", id: e-bbbbbb, reason: as meant }',
      'relations: [{from: e-aaaaaa, to: e-bbbbbb, kind: "knows"}]',
      'rejected:',
      '  - {layer: entity, start: 9, end: 11, text: "z ", by: lan, why: "no name"}',
      'unanchored:',
      '  - {was: [3,9], layer: date, id: d-cccccc, type: SET, value: "P1D", text: hằng ngày, reason: ambiguous, seen: 2}',
      'suggestions:',
      '  dates: [ ]',
      '',
    ].join('\r\n');
    const { sidecar, state, problems } = readSidecar(text);
    deepStrictEqual([state, problems.map(({ code }) => code)], ['ok', ['missing-id']]);
    equal(writeSidecar(sidecar, text), text);
    const entities = sidecar.entities.map((one) => (one.id === 'e-aaaaaa' ? { ...one, label: 'EVENT' } : one));
    equal(writeSidecar({ ...sidecar, entities }, text), text.replace('"PERSON"', '"EVENT"'));
    const [, second] = sidecar.entities;
    equal(writeSidecar({ ...sidecar, entities: [second!] }, text), text.replace(/ {2}- \{id: "e-aaaaaa".*\r\n/, ''));
    equal(
      writeSidecar({ ...sidecar, document: { ...sidecar.document, done: { dates: true, blocks: true } } }, text),
      text.replace('blocks: false', 'blocks: true'),
    );
  });

  test('a section of which no key stays is written anew in its place', () => {
    const text = (lines: readonly string[]): string =>
      ['format: news-corpus-annotations/1', 'document:', ...lines, 'rejected: []  # none', ''].join('\n');
    const { sidecar } = readSidecar(text(['    title: "a"', '    note: "b"  # and why']));
    const next: Sidecar = { ...sidecar, document: { extra: { '': 0, place: 'x' } } };
    equal(
      writeSidecar(next, text(['    title: "a"', '    note: "b"  # and why'])),
      text(['    "": 0', '    place: "x"']),
    );
  });

  test('an entry that did not change keeps its line', () => {
    const text = [
      '# our corpus',
      'format: news-corpus-annotations/1',
      'reviewers: [lan,  minh]   # unknown, kept',
      'entities:',
      '  # people',
      '  - { label: \'PERSON\', id: e-aaaaaa,  text: "Lan", start: 10, end: 13 }   # sure',
      '  - id: "e-bbbbbb"',
      '    label: ORG # old label',
      '    start: 20',
      '    end: 23',
      '    text: "Bộ"',
      '',
    ].join('\n');
    const { sidecar } = readSidecar(text);
    const [lan, org] = sidecar.entities;
    const next = {
      ...sidecar,
      entities: [{ ...lan!, id: 'e-cccccc', start: 1, end: 4 }, lan!, { ...org!, label: 'ORGANIZATION', by: 'lan' }],
    };
    equal(
      writeSidecar(next, text),
      text
        .replace('  # people\n', '  # people\n  - {id: "e-cccccc", label: "PERSON", start: 1, end: 4, text: "Lan"}\n')
        .replace('label: ORG #', 'label: "ORGANIZATION" #')
        .replace('text: "Bộ"\n', 'text: "Bộ"\n    by: "lan"\n'),
    );
  });

  test('entries that cannot be read stay where they are', () => {
    const text = `format: news-corpus-annotations/1
entities:
  - {id: "e-aaaaaa", label: "PERSON", start: -1, end: 3, text: "Lan"}
  - {id: "e-bbbbbb", label: "PERSON", start: 10, end: 13, text: "Lan"}
  - what is this
`;
    const { sidecar, state } = readSidecar(text);
    equal(state, 'partial');
    equal(sidecar.entities.length, 1);
    equal(
      writeSidecar({ ...sidecar, entities: [] }, text),
      text.replace('  - {id: "e-bbbbbb", label: "PERSON", start: 10, end: 13, text: "Lan"}\n', ''),
    );
  });

  test('a file of comments keeps them, an empty one is written anew', () => {
    const canonical = renderSidecar(EMPTY_SIDECAR);
    equal(writeSidecar(EMPTY_SIDECAR, '# mine'), `# mine\n${canonical}`);
    equal(writeSidecar(EMPTY_SIDECAR, '  \n'), canonical);
  });

  test('JSON stays JSON', () => {
    const text = '{"format": "news-corpus-annotations/1", "dates": []}';
    const { sidecar } = readSidecar(text);
    const date = { id: 'd-aaaaaa', type: 'DATE' as const, value: '2020', start: 1, end: 5, text: '2020' };
    const written = writeSidecar({ ...sidecar, dates: [date] }, text);
    deepStrictEqual(readSidecar(written).sidecar.dates, [date]);
    ok(written.startsWith('{') && written.endsWith('}'));
  });

  test('what cannot be read or stored is refused', () => {
    for (const text of ['format: "', '<<<<<<< ours\n', '- a', 'format: news-corpus-annotations/2\n']) {
      throws(() => writeSidecar(EMPTY_SIDECAR, text), SidecarWriteError, text);
    }
    throws(() => writeSidecar({ ...EMPTY_SIDECAR, document: { title: 'a\ud800' } }), SidecarWriteError);
  });
});

/** Some items of the one, changed or not, some of the other. */
function mixed(a: Sidecar, b: Sidecar, pick: Pick): Sidecar {
  const some = <T extends { readonly id?: string }>(own: readonly T[], foreign: readonly T[], prefix: string): T[] => [
    ...own.flatMap((item, n) => {
      const template = foreign[n];
      const choice = pick(4);
      if (choice === 0) return [];
      return [choice === 1 && template !== undefined && item.id !== undefined ? { ...template, id: item.id } : item];
    }),
    ...foreign.flatMap((item, n) =>
      pick(2) === 0 ? [] : [item.id === undefined ? item : { ...item, id: `${prefix}${n}` }],
    ),
  ];
  const either = <T>(one: T, two: T): T => (pick(2) === 0 ? one : two);
  const source = either(a.source, b.source);
  const extra = either(a.extra, b.extra);
  return {
    format: a.format,
    ...(source === undefined ? {} : { source }),
    document: either(a.document, b.document),
    blocks: inOrder(some(a.blocks, b.blocks, 'b-new')),
    entities: inOrder(some(a.entities, b.entities, 'e-new')),
    dates: inOrder(some(a.dates, b.dates, 'd-new')),
    rejected: sortRejections(some<Sidecar['rejected'][number] & { id?: string }>(a.rejected, b.rejected, '')),
    unanchored: sortUnanchored(some(a.unanchored, b.unanchored, 'u-new')),
    suggestions: {
      blocks: inOrder(some(a.suggestions.blocks, b.suggestions.blocks, 'sb-new')),
      entities: inOrder(some(a.suggestions.entities, b.suggestions.entities, 'se-new')),
      dates: inOrder(some(a.suggestions.dates, b.suggestions.dates, 'sd-new')),
    },
    ...(extra === undefined ? {} : { extra }),
  };
}
