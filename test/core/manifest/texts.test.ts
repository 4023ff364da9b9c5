import assert from 'node:assert/strict';
import fs from 'node:fs';

const manifest: unknown = JSON.parse(fs.readFileSync('package.json', 'utf8')).contributes;
const english: Record<string, string> = JSON.parse(fs.readFileSync('package.nls.json', 'utf8'));

/** Properties of the manifest's contributions that VS Code shows to people. */
const SHOWN = new Set(['title', 'shortTitle', 'category', 'description', 'markdownDescription', 'contents', 'label']);

/** Texts with their places; a `name` is one in views alone, elsewhere it identifies. */
function shownTexts(value: unknown, path: readonly string[]): { path: string; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => shownTexts(item, [...path, String(at)]));
  if (typeof value !== 'object' || value === null) {
    const [last = '', list = ''] = [path.at(-1), path.at(-2)];
    const isShown = SHOWN.has(last) || /enumDescriptions$/i.test(list) || (last === 'name' && path[0] === 'views');
    return isShown && typeof value === 'string' ? [{ path: path.join('/'), text: value }] : [];
  }
  return Object.entries(value).flatMap(([key, item]) => shownTexts(item, [...path, key]));
}

suite('the texts of the manifest', () => {
  const texts = shownTexts(manifest, []);

  test('are all in package.nls.json', () => {
    assert.ok(texts.length > 100);
    const unnamed = texts.filter(({ text }) => !/^%.+%$/.test(text) || english[text.slice(1, -1)] === undefined);
    assert.deepEqual(unnamed, []);
  });

  test('use every line of package.nls.json', () => {
    const used = new Set(texts.map(({ text }) => text.slice(1, -1)));
    const manifestText = fs.readFileSync('package.json', 'utf8');
    assert.deepEqual(
      Object.keys(english).filter((key) => !used.has(key) && !manifestText.includes(`"%${key}%"`)),
      [],
    );
  });
});
