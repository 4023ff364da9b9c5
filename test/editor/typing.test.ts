import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ArticleText } from '../../src/core/text/document';
import { normaliseText } from '../../src/core/text/normalise';
import { editDrawing } from '../../src/editor/editedDrawing';
import { editedText } from '../../src/editor/editedText';
import { cleanUp } from './workspace';

type Type = vscode.TextEditorDecorationType;

/** Types are only told apart here. */
const type = (key: string): Type => ({ key, dispose: () => undefined });
const [SUGGESTED, CONFIRMED, BLOCK] = [type('suggested'), type('confirmed'), type('block')];
const at = (line: number, start: number, end: number): vscode.Range => new vscode.Range(line, start, line, end);

function edited(change: { range: vscode.Range; text: string }, found: readonly vscode.Range[] = []) {
  const drawing = new Map([
    [SUGGESTED, [at(1, 5, 10), at(1, 20, 25), at(4, 0, 3)].map((range) => ({ range }))],
    [CONFIRMED, [at(1, 12, 18)].map((range) => ({ range }))],
    [BLOCK, [new vscode.Range(2, 0, 3, 8)].map((range) => ({ range }))],
  ]);
  const result = editDrawing(drawing, change, (one) => one === SUGGESTED, new Map([[SUGGESTED, found]]));
  const rangesOf = (one: Type) =>
    result.drawing.get(one)?.map(({ range: { start, end } }) => [start.line, start.character, end.line, end.character]);
  return { ...result, suggested: rangesOf(SUGGESTED), confirmed: rangesOf(CONFIRMED), block: rangesOf(BLOCK) };
}

suite('while somebody types', () => {
  teardown(cleanUp);

  test('the name that is typed at is drawn as it was read, the others move', () => {
    const after = edited({ range: at(1, 10, 10), text: 'h' }, [at(1, 5, 11), at(1, 13, 16)]);
    // What was found inside a confirmed name is left out.
    assert.deepEqual(after.suggested, [
      [1, 21, 1, 26],
      [4, 0, 4, 3],
      [1, 5, 1, 11],
    ]);
    assert.deepEqual(after.confirmed, [[1, 13, 1, 19]]);
    assert.deepEqual([...after.changed], [SUGGESTED]);
    assert.equal(after.unsure.size, 0);
  });

  test('lines that come or go move what stands below, and a confirmed name keeps what is left of it', () => {
    const broken = edited({ range: at(1, 0, 0), text: 'a\nb' });
    assert.deepEqual(broken.suggested?.[0], [2, 6, 2, 11]);
    assert.deepEqual(broken.block, [[3, 0, 4, 8]]);
    const joined = edited({ range: new vscode.Range(0, 3, 1, 14), text: '' });
    assert.deepEqual(joined.confirmed, [[0, 3, 0, 7]]);
    assert.deepEqual([...joined.unsure], [CONFIRMED]);
    assert.deepEqual(joined.suggested, [
      [0, 9, 0, 14],
      [3, 0, 3, 3],
    ]);
  });

  test('the text after an edit is that of the document', async () => {
    for (const eol of [vscode.EndOfLine.LF, vscode.EndOfLine.CRLF]) {
      const document = await vscode.workspace.openTextDocument({ content: 'Hà Nội\nđón 👋 khách\n\nhết' });
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, [vscode.TextEdit.setEndOfLine(eol)]);
      await vscode.workspace.applyEdit(edit);
      let text = new ArticleText(document.getText());
      let made = 0;
      const listener = vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document !== document || event.contentChanges.length === 0) return;
        const now = editedText(text, document, event.contentChanges);
        assert.equal(now?.text, normaliseText(document.getText()));
        text = now ?? new ArticleText(document.getText());
        made++;
      });
      const edits: [vscode.Range, string][] = [
        [at(0, 6, 6), ' mới'],
        [at(1, 4, 6), 'x'],
        [new vscode.Range(0, 3, 2, 0), ''],
        [at(0, 0, 0), 'một\nhai\r\n\r\nba'],
        [at(3, 0, 2), '\n'],
      ];
      for (const [range, words] of edits) {
        const one = new vscode.WorkspaceEdit();
        one.replace(document.uri, range, words);
        assert.ok(await vscode.workspace.applyEdit(one));
      }
      listener.dispose();
      assert.equal(made, edits.length);
    }
  });
});
