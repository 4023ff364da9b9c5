import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { readSidecar } from '../../../src/core/sidecar/read';
import { awkwardText } from './arbitraries';

const HEAD = 'format: news-corpus-annotations/1\n';

/** What the problem points at. */
function pointed(text: string): string[] {
  return readSidecar(text).problems.map((p) => `${p.code}: ${text.slice(p.start, p.end)}`);
}

suite('readSidecar', () => {
  test('spaces behind a key without a value change nothing', () => {
    for (const text of ['format: \ndocument:\n  id: "x"\n', 'format:\ndocument:\n  id: "x"\n']) {
      deepStrictEqual(pointed(text), ['unknown-format: ']);
      equal(readSidecar(text).sidecar.document.id, 'x');
    }
  });

  test('an empty file, comments and a byte order mark are an empty sidecar', () => {
    for (const text of ['', '\n', '# nothing yet\n', '---\n', `\ufeff${HEAD}`]) {
      const { state, problems } = readSidecar(text);
      deepStrictEqual([state, problems], ['ok', []], JSON.stringify(text));
    }
  });

  test('no mapping, no YAML, another format: unreadable', () => {
    for (const text of [
      'just words',
      '- a\n- b\n',
      '42',
      'a: [',
      'a: "b',
      '\tformat: x',
      'format: brat/1\n',
      'a: 1\n---\nb: 2\n',
    ]) {
      const { state, problems } = readSidecar(text);
      equal(state, 'unreadable', text);
      ok(problems.length > 0);
    }
  });

  test('a section that stands twice, a second document, a key that is no text: said where they stand', () => {
    const item = '  - {id: "e-aaaaaa", label: "X", start: 0, end: 1, text: "a"}\n';
    const twice = `${HEAD}entities:\n${item}entities:\n${item.replace('aaaaaa', 'bbbbbb')}`;
    deepStrictEqual(pointed(twice), ['duplicate-key: entities']);
    equal(readSidecar(twice).state, 'partial');
    const second = readSidecar(`${HEAD}entities:\n${item}---\nformat: x\n`);
    deepStrictEqual(
      [second.state, second.problems[0]?.message.data?.reason],
      ['unreadable', 'another YAML document begins here'],
    );
    const complex = readSidecar(`${HEAD}entities:\n${item}? [a, b]\n: 1\n`);
    deepStrictEqual([complex.state, complex.sidecar.entities.length], ['unreadable', 1]);
    equal(readSidecar('null\n').state, 'unreadable');
  });

  test('a newer major is read as far as it goes and marked', () => {
    const { state, sidecar } = readSidecar(
      'format: news-corpus-annotations/2\nentities:\n  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}\n',
    );
    equal(state, 'newer');
    equal(sidecar.entities.length, 1);
    equal(readSidecar('format: news-corpus-annotations/1.4\n').state, 'ok');
  });

  test('without a format it is read as version 1, with a warning', () => {
    const { state, problems } = readSidecar('document: {language: vi}\n');
    equal(state, 'ok');
    deepStrictEqual(
      problems.map((p) => [p.code, p.severity]),
      [['no-format', 'warning']],
    );
  });

  test('problems point at what is wrong, and the rest is read', () => {
    const text = `${HEAD}document: {date: [2020], done: {blocks: "yes", dates: true}}
entities:
  - {id: "e-1", label: "PERSON", start: -4, end: 3, text: "Lan"}
  - {id: "e-2", label: "PERSON", start: 5, end: 5, text: "Lan"}
  - {id: "e-3", label: "PERSON", start: 1.5, end: 3, text: "Lan"}
  - {id: "e-4", label: "PERSON", start: "7", end: 10, text: "Lan"}
  - {id: "e-5", start: 7, end: 10, text: "Lan"}
  - Lan
  - {id: "e-6", label: "PERSON", start: 7, end: 10, text: "Lan", flag: maybe}
  - {id: "e-6", label: "PERSON", start: 20, end: 23, text: "Lan"}
  - {label: "PERSON", start: 30, end: 33, text: "Lan"}
dates: none
`;
    const { sidecar, state } = readSidecar(text);
    deepStrictEqual(pointed(text), [
      'bad-value: [2020]',
      'bad-value: "yes"',
      'bad-value: -4',
      'bad-offset: 5',
      'bad-value: 1.5',
      'bad-value: "7"',
      'missing-key: {id: "e-5", start: 7, end: 10, text: "Lan"}',
      'wrong-type: Lan',
      'bad-value: maybe',
      'duplicate-id: "e-6"',
      'missing-id: {label: "PERSON", start: 30, end: 33, text: "Lan"}',
      'wrong-type: none',
    ]);
    equal(state, 'partial');
    deepStrictEqual(
      sidecar.entities.map((e) => e.start),
      [7, 20, 30],
    );
    deepStrictEqual(sidecar.document, { done: { dates: true } });
    equal(sidecar.entities[2]!.id, readSidecar(text).sidecar.entities[2]!.id, 'a made-up id is always the same');
  });

  test('plain values mean what a person wrote', () => {
    const { sidecar, problems } = readSidecar(`${HEAD}document: {date: 2020-07-02, id: 012}
dates:
  - {id: d-1, type: DATE, value: 2020, start: 0, end: 4, text: 2020}
entities:
  - {id: e-1, label: NO, start: 0, end: 3, text: 1e5}
`);
    deepStrictEqual(problems, []);
    deepStrictEqual(sidecar.document, { date: '2020-07-02', id: '012' });
    deepStrictEqual([sidecar.dates[0]!.value, sidecar.dates[0]!.text], ['2020', '2020']);
    deepStrictEqual([sidecar.entities[0]!.label, sidecar.entities[0]!.text], ['NO', '1e5']);
  });

  test('conflict markers: our side and all around it, unreadable for writers', () => {
    const item = (id: string, start: number): string =>
      `  - {id: "${id}", label: "PERSON", start: ${start}, end: ${start + 3}, text: "Lan"}\n`;
    const text = `${HEAD}entities:\n${item('e-1', 1)}<<<<<<< HEAD\n${item('e-2', 5)}||||||| base\n=======\n${item('e-3', 5)}>>>>>>> theirs\n${item('e-4', 9)}`;
    const { sidecar, state } = readSidecar(text);
    equal(state, 'unreadable');
    deepStrictEqual(
      sidecar.entities.map((e) => e.id),
      ['e-1', 'e-2', 'e-4'],
    );
    deepStrictEqual(pointed(text), ['conflict-markers: <<<<<<< HEAD']);
  });

  test('one broken line costs that line', () => {
    const good = '  - {id: "e-1", label: "PERSON", start: 1, end: 4, text: "Lan"}\n';
    const text = `${HEAD}entities:\n${good}  - {id: "e-2", label: "PERSON, start: 5, end: 8, text: "Lan"}\n${good.replace('e-1', 'e-3')}`;
    const { sidecar, state } = readSidecar(text);
    equal(state, 'unreadable');
    deepStrictEqual(
      sidecar.entities.map((e) => e.id),
      ['e-1', 'e-3'],
    );
  });

  test('aliases are left alone: no bomb goes off', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}x]`).slice(1);
    const text = `${HEAD}a0: &a0 lol\n${levels.join('\n')}\nentities: *a11\n`;
    const { sidecar, problems } = readSidecar(text);
    deepStrictEqual(sidecar.entities, []);
    ok(problems.some((p) => p.code === 'wrong-type'));
  });

  test('nesting of any depth, in any place, ends in a problem', () => {
    for (const depth of [30, 3000, 200_000]) {
      for (const [open, close] of [
        ['[', ']'],
        ['{a: ', '}'],
        ['- ', ''],
      ] as const) {
        const { problems } = readSidecar(`${HEAD}entities:\n  - ${open.repeat(depth)}x${close.repeat(depth)}\n`);
        ok(problems.length > 0, `${depth} ${open}`);
      }
    }
  });

  test('what is too large is refused, not read', () => {
    const { state, problems } = readSidecar('x'.repeat(33 * 1024 * 1024));
    equal(state, 'unreadable');
    deepStrictEqual(
      problems.map((p) => p.code),
      ['too-large'],
    );
  });

  test('never throws, and points into the text', () => {
    const line = fc.oneof(
      awkwardText,
      fc.constantFrom(
        'entities:',
        '  - {id: "e-1", label: "X", start: 1, end: 2, text: "a"}',
        '<<<<<<< a',
        '=======',
        '>>>>>>> b',
      ),
      fc.constantFrom(
        'document:',
        '  done: {blocks: true}',
        'suggestions:',
        '  dates:',
        '    - {',
        '- ',
        '? a',
        'format: x',
        '__proto__: 1',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, eol) => {
        const text = lines.join(eol);
        for (const { start, end } of readSidecar(text).problems) ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 400 },
    );
  });
});
