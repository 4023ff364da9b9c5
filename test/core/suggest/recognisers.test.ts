import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { RECOGNISERS, recogniserName } from '../../../src/core/suggest/recognisers';

suite('recognisers', () => {
  test('every id in the code is listed', () => {
    const core = path.resolve(__dirname, '../../../src/core');
    const ids = ['boilerplate', 'dates', 'entities'].flatMap((folder) =>
      fs
        .readdirSync(path.join(core, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => [
          ...fs.readFileSync(path.join(core, folder, name), 'utf8').matchAll(/['"`]([a-z]+(?:-[a-z]+)*@\d+)['"`]/g),
        ])
        .map((match) => match[1]!),
    );
    assert.ok(ids.length > 5);
    const missing = ids.filter((id) => !RECOGNISERS.has(recogniserName(id)));
    assert.deepEqual(missing, [], 'add them to src/core/suggest/recognisers.ts');
  });

  test('the name stands before the version', () => {
    assert.equal(recogniserName('vi-person@12'), 'vi-person');
    assert.equal(recogniserName('other'), 'other');
  });
});
