import assert from 'node:assert/strict';
import schema from '../../../schemas/corpus.schema.json';
import { completeConfig, describeConfigKey, type HelpSchema } from '../../../src/core/corpus/configHelp';

const RULES = [
  { id: 'text/not-nfc', description: 'Letters are not composed.' },
  { id: 'span/overlap', description: 'Two spans overlap.' },
];
const HELP = { schema: schema as HelpSchema, rules: RULES };

/** The choices at the `|`. */
function choices(text: string): string[] {
  const lines = text.slice(0, text.indexOf('|')).split('\n');
  return completeConfig(lines.slice(0, -1), lines.at(-1)!, HELP).map((choice) => choice.text);
}

function meaning(text: string): string | undefined {
  const lines = text.split('\n');
  return describeConfigKey(lines.slice(0, -1), lines.at(-1)!, HELP);
}

suite('help in corpus.yaml', () => {
  test('keys at the top, in objects, in items of lists and in labels', () => {
    const top = choices('|');
    for (const key of ['include', 'labels', 'rules', 'documents']) assert.ok(top.includes(key), key);
    assert.deepEqual(choices('spans:\n  |'), ['overlap']);
    assert.deepEqual(choices('spans:\n  ov|'), ['overlap']);
    assert.deepEqual(choices('documents:\n  - |'), ['glob', 'language', 'date', 'site']);
    assert.deepEqual(choices('documents:\n  - glob: "a/**"\n    |'), ['glob', 'language', 'date', 'site']);
    assert.deepEqual(choices('documents:\n- glob: "a/**"\n  |'), ['glob', 'language', 'date', 'site']);
    assert.deepEqual(choices('labels:\n  PERSON:\n    |'), ['description', 'color', 'was']);
    assert.deepEqual(choices('labels:\n  PERSON:\n    description: x\n  LOCATION:\n    |'), [
      'description',
      'color',
      'was',
    ]);
  });

  test('values that the schema lists', () => {
    assert.deepEqual(choices('text: |'), ['locked', 'editable']);
    assert.deepEqual(choices('spans:\n  overlap: |'), ['forbid', 'nested', 'any']);
    assert.deepEqual(choices('gazetteer: |'), []);
  });

  test('rules by their ids wherever rules stand, and their severities', () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(choices('rules:\n  |'), ids);
    assert.deepEqual(choices('overrides:\n  - glob: "a/**"\n    rules:\n      |'), ids);
    assert.deepEqual(choices('ignore:\n  - rule: |'), ids);
    assert.deepEqual(choices('rules:\n  text/not-nfc: |'), ['error', 'warning', 'info', 'off']);
    assert.deepEqual(choices('rules:\n  text/not-nfc:\n    severity: |'), ['error', 'warning', 'info', 'off']);
  });

  test('comments, empty lines and half-written lines above do not mislead', () => {
    assert.deepEqual(choices('# labels:\n\nspans:\n\n  # here\n  |'), ['overlap']);
    assert.deepEqual(choices('documents:\n  - glob: "x: y"\n  - |'), ['glob', 'language', 'date', 'site']);
    assert.deepEqual(choices('spans: {|'), []);
  });

  test('what a key means', () => {
    assert.match(meaning('text: locked')!, /read-only/);
    assert.match(meaning('spans:\n  overlap: any')!, /overlap/);
    assert.equal(meaning('rules:\n  text/not-nfc: off'), 'Letters are not composed.');
    assert.match(meaning('documents:\n  - date: 2017-03-10')!, /published/);
    assert.equal(meaning('nonsense: 1'), undefined);
  });
});
