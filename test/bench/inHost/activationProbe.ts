import * as vscode from 'vscode';
import { EXTENSION, poll, session } from './session';

/** Opens a seed, waits until the extension is active, and sends what VS Code measured. */
export function run(): Promise<void> {
  return session(async (send) => {
    const [article] = await vscode.workspace.findFiles('**/*.txt', undefined, 1);
    if (!article) throw new Error('no article');
    await vscode.window.showTextDocument(article);
    await poll(() => vscode.extensions.getExtension(EXTENSION)?.isActive || undefined);
    await vscode.commands.executeCommand('perfview.show');
    const row = await poll(() => {
      const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
      return report.split('\n').find((line) => line.split('|')[1]?.trim() === EXTENSION && line.split('|').length > 7);
    });
    // | Extension | Eager | Load Code | Call Activate | Finish Activate | Event | By |
    const [, , , load, activate, finish] = row.split('|').map((cell) => cell.trim());
    send({ event: 'startup', load: Number(load), activate: Number(activate), finish: Number(finish) });
  });
}
