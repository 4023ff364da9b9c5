import assert from 'node:assert/strict';
import { MAX_OF_A_RULE } from '../../../src/core/lint/filters';
import { spanDuplicate } from '../../../src/core/lint/rules/span-duplicate';
import { formatMessage } from '../../../src/core/message';
import { lintFixture } from './fixtures';

suite('hostile sidecars', () => {
  test('twenty thousand annotations of one span: as many findings as a person reads, and how many more', async () => {
    const line = (i: number): string => `  - {id: "e-${i}", label: "PERSON", start: 0, end: 3, text: "Lan"}\n`;
    const sidecar = `entities:\n${Array.from({ length: 20_000 }, (_, i) => line(i)).join('')}`;
    const { found } = await lintFixture(spanDuplicate, { 'a.txt': 'Lan', 'a.ann.yaml': sidecar });
    assert.equal(found.length, MAX_OF_A_RULE + 1);
    assert.match(formatMessage(found.at(-1)!.message), /^At least 900 more findings/);
  });
});
