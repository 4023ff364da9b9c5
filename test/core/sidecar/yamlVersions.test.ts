import { deepStrictEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { parse } from 'yaml';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { anySidecar } from './arbitraries';

const TO_JSON = `
import json, sys, yaml
loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
print(json.dumps([[yaml.load(t, Loader=l) for l in (yaml.SafeLoader, loader)] for t in json.load(sys.stdin)]))
`;

/** What PyYAML's two loaders make of each text; undefined where there is no Python with PyYAML. */
function pyYaml(texts: readonly string[]): [unknown, unknown][] | undefined {
  const options = { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const python = spawnSync('python3', ['-c', TO_JSON], options);
  if (python.error !== undefined || /No module named '?yaml/.test(python.stderr)) return undefined;
  equal(python.status, 0, python.stderr);
  return JSON.parse(python.stdout) as [unknown, unknown][];
}

suite('sidecar: the same under YAML 1.1 and 1.2', () => {
  test('both versions of one library', () => {
    fc.assert(
      fc.property(anySidecar, (sidecar) => {
        const text = writeSidecar(sidecar);
        const options = { merge: false } as const;
        deepStrictEqual(parse(text, { ...options, version: '1.1' }), parse(text, { ...options, version: '1.2' }));
      }),
      { numRuns: 100 },
    );
  });

  test("PyYAML, its loader in Python and libyaml's", () => {
    const texts = fc.sample(anySidecar, 150).map((sidecar) => writeSidecar(sidecar));
    const read = pyYaml(texts) ?? texts.map((text) => [parse(text, { version: '1.1' }), parse(text)] as const);
    texts.forEach((text, n) => {
      const expected = JSON.parse(JSON.stringify(parse(text))) as unknown;
      deepStrictEqual(read[n], [expected, expected], text);
    });
  });
});
