import net from 'node:net';
import * as vscode from 'vscode';

const LIMIT_MS = 60_000;

/** Runs in the extension host: opens a seed, waits until the extension is active, and sends what VS Code measured. */
export async function run(): Promise<void> {
  const socket = net.connect(Number(process.env.EDITOR_TEST_REPORT_PORT), '127.0.0.1');
  const send = (event: Record<string, unknown>) => socket.write(`${JSON.stringify(event)}\n`);
  send({ event: 'hello', pid: process.pid });
  const [article] = await vscode.workspace.findFiles('**/*.txt', undefined, 1);
  if (!article) throw new Error('no article');
  await vscode.window.showTextDocument(article);
  const id = 'news-corpus.news-corpus-annotator';
  await poll(() => vscode.extensions.getExtension(id)?.isActive || undefined);
  await vscode.commands.executeCommand('perfview.show');
  const row = await poll(() => {
    const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
    return report.split('\n').find((line) => line.split('|')[1]?.trim() === id && line.split('|').length > 7);
  });
  // | Extension | Eager | Load Code | Call Activate | Finish Activate | Event | By |
  const [, , , load, activate, finish] = row.split('|').map((cell) => cell.trim());
  send({ event: 'startup', load: Number(load), activate: Number(activate), finish: Number(finish) });
  send({ event: 'end' });
  await new Promise<void>((resolve) => socket.end(resolve));
}

async function poll<T>(ask: () => T | undefined): Promise<T> {
  for (const end = Date.now() + LIMIT_MS; ; ) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error('nothing came');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
