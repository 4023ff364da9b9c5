import assert from 'node:assert/strict';
import fs from 'node:fs';
import { messagesOfSources, templatesIn } from '../../../scripts/messages.mjs';

const read = (file: string): Record<string, string> => JSON.parse(fs.readFileSync(file, 'utf8'));
const vietnamese = read('l10n/bundle.l10n.vi.json');

/** `{name}` and `$(icon)`: what VS Code puts something else for. */
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}|\$\([\w-]+\)/g))].sort();

suite('the Vietnamese texts', () => {
  test('are there for every message of the sources, and for no other', () => {
    const messages = [...messagesOfSources().keys()];
    assert.ok(messages.length > 500);
    assert.deepEqual(
      messages.filter((message) => vietnamese[message] === undefined),
      [],
    );
    const known = new Set(messages);
    assert.deepEqual(
      Object.keys(vietnamese).filter((message) => !known.has(message)),
      [],
    );
  });

  test('are there for every text of the manifest', () => {
    assert.deepEqual(Object.keys(read('package.nls.vi.json')).sort(), Object.keys(read('package.nls.json')).sort());
  });

  test('hold the placeholders and icons of the English ones', () => {
    assert.deepEqual(
      Object.entries(vietnamese).filter(
        ([message, text]) => placeholders(message).join() !== placeholders(text).join(),
      ),
      [],
    );
  });

  test('messages are found in every shape that the code gives them', () => {
    const code = `
      vscode.l10n.t('one'); say("it's {n}", { n: 'none' }); l10n.t(
        isOne ? '1 file' : '{count} files',
        { count },
      );
      say(kind === 'no' ? 'yes {a}' : \`so\`); refuse('code', 'why not'); other('nothing');`;
    assert.deepEqual(templatesIn(code), ['one', "it's {n}", '1 file', '{count} files', 'yes {a}', 'so', 'why not']);
  });
});
