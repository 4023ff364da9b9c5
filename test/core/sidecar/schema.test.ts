import { deepStrictEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { DOCUMENT_FIELDS, SOURCE_FIELDS, TOP_KEYS } from '../../../src/core/sidecar/decode';
import {
  type Field,
  ITEM_FIELDS,
  REJECTION_FIELDS,
  SUGGESTION_FIELDS,
  UNANCHORED_FIELDS,
} from '../../../src/core/sidecar/fields';
import { readSidecar } from '../../../src/core/sidecar/read';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { anySidecar } from './arbitraries';

interface ObjectSchema {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  readonly required?: readonly string[];
}

interface SidecarSchema extends ObjectSchema {
  readonly definitions: Readonly<Record<string, ObjectSchema>>;
}

const file = join(__dirname, '../../../schemas/sidecar.schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as SidecarSchema;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

suite('schemas/sidecar.schema.json', () => {
  test('takes every sidecar that the writer writes', () => {
    fc.assert(
      fc.property(anySidecar, (sidecar) => {
        validate(parse(writeSidecar(sidecar)));
        // A value outside the grammar is kept, and is for the lint to report.
        deepStrictEqual(
          (validate.errors ?? []).filter(
            ({ keyword, instancePath }) => keyword !== 'pattern' || !/value$/.test(instancePath),
          ),
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  const tables: [string, readonly Field[], ObjectSchema][] = [
    ['block', ITEM_FIELDS.blocks, schema.definitions.block!],
    ['entity', ITEM_FIELDS.entities, schema.definitions.entity!],
    ['date', ITEM_FIELDS.dates, schema.definitions.date!],
    ['suggested-block', SUGGESTION_FIELDS.blocks, schema.definitions['suggested-block']!],
    ['suggested-entity', SUGGESTION_FIELDS.entities, schema.definitions['suggested-entity']!],
    ['suggested-date', SUGGESTION_FIELDS.dates, schema.definitions['suggested-date']!],
    ['rejection', REJECTION_FIELDS, schema.definitions.rejection!],
    ['source', SOURCE_FIELDS, schema.properties.source as unknown as ObjectSchema],
  ];
  for (const [name, fields, part] of tables) {
    test(`${name}: names the keys that the code reads, and their words`, () => {
      deepStrictEqual(Object.keys(part.properties).sort(), fields.map((field) => field.key).sort());
      const required = fields.filter((field) => field.required).map((field) => field.key);
      // The reader makes up a missing id; a file should have one.
      deepStrictEqual((part.required ?? []).filter((key) => key !== 'id').sort(), required.sort());
      for (const field of fields) {
        if (typeof field.kind === 'object')
          deepStrictEqual(part.properties[field.key]?.enum, [...field.kind], field.key);
      }
    });
  }

  test('document, unanchored and the top level name what the code reads', () => {
    const document = schema.properties.document as unknown as ObjectSchema;
    deepStrictEqual(Object.keys(document.properties).sort(), [...DOCUMENT_FIELDS.map((f) => f.key), 'done'].sort());
    for (const key of TOP_KEYS) equal(key in schema.properties, true, key);
    for (const field of UNANCHORED_FIELDS)
      equal(field.key in schema.definitions.unanchored!.properties, true, field.key);
  });

  const broken = [
    'format: news-corpus-annotations/2',
    'format: news-corpus-annotations/1\nentities: {}',
    'format: news-corpus-annotations/1\nentities: [{id: "e-1", label: "X", start: -1, end: 2, text: "a"}]',
    'format: news-corpus-annotations/1\nentities: [{id: "e-1", start: 1, end: 2, text: "a"}]',
    'format: news-corpus-annotations/1\ndates: [{id: "d-1", type: WHEN, value: "2020", start: 1, end: 2, text: "a"}]',
    'format: news-corpus-annotations/1\ndocument: {done: {dates: "yes"}}',
  ];
  for (const text of broken) {
    test(`code and schema both refuse ${text.split('\n').at(-1)}`, () => {
      equal(validate(parse(text)), false);
      equal(readSidecar(text).problems.length > 0, true);
    });
  }
});
