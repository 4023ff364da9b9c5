import assert from 'node:assert/strict';
import { spanOverlap } from '../../../src/core/lint/rules/span-overlap';
import { lintFixture } from './fixtures';

const fixture = (ignore: string): Record<string, string> => ({
  'a.txt': 'Lan Mai',
  'a.ann.yaml': `format: news-corpus-annotations/1
entities:
  - {id: "e-1", label: "PERSON", start: 0, end: 3, text: "Lan"}
  - {id: "e-2", label: "MISC", start: 0, end: 3, text: "Lan"}
  - {id: "e-3", label: "PERSON", start: 4, end: 7, text: "Mai"}
  - {id: "e-4", label: "MISC", start: 4, end: 7, text: "Mai"}
${ignore}`,
});

async function about(ignore: string): Promise<(string | undefined)[]> {
  return (await lintFixture(spanOverlap, fixture(ignore))).found.map((finding) => finding.about);
}

suite('ignore of a sidecar', () => {
  test('takes out one finding, or all of a rule', async () => {
    assert.deepEqual(await about(''), ['e-2', 'e-4']);
    assert.deepEqual(await about('ignore:\n  - {rule: "span/overlap", id: "e-2", reason: "x"}\n'), ['e-4']);
    assert.deepEqual(await about('ignore:\n  - {rule: "span/overlap", reason: "x"}\n'), []);
  });

  test('needs the rule, the id and a reason', async () => {
    for (const entry of [
      '{rule: "span/overlap"}',
      '{rule: "a/b", reason: "x"}',
      '{rule: "span/overlap", id: "e-1", reason: "x"}',
      '{rule: "span/overlap", id: 2, reason: "x"}',
    ]) {
      assert.deepEqual(await about(`ignore: [${entry}]\n`), ['e-2', 'e-4'], entry);
    }
  });
});
