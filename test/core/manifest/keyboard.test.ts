import assert from 'node:assert/strict';
import fs from 'node:fs';
import type { Binding } from '../../../src/editor/annotationMode/keyNames';
import { LABEL_LETTERS } from '../../../src/editor/annotationMode/labelLetters';
import { keyboardPage, PAGE, unlisted } from './keyboardTables';

const bindings: readonly Binding[] = JSON.parse(fs.readFileSync('package.json', 'utf8')).contributes.keybindings;

const MODE = 'corpus.annotationMode && editorTextFocus && corpus.article && editorReadonly';

/** Where no article is typed in: the views, and the text of a comparison. */
const elsewhere = (when = ''): string => /focusedView == '([\w.]+)'|(corpus\.comparing)/.exec(when)?.[0] ?? '';

/** No Ctrl, Alt, Cmd and no key that types nothing: what an input method may take for itself. */
const isBare = (key: string): boolean => !/\b(?:ctrl|alt|cmd|meta|escape|enter|delete|f\d+)\b/.test(key);

/** Letters of VS Code's menu bar, which Alt opens on Windows and Linux. */
const MENUS = 'fesvgrth';

suite('the keyboard', () => {
  test(`${PAGE} shows the manifest's keys (node scripts/run.mjs test/core/manifest/writeKeyboardPage.ts writes it)`, () => {
    assert.equal(fs.readFileSync(PAGE, 'utf8'), keyboardPage());
    assert.deepEqual(unlisted(), []);
  });

  test('keys that type work in annotation mode on locked text alone', () => {
    const bare = bindings.filter(({ key }) => isBare(key)).filter(({ when }) => elsewhere(when) === '');
    assert.ok(bare.length > 40);
    for (const { key, when } of bare) assert.ok(when?.startsWith(MODE), key);
  });

  test('whatever a letter does a key does that no input method takes', () => {
    const reachable = new Set(bindings.filter(({ key }) => !isBare(key)).map(({ command }) => command));
    // VS Code's own, with keys of its own.
    reachable.add('editor.action.showHover');
    const letters = bindings.filter(({ key, when }) => isBare(key) && when?.startsWith(MODE));
    assert.deepEqual(
      letters.filter(({ command }) => !reachable.has(command)),
      [],
    );
  });

  test('no key is AltGr, opens a menu, or is what input methods send of themselves', () => {
    for (const { key, mac = key } of bindings) {
      assert.ok(!/ctrl\+alt|alt\+ctrl/.test(key), key);
      assert.ok(![...MENUS].some((letter) => key === `alt+${letter}`), key);
      assert.ok(!['backspace', 'shift+backspace'].includes(key) && mac !== 'backspace', key);
    }
  });

  test('no two commands are on one key at once, and each label letter is bound', () => {
    const seen = new Map<string, string>();
    for (const { key, when = '', command } of bindings) {
      const at = `${key} ${when.startsWith(MODE)} ${elsewhere(when)}`;
      assert.equal(seen.get(at) ?? command, command, at);
      seen.set(at, command);
    }
    const letters = bindings.filter(({ command, key }) => command === 'corpus.labelByKey' && /^[a-z]$/.test(key));
    assert.equal(letters.map(({ key }) => key).join(''), LABEL_LETTERS);
  });
});
