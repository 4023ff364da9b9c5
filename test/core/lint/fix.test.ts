import assert from 'node:assert/strict';
import { applyFixes, type FixedTexts, fixUntilStable, MAX_PASSES } from '../../../src/core/lint/fix';
import type { Finding, FixEdit } from '../../../src/core/lint/rule';
import { say } from '../../../src/core/message';

function edit(start: number, end: number, newText: string, file: FixEdit['file'] = 'sidecar'): FixEdit {
  return { file, range: { start, end }, newText };
}

function finding(...fix: FixEdit[]): Finding {
  return {
    rule: 'r/a',
    path: 'f',
    severity: 'error',
    file: 'sidecar',
    range: { start: 0, end: 0 },
    message: say('x'),
    fix,
  };
}

const texts = (sidecar: string, source = ''): FixedTexts => ({ sidecar, source });

suite('applyFixes', () => {
  test('in any order', () => {
    const fixes = [finding(edit(4, 5, 'X')), finding(edit(1, 2, ''), edit(0, 1, 'YY')), finding()];
    assert.deepEqual(applyFixes(texts('abcdef'), fixes), { texts: texts('YYcdXf'), applied: 2 });
  });

  test('what overlaps or touches an earlier one waits, as a whole', () => {
    const fixes = [finding(edit(2, 4, 'Y')), finding(edit(0, 0, '?'), edit(3, 3, '!')), finding(edit(4, 5, 'W'))];
    assert.deepEqual(applyFixes(texts('abcdef'), fixes), { texts: texts('?abc!dWf'), applied: 2 });
    assert.equal(applyFixes({ sidecar: undefined, source: 'a' }, [finding(edit(0, 0, 'x'))]).applied, 0);
  });

  test('those of the source go first, and a sidecar that cannot move along stops them', () => {
    const source = finding(edit(0, 1, '', 'source'));
    const sidecar = finding(edit(0, 1, 'A'));
    assert.deepEqual(applyFixes({ sidecar: undefined, source: 'xyz' }, [source]).texts.source, 'yz');
    assert.deepEqual(applyFixes(texts('- [', 'xyz'), [source, sidecar]), { texts: texts('A [', 'xyz'), applied: 1 });
  });
});

suite('fixUntilStable', () => {
  test('passes go on until nothing is left to fix', () => {
    const lint = ({ sidecar }: FixedTexts): Finding[] =>
      [...sidecar!.matchAll(/aa/g)].map(({ index }) => finding(edit(index, index + 2, 'a')));
    const result = fixUntilStable(texts('aaaaa b aaa'), lint);
    assert.equal(result.texts.sidecar, 'a b a');
    assert.deepEqual(result.findings, []);
    assert.equal(result.applied, 6);
  });

  test('fixes that never end are given up', () => {
    let looks = 0;
    const lint = (): Finding[] => {
      looks++;
      return [finding(edit(0, 0, 'a'))];
    };
    assert.equal(fixUntilStable(texts(''), lint).applied, MAX_PASSES);
    assert.equal(looks, MAX_PASSES + 1);
  });
});
