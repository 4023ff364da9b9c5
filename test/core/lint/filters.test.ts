import assert from 'node:assert/strict';
import {
  cap,
  dropDuplicates,
  dropIgnored,
  type RawFinding,
  sortFindings,
  withSeverity,
} from '../../../src/core/lint/filters';
import type { Finding } from '../../../src/core/lint/rule';
import { formatMessage, say } from '../../../src/core/message';

function finding(rule: string, path: string, start: number, words = 'x'): Finding {
  return { rule, path, file: 'source', range: { start, end: start + 1 }, message: say(words), severity: 'error' };
}

suite('filters of findings', () => {
  const [a, b] = [finding('r/a', 'f', 1), finding('r/b', 'f', 1)];

  test('ignored ones go', () => {
    assert.deepEqual(
      dropIgnored([a, b], ({ rule }) => rule === 'r/a'),
      [b],
    );
  });

  test('duplicates go, other words and other rules stay', () => {
    const others = [b, finding('r/a', 'f', 1, 'y'), finding('r/a', 'g', 1)];
    assert.deepEqual(dropDuplicates([a, { ...a }, ...others, { ...a }]), [a, ...others]);
  });

  test('severity comes from the rule, no worse than the finding allows', () => {
    const raw: RawFinding[] = [
      a,
      { ...b, atMost: 'warning' },
      { ...finding('r/c', 'f', 2), atMost: 'warning' },
      finding('r/d', 'f', 3),
    ];
    const severe = withSeverity(
      raw,
      ({ rule }) => (({ 'r/a': 'error', 'r/b': 'error', 'r/c': 'info' })[rule] as 'error') ?? 'off',
    );
    assert.deepEqual(
      severe.map(({ rule, severity }) => [rule, severity]),
      [
        ['r/a', 'error'],
        ['r/b', 'warning'],
        ['r/c', 'info'],
      ],
    );
  });

  test('a cap counts what it hides, rule by rule', () => {
    const many = Array.from({ length: 5 }, (_, i) => finding('r/a', 'f', i));
    const capped = cap([...many, b], 2);
    assert.deepEqual(
      capped.map(({ rule, range, message }) => [rule, range.start, formatMessage(message)]),
      [
        ['r/a', 0, 'x'],
        ['r/a', 1, 'x'],
        ['r/b', 1, 'x'],
        ['r/a', 1, 'At least 3 more findings of this rule in f are not listed.'],
      ],
    );
    assert.deepEqual(cap([a, b], 1), [a, b]);
  });

  test('order is by file, place and rule, in code points', () => {
    const sorted = sortFindings([
      finding('r/a', '\u{1f600}', 0),
      finding('r/a', '\uff21', 5),
      finding('r/b', '\uff21', 1),
      finding('r/a', '\uff21', 1),
    ]);
    assert.deepEqual(
      sorted.map(({ rule, path, range }) => `${path} ${range.start} ${rule}`),
      ['\uff21 1 r/a', '\uff21 1 r/b', '\uff21 5 r/a', '\u{1f600} 0 r/a'],
    );
  });
});
