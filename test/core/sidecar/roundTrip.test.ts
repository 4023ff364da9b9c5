import { deepStrictEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { parseLines } from '../../../src/core/sidecar/lineTree';
import { readSidecar } from '../../../src/core/sidecar/read';
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
        deepStrictEqual(parseLines(text), yaml.root);
      }),
      { numRuns: 120 },
    );
  });
});
