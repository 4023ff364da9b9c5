import assert from 'node:assert/strict';
import fs from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { readGazetteer } from '../../../src/core/corpus/gazetteer';

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(fs.readFileSync('schemas/gazetteer.schema.json', 'utf8')),
);

suite('gazetteer.schema.json', () => {
  const good = [
    '',
    'never: []\n',
    'never:\n  - {name: "Tại", label: "PERSON"}\n',
    'entries:\n  - {id: 7, name: "Huế", label: "LOCATION", aliases: ["TP Huế"], kb: "Q36014"}\n',
  ];
  for (const text of good) {
    test(`takes what the reader takes: ${JSON.stringify(text)}`, () => {
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
      assert.deepEqual(readGazetteer(text).problems, []);
    });
  }

  const bad = [
    'entries:\n  - {id: "a", name: "Huế"}\n',
    'never:\n  - {label: "PERSON"}\n',
    'nver: []\n',
    'never: "Tại"\n',
    'never:\n  - {name: "Tại", lable: "PERSON"}\n',
  ];
  for (const text of bad) {
    test(`refuses what the reader reports: ${JSON.stringify(text)}`, () => {
      assert.ok(!validate(parse(text)));
      assert.notDeepEqual(readGazetteer(text).problems, []);
    });
  }
});
