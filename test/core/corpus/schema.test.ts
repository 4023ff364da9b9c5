import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { parse } from 'yaml';
import schema from '../../../schemas/corpus.schema.json';
import { DEFAULT_CONFIG } from '../../../src/core/corpus/defaults';
import { initialConfig } from '../../../src/core/corpus/initialConfig';
import { CONFIG_KEYS, readCorpusConfig } from '../../../src/core/corpus/readConfig';

const validate = new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(schema);

/** What both sides must say the same about. Dates and braces, which a schema cannot judge, are left to the code. */
const EXAMPLES: readonly string[] = [
  '{}',
  'version: 1',
  'version: 2',
  'version: "1"',
  'include: ["a/**/*.txt", "b.txt"]',
  'include: []',
  'include: a',
  'include: [1]',
  'include: [""]',
  'include: ["a\\\\b"]',
  'include: ["/a"]',
  'include: ["C:/a"]',
  'include: ["a/../b"]',
  'include: ["a..b"]',
  'include: ["!a"]',
  'include: ["a/"]',
  'include: ["@(a|b)"]',
  `include: ["${'a'.repeat(1000)}"]`,
  `include: ["${'a'.repeat(1001)}"]`,
  'exclude: []',
  'exclude: {}',
  'sidecars: "annotations/"',
  'sidecars: "../x"',
  'sidecars: ""',
  'sidecars: 3',
  'text: locked',
  'text: open',
  'languages: ["vi"]',
  'languages: ["zh-Hant"]',
  'languages: ["VI"]',
  'languages: vi',
  'metadata: "meta.csv"',
  'metadata: "meta.JSONL"',
  'metadata: "meta.json"',
  'labels: {PERSON: {description: "x", color: "#0b63b6", was: ["PER"]}}',
  'labels: {PERSON: }',
  'labels: {PERSON: []}',
  'labels: {PERSON: {color: blue}}',
  'labels: {PERSON: {was: [1]}}',
  'labels: {" ": }',
  'labels: []',
  'spans: {overlap: any}',
  'spans: {overlap: no}',
  'spans: {over: any}',
  'suggest: {minScore: 0}',
  'suggest: {minScore: 1.5}',
  'suggest: {minScore: "0.5"}',
  'gazetteer: "names.yaml"',
  'gazetteer: "/names.yaml"',
  'documents: [{glob: "a", language: "en", date: "2017-03-10", site: "s"}]',
  'documents: [{glob: "a", date: "2017-03-10T09:30"}]',
  'documents: [{glob: "a", date: "10/03/2017"}]',
  'documents: [{language: "en"}]',
  'documents: {glob: "a"}',
  'rules: {"a/b": warning}',
  'rules: {"a/b": warn}',
  'rules: [a]',
  'overrides: [{glob: "a", rules: {"a/b": off}}]',
  'rules: {"a/b": {severity: warning, max: 3}}',
  'rules: {"a/b": {severity: warn}}',
  'rules: {"a/b": {max: "3"}}',
  'rules: {"a/b": {max: -1}}',
  'ignore: [{rule: "a/b", glob: "x/**", reason: "y"}]',
  'ignore: [{rule: "a/b", file: "x.txt", reason: "y"}]',
  'ignore: [{rule: "a/b", file: "x.txt", glob: "x", reason: "y"}]',
  'ignore: [{rule: "a/b", reason: "y"}]',
  'ignore: [{rule: "a/b", glob: "x", reason: ""}]',
  'ignore: [{rule: "a/b", glob: "x"}]',
  'overrides: [{rules: {"a/b": off}}]',
  'overrides: [{glob: "a", rule: {}}]',
  'unknown: 1',
  '[a]',
  'text',
];

suite('corpus.schema.json', () => {
  test('accepts and refuses what the code does', () => {
    for (const text of EXAMPLES) {
      const isFine = readCorpusConfig(text).problems.length === 0;
      assert.equal(validate(parse(text)), isFine, `${text}: ${JSON.stringify(validate.errors)}`);
    }
    assert.ok(EXAMPLES.some((text) => readCorpusConfig(text).problems.length === 0));
  });

  test('has the keys of the code', () => {
    assert.deepEqual(Object.keys(schema.properties).sort(), [...CONFIG_KEYS].sort());
  });

  test('has the defaults of the code', () => {
    const defaults = Object.fromEntries(
      Object.entries(schema.properties).flatMap(([key, property]) =>
        'default' in property ? [[key, property.default]] : [],
      ),
    );
    const plain = {
      ...DEFAULT_CONFIG,
      labels: Object.fromEntries(DEFAULT_CONFIG.labels),
      rules: Object.fromEntries(DEFAULT_CONFIG.rules),
    };
    const stated = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
    assert.deepEqual(defaults, stated);
  });

  test('the file that Corpus: Initialize writes is valid, its comments too', () => {
    const text = initialConfig({ paths: ['seeds/a.txt'], languages: ['vi'] });
    for (const version of [text, text.replace(new RegExp(`^# (?=(?:${CONFIG_KEYS.join('|')}):|  )`, 'gm'), '')]) {
      assert.ok(validate(parse(version)), JSON.stringify(validate.errors));
      assert.deepEqual(readCorpusConfig(version).problems, []);
    }
  });
});
