import * as vscode from 'vscode';
import { hoverOn, poll, session } from './session';

const EDITS = 12;
/** A lighter question would not be what a person sees. Milliseconds between two. */
const EVERY = 20;

/**
 * Opens a long article and edits its headline, so that a line far away, which only a pass over the whole tells, becomes
 * a copy of the headline or is one no longer. Sends how long that takes, from the edit on.
 */
export function run(): Promise<void> {
  return session(async (send) => {
    const [file] = await vscode.workspace.findFiles('**/*.txt', undefined, 1);
    if (!file) throw new Error('no article');
    const { line, headline, added } = JSON.parse(process.env.BENCH_EDIT ?? '{}');
    const document = () => vscode.workspace.textDocuments.find(({ uri }) => uri.fsPath === file.fsPath)!;
    await vscode.window.showTextDocument(file);
    const isCopy = async () => /repeated-title/.test(await hoverOn(document(), line));
    await poll(async () => (await hoverOn(document(), line)) !== '' || undefined);
    let copied = await isCopy();
    for (let i = 0; i < EDITS; i++) {
      const end = document().lineAt(headline).range.end;
      const edit = new vscode.WorkspaceEdit();
      if (copied) edit.delete(file, new vscode.Range(end.translate(0, -added.length), end));
      else edit.insert(file, end, added);
      const wanted = !copied;
      await vscode.workspace.applyEdit(edit);
      const start = performance.now();
      const before = process.cpuUsage();
      await poll(async () => (await isCopy()) === wanted || undefined, EVERY);
      send({ event: 'settled', ms: performance.now() - start, cpu: process.cpuUsage(before).user / 1000 });
      copied = wanted;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  });
}
