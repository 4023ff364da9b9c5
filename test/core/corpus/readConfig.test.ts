import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../../src/core/corpus/defaults';
import { readCorpusConfig } from '../../../src/core/corpus/readConfig';
import { formatMessage } from '../../../src/core/message';

/** `«…»` marks the range that the only problem must have; what follows `←` is its code and a part of its message. */
function expectProblem(marked: string, code: string, part: string | RegExp): void {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const { problems } = readCorpusConfig(text, {
    knownRules: [{ id: 'span/overlap', options: { max: { min: 1 } } }, { id: 'anchor/mismatch' }],
  });
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [problem] = problems;
  assert.equal(problem!.code, code);
  assert.deepEqual([problem!.start, problem!.end], [start, end]);
  assert.match(formatMessage(problem!.message), part instanceof RegExp ? part : new RegExp(literal(part)));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

suite('readCorpusConfig', () => {
  test('an empty file, a comment and an empty mapping are the defaults', () => {
    for (const text of ['', '# nothing\n', '{}', '---\n', '\ufeff', 'include:\nlabels:\n']) {
      assert.deepEqual(readCorpusConfig(text), { config: DEFAULT_CONFIG, problems: [] }, JSON.stringify(text));
    }
  });

  test('every key of the documentation is read', () => {
    const { config, problems } = readCorpusConfig(`
version: 1
include: ["seeds/**/*.txt"]
exclude: ["**/drafts/**"]
sidecars: "annotations/"
text: editable
languages: ["vi", "en"]
metadata: "meta.jsonl"
labels:
  PERSON: {description: "People", color: "#0b63b6"}
  ORGANIZATION: {was: ["ORG"]}
  NO:
spans: {overlap: nested}
suggest: {minScore: 0.25}
gazetteer: "names/gazetteer.yaml"
documents:
  - {glob: "2017/**", language: "vi", date: "2017-03-10", site: "example.com"}
rules: {"date/unresolved": warning, "text/long-line": {severity: info, max: 20000}}
overrides:
  - {glob: "legacy/**", rules: {"text/not-nfc": off}}
ignore:
  - {rule: "text/not-nfc", file: "a.txt", reason: "quoted as it is"}
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      include: ['seeds/**/*.txt'],
      exclude: ['**/drafts/**'],
      sidecars: 'annotations/',
      text: 'editable',
      languages: ['vi', 'en'],
      metadata: 'meta.jsonl',
      labels: new Map([
        ['PERSON', { description: 'People', color: '#0b63b6', was: [] }],
        ['ORGANIZATION', { was: ['ORG'] }],
        ['NO', { was: [] }],
      ]),
      spans: { overlap: 'nested' },
      suggest: { minScore: 0.25 },
      gazetteer: 'names/gazetteer.yaml',
      documents: [{ glob: '2017/**', language: 'vi', date: '2017-03-10', site: 'example.com' }],
      rules: new Map<string, object>([
        ['date/unresolved', { severity: 'warning' }],
        ['text/long-line', { severity: 'info', options: { max: 20000 } }],
      ]),
      overrides: [{ glob: 'legacy/**', rules: new Map([['text/not-nfc', { severity: 'off' }]]) }],
      ignore: [{ rule: 'text/not-nfc', file: 'a.txt', reason: 'quoted as it is' }],
    });
  });

  test('problems say where and what', () => {
    expectProblem('«inclde»: ["a"]', 'unknown-key', 'Did you mean "include"?');
    expectProblem('«zzzzzzzz»: 1', 'unknown-key', 'Known: version, include');
    expectProblem('include: «"a"»', 'wrong-type', 'must be a list of globs');
    expectProblem('include: «[]»', 'wrong-value', 'nothing would be read');
    expectProblem('include: ["ok", «7»]', 'wrong-type', 'Expected a glob');
    expectProblem('include: [«"a/+(b|c)"»]', 'bad-glob', 'extended');
    expectProblem('text: «open»', 'wrong-value', 'locked or editable');
    expectProblem('languages: ["vi", «"Vietnamese"»]', 'wrong-value', 'language tag');
    expectProblem('sidecars: «"../elsewhere"»', 'wrong-value', 'inside the folder');
    expectProblem('gazetteer: «/etc/names.yaml»', 'wrong-value', 'inside the folder');
    expectProblem('metadata: «meta.xlsx»', 'wrong-value', '.jsonl or .csv');
    expectProblem('labels: {A: {«colour»: "#000000"}}', 'unknown-key', 'Did you mean "color"?');
    expectProblem('labels: {A: {color: «red»}}', 'wrong-value', '#0b63b6');
    expectProblem('labels: {A: , «B»: {was: ["A"]}}', 'wrong-value', 'taken by label "A"');
    expectProblem('spans: {overlap: «never»}', 'wrong-value', 'forbid, nested, any');
    expectProblem('suggest: {minScore: «50»}', 'wrong-value', 'from 0 to 1');
    expectProblem('suggest: «0.5»', 'wrong-type', 'minScore');
    expectProblem('documents: [«{language: vi}»]', 'missing-key', 'needs a "glob"');
    expectProblem('documents: [{glob: "a", date: «"2017-02-29"»}]', 'wrong-value', 'Expected a day');
    expectProblem('rules: {"span/overlap": «fatal»}', 'wrong-value', 'error, warning, info, off');
    expectProblem('rules: {"span/overlap": {«most»: 3}}', 'unknown-key', 'Known: severity, max');
    expectProblem('rules: {"span/overlap": {max: «0»}}', 'wrong-value', 'a number from 1');
    expectProblem('ignore: [«{rule: "span/overlap", glob: "a"}»]', 'missing-key', 'needs a "rule", a "reason"');
    expectProblem('ignore: [{rule: «"span/overlaps"», glob: "a", reason: "x"}]', 'unknown-rule', 'Did you mean');
    expectProblem('rules: {«"span/overlaps"»: error}', 'unknown-rule', 'Did you mean "span/overlap"?');
    expectProblem('version: «2»', 'newer-version', 'Update it');
    expectProblem('«- a\n- b\n»', 'wrong-type', 'must be a mapping');
    expectProblem('a: 1\n«<<<<<<<» ours\n', 'conflict-markers', 'merge conflict');
  });

  test('a key with a problem keeps its default, the others count', () => {
    const { config } = readCorpusConfig('text: open\nsuggest: {minScore: 0.9}\nspans: {overlap: 3}');
    assert.equal(config.text, 'locked');
    assert.equal(config.suggest.minScore, 0.9);
    assert.equal(config.spans.overlap, 'forbid');
  });

  test('bare words that YAML 1.1 would retype are what was written', () => {
    const { config, problems } = readCorpusConfig('labels: {on: , 1e5: }\nrules: {"span/overlap": off}');
    assert.deepEqual(problems, []);
    assert.deepEqual([...config.labels.keys()], ['on', '1e5']);
    assert.equal(config.rules.get('span/overlap')?.severity, 'off');
  });

  test('hostile files end with a problem', () => {
    const bombs = {
      deep: '['.repeat(20_000),
      aliases: `include: &a ["x"]\nexclude: [${Array.from({ length: 200 }, () => '*a').join(', ')}]`,
      unfinished: 'include: ["a',
      two: 'a: 1\n---\nb: 2\n',
    };
    for (const [name, text] of Object.entries(bombs)) {
      const { config, problems } = readCorpusConfig(text);
      assert.ok(
        problems.some(({ severity }) => severity === 'error'),
        name,
      );
      assert.deepEqual(config, DEFAULT_CONFIG, name);
    }
  });

  test('no text makes it throw', () => {
    const word = fc.constantFrom(
      'include',
      'labels',
      'rules',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      '\n',
      '  ',
      '*a',
      '&a',
      'off',
      '1',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          for (const { start, end } of readCorpusConfig(text).problems) assert.ok(start <= end);
        },
      ),
    );
  });
});
