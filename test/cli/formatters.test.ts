import assert from 'node:assert/strict';
import { FINDING_FORMATS } from '../../src/cli/formatters/findings';
import type { LocatedFinding } from '../../src/cli/located';
import { RULES } from '../../src/core/lint/rules';

const finding: LocatedFinding = {
  file: 'bài 1/50%, a:b.txt',
  rule: 'span/overlap',
  severity: 'warning',
  message: 'one\ntwo, 100% \u001b[31m\u202e',
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 7,
  start: 12,
  end: 16,
  fixable: false,
};

suite('formats of findings', () => {
  test('github: workflow commands, escaped', () => {
    const text = FINDING_FORMATS.github!([finding, { ...finding, severity: 'info', endLine: 4 }]);
    const [first, second] = text.split('\n');
    assert.equal(
      first,
      '::warning file=bài 1/50%25%2C a%3Ab.txt,line=2,endLine=2,col=3,endColumn=7,title=span/overlap::one%0Atwo, 100%25 \u001b[31m\u202e',
    );
    assert.match(second!, /^::notice [^:]*,line=2,endLine=4,title=/);
  });

  test('stylish: corpus text cannot steer the terminal', () => {
    const text = FINDING_FORMATS.stylish!([finding]);
    assert.equal(
      text.split('\n')[0],
      'bài 1/50%, a:b.txt:2:3: warning: one\\u000atwo, 100% \\u001b[31m\\u202e [span/overlap]',
    );
    assert.match(text, /\n1 problem \(0 errors, 1 warning\)\n$/);
    assert.match(
      FINDING_FORMATS.stylish!([finding, { ...finding, severity: 'info' }]),
      /2 problems \(0 errors, 1 warning, 1 info\)/,
    );
  });

  test('sarif: rules, levels, regions, URIs', () => {
    const log = JSON.parse(FINDING_FORMATS.sarif!([finding, { ...finding, file: '/tmp/x y.txt', severity: 'info' }]));
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.equal(run.tool.driver.rules.length, RULES.length);
    const [first, second] = run.results;
    assert.equal(run.tool.driver.rules[first.ruleIndex].id, first.ruleId);
    assert.deepEqual([first.level, second.level], ['warning', 'note']);
    const place = first.locations[0].physicalLocation;
    assert.equal(decodeURIComponent(place.artifactLocation.uri), finding.file);
    assert.ok(!/[ :]/.test(place.artifactLocation.uri));
    assert.equal(second.locations[0].physicalLocation.artifactLocation.uri, 'file:///tmp/x%20y.txt');
    assert.deepEqual(place.region, {
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 7,
      charOffset: 12,
      charLength: 4,
    });
  });

  test('json of nothing is an empty array', () => {
    assert.equal(FINDING_FORMATS.json!([]), '[]\n');
    assert.equal(FINDING_FORMATS.github!([]) + FINDING_FORMATS.stylish!([]), '');
  });
});
