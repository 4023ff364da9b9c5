import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { decodeTree } from '../../../src/core/sidecar/decode';
import { parseLines } from '../../../src/core/sidecar/lineTree';
import { readSidecar } from '../../../src/core/sidecar/read';
import type { MapNode, Node } from '../../../src/core/sidecar/tree';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { parseYaml } from '../../../src/core/sidecar/yamlTree';
import { anySidecar } from './arbitraries';

suite('sidecar: round trip', () => {
  test('write, read: the same sidecar, without problems', () => {
    fc.assert(
      fc.property(anySidecar, (sidecar) => {
        const reading = readSidecar(writeSidecar(sidecar));
        deepStrictEqual(reading.problems, []);
        equal(reading.state, 'ok');
        deepStrictEqual(reading.sidecar, sidecar);
      }),
      { numRuns: 120 },
    );
  });

  test('write, read, write: the same text, with and without the text before, whatever its line ends', () => {
    fc.assert(
      fc.property(anySidecar, fc.boolean(), (sidecar, isWindows) => {
        const text = writeSidecar(sidecar);
        const onDisk = isWindows ? text.replaceAll('\n', '\r\n') : text;
        const { sidecar: read } = readSidecar(onDisk);
        equal(writeSidecar(read), text);
        equal(writeSidecar(read, onDisk), onDisk);
      }),
      { numRuns: 120 },
    );
  });

  test('the fast reader takes what the writer writes and agrees with the YAML parser about it', () => {
    fc.assert(
      fc.property(anySidecar, (sidecar) => {
        const text = writeSidecar(sidecar);
        const yaml = parseYaml(text);
        deepStrictEqual(yaml.problems, []);
        deepStrictEqual(plain(parseLines(text)), yaml.root);
      }),
      { numRuns: 120 },
    );
  });

  test('a key without a value is where the YAML parser says, with a comment and without', () => {
    for (const text of [
      'a:\n',
      'a: # c\n',
      'a:  # c\r\nb: 1\n',
      'a:\n  b: # c\n  d: 1\n',
      'a: # c\n  b: 1\n',
      'a: # c',
    ]) {
      const lines = parseLines(text);
      ok(lines !== undefined, `${JSON.stringify(text)} is canonical enough`);
      deepStrictEqual(plain(lines), parseYaml(text).root);
    }
  });

  test('whatever becomes of a file: what the fast reader takes, the YAML parser reads the same', () => {
    let taken = 0;
    fc.assert(
      fc.property(anySidecar, fc.array(damage, { minLength: 1, maxLength: 3 }), (sidecar, damages) => {
        const text = damages.reduce((whole, one) => one(whole), writeSidecar(sidecar));
        const lines = parseLines(text);
        if (lines === undefined) return;
        taken++;
        const yaml = parseYaml(text);
        deepStrictEqual(yaml.problems, []);
        deepStrictEqual(plain(lines), yaml.root);
        const { values: _, ...read } = decodeTree(yaml.root as MapNode);
        const { values: __, ...fast } = decodeTree(lines);
        deepStrictEqual(fast, read);
      }),
      // Shrinking a whole sidecar takes longer than reading it.
      { numRuns: 400, endOnFailure: true },
    );
    ok(taken > 20, `${taken} of 400 were still canonical`);
  });
});

const bits = [
  '"',
  ' ',
  ',',
  '}',
  '{',
  ':',
  '#',
  '- ',
  '\n',
  'x',
  '1',
  '.',
  '-',
  '\\',
  '\t',
  ' # c',
  '\r\n',
  'null',
  '~',
  '&a ',
];

/** A character put in or taken out, a line doubled or taken out. */
const damage: fc.Arbitrary<(text: string) => string> = fc
  .tuple(fc.nat({ max: 3 }), fc.nat(), fc.constantFrom(...bits))
  .map(([kind, where, bit]) => (text: string): string => {
    const at = where % Math.max(1, text.length);
    if (kind === 0) return text.slice(0, at) + bit + text.slice(at);
    if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', at) + 1;
    return kind === 2 ? text.slice(0, end) + text.slice(start) : text.slice(0, start) + text.slice(end);
  });

/** Items that the fast reader has not taken apart yet, taken apart. */
function plain(node: Node | undefined): Node | undefined {
  if (node?.kind === 'list') return { ...node, items: node.items.map((item) => plain(item)!) };
  if (node?.kind !== 'map') return node;
  const { kind, flow, start, end } = node;
  return { kind, flow, entries: node.entries.map((entry) => ({ ...entry, value: plain(entry.value)! })), start, end };
}
