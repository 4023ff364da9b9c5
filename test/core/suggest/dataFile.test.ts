import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { packedModel } from '../../../src/core/boilerplate/bundledModel';
import { bundledTables } from '../../../src/core/entities/bundledTables';
import { NO_KNOWLEDGE } from '../../../src/core/knowledge';
import { PACKS } from '../../../src/core/languages';
import { readDataFile, writeDataFile } from '../../../src/core/suggest/dataFile';
import { suggest } from '../../../src/core/suggest/suggest';
import { createSuggest } from '../../../src/core/suggest/suggester';
import { ArticleText } from '../../../src/core/text/document';

const root = path.resolve(__dirname, '../../..');

suite("the recognisers' data file", () => {
  test('gives back what was written: packs with their maps, sets and patterns', () => {
    const { packs, tables } = readDataFile(writeDataFile({ packs: PACKS, model: packedModel, tables: bundledTables }));
    assert.deepEqual(packs, PACKS);
    assert.deepEqual(tables, bundledTables);
  });

  test('suggests what the bundled data suggests', () => {
    const loaded = createSuggest(
      readDataFile(writeDataFile({ packs: PACKS, model: packedModel, tables: bundledTables })),
    );
    for (const name of fs.readdirSync(path.join(root, 'sample/seeds')).filter((file) => file.endsWith('.txt'))) {
      const document = new ArticleText(fs.readFileSync(path.join(root, 'sample/seeds', name), 'utf8'));
      assert.deepEqual(loaded(document, {}, NO_KNOWLEDGE), suggest(document, {}, NO_KNOWLEDGE), name);
    }
  });

  test('a file that is none is refused', () => {
    assert.throws(() => readDataFile('{"packs": ['), SyntaxError);
  });
});
