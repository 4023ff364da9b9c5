import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { parse } from 'yaml';

/** How long a state of VS Code is waited for, in milliseconds: generous, since it is asked again and again. */
const LIMIT = 40_000;

export function workspaceFolder(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the tests run in a folder');
  return folder.uri.fsPath;
}

export function inWorkspace(...parts: string[]): string {
  return path.join(workspaceFolder(), ...parts);
}

/** Asks until the probe answers; nothing in VS Code says when everything has settled. */
export async function eventually<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + LIMIT;
  let last: unknown;
  for (;;) {
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`${what}: not within ${LIMIT / 1000} s${last === undefined ? '' : `: ${last}`}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Edits, and sees to it that the edit is there. Locking means "the active editor": under load it may meet one that was
 * opened right behind an article. The extension lifts that at once, but VS Code drops an edit of locked text and still
 * answers true.
 */
export async function edited(editor: vscode.TextEditor, edit: (builder: vscode.TextEditorEdit) => void): Promise<void> {
  const { version } = editor.document;
  await eventually('the edit is made', async () => (await editor.edit(edit)) && editor.document.version > version);
}

/** Each test file is bundled by itself and counts for itself; VS Code remembers closed documents for minutes. */
const SESSION = Date.now().toString(36);
let count = 0;

/** An article of its own for one test, so that no test meets another's tags. */
export class TestArticle {
  private constructor(readonly file: string) {}

  static async open(content: string | Uint8Array, name = `article-${SESSION}-${++count}.txt`): Promise<TestArticle> {
    const file = inWorkspace('tests', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.rmSync(sidecarOf(file), { force: true });
    fs.writeFileSync(file, content);
    await vscode.extensions.getExtension('news-corpus.news-corpus-annotator')?.activate();
    const document = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
    await vscode.window.showTextDocument(document);
    return new TestArticle(file);
  }

  /** A copy of a seed of the sample corpus, by the number its name begins with. */
  static seed(number: string): Promise<TestArticle> {
    const name = fs.readdirSync(inWorkspace('seeds')).find((file) => file.startsWith(number) && file.endsWith('.txt'));
    assert.ok(name, `seed ${number}`);
    return TestArticle.open(fs.readFileSync(inWorkspace('seeds', name)));
  }

  /** Asked for anew: a document whose language is changed is closed and opened again. */
  get document(): vscode.TextDocument {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.fsPath === this.file);
    assert.ok(open, `${this.file} is open`);
    return open;
  }

  get editor(): vscode.TextEditor {
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.fsPath === this.file);
    assert.ok(shown, `${this.file} is on the screen`);
    return shown;
  }

  get sidecarFile(): string {
    return sidecarOf(this.file);
  }

  /** The n-th place (from 0) of the words. */
  rangeOf(words: string, n = 0): vscode.Range {
    const text = this.document.getText();
    let at = -1;
    for (let i = 0; i <= n; i++) at = text.indexOf(words, at + 1);
    assert.notEqual(at, -1, `“${words}” stands in the text: ${text.slice(0, 60)}`);
    return new vscode.Range(this.document.positionAt(at), this.document.positionAt(at + words.length));
  }

  /** The quick fixes for a selection of the words, or with the cursor in them. */
  async actions(words: string, as: 'cursor' | 'selection' = 'cursor', n = 0): Promise<vscode.CodeAction[]> {
    const range = this.rangeOf(words, n);
    const at = as === 'selection' ? range : new vscode.Range(range.start.translate(0, 1), range.start.translate(0, 1));
    return this.actionsAt(at);
  }

  async actionsAt(range: vscode.Range): Promise<vscode.CodeAction[]> {
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      this.document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
  }

  async titles(words: string, as: 'cursor' | 'selection' = 'cursor', n = 0): Promise<string[]> {
    return (await this.actions(words, as, n)).map(({ title }) => title);
  }

  /** Waits for the quick fix whose title begins so, and applies it as VS Code does. */
  async apply(words: string, title: string, as: 'cursor' | 'selection' = 'cursor', n = 0): Promise<unknown> {
    return run(await this.action(words, title, as, n));
  }

  async action(words: string, title: string, as: 'cursor' | 'selection' = 'cursor', n = 0): Promise<vscode.CodeAction> {
    return eventually(`“${title}” on “${words}”`, async () => {
      const actions = await this.actions(words, as, n);
      const found = actions.find((action) => action.title.startsWith(title));
      if (found === undefined)
        throw new Error(
          `offered: ${actions.map((action) => action.disabled?.reason ?? action.title).join(' | ')}; ` +
            `${this.document.languageId}, version ${this.document.version}, ${this.document.isDirty ? 'dirty' : 'saved'}`,
        );
      return found;
    });
  }

  select(words: string, n = 0): void {
    const range = this.rangeOf(words, n);
    this.editor.selection = new vscode.Selection(range.start, range.end);
  }

  putCursorIn(words: string, n = 0): void {
    const at = this.rangeOf(words, n).start.translate(0, 1);
    this.editor.selection = new vscode.Selection(at, at);
  }

  /** The sidecar as another program reads it; undefined when there is none. */
  sidecar(): StoredFile | undefined {
    return fs.existsSync(this.sidecarFile)
      ? (parse(fs.readFileSync(this.sidecarFile, 'utf8')) as StoredFile)
      : undefined;
  }
}

/** A sidecar as it stands on disk; lists that are empty are not there. */
export interface StoredFile {
  readonly format: string;
  readonly source: { readonly file: string; readonly sha256: string; readonly length: number };
  readonly document?: Readonly<Record<string, unknown>>;
  readonly blocks?: readonly Readonly<Record<string, unknown>>[];
  readonly entities?: readonly Readonly<Record<string, unknown>>[];
  readonly dates?: readonly Readonly<Record<string, unknown>>[];
  readonly rejected?: readonly Readonly<Record<string, unknown>>[];
  readonly unanchored?: readonly Readonly<Record<string, unknown>>[];
}

export async function run(action: vscode.CodeAction): Promise<unknown> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  const { command } = action;
  return command && vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

export function sidecarOf(file: string): string {
  return file.replace(/\.txt$/, '.ann.yaml');
}

/** After a test: no editor, and none of its files. */
export async function cleanUp(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  fs.rmSync(inWorkspace('tests'), { recursive: true, force: true, maxRetries: 5 });
  for (const file of ['corpus.yaml', 'gazetteer.yaml']) fs.rmSync(inWorkspace(file), { force: true });
  // What the corpus learned from the files that are gone.
  await vscode.commands.executeCommand('corpus.refresh');
}
