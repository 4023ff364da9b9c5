import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { EXTENSION, hoverOn, poll, session } from './session';

/** A line that stands in all documents. */
export const EVERYWHERE = 'Theo dõi trang này trên Google News';

/**
 * Opens one document of a large corpus and sends when the extension is active and when suggestions know the other
 * documents. `BENCH_CACHE` is a folder: what it holds is the cache at the start, and the cache at the end goes there.
 */
export function run(): Promise<void> {
  return session(async (send) => {
    const kept = process.env.BENCH_CACHE ?? '';
    const storages = path.join(process.env.HOME ?? '', 'data/User/workspaceStorage');
    const [storage] = await poll(() => (fs.existsSync(storages) ? fs.readdirSync(storages) : undefined));
    const cache = path.join(storages, storage ?? '', EXTENSION, 'contributions');
    const isWarm = fs.readdirSync(kept).length > 0;
    if (isWarm) fs.cpSync(kept, cache, { recursive: true });
    const [file] = await vscode.workspace.findFiles('**/*.txt', undefined, 1);
    if (!file) throw new Error('no article');
    await vscode.window.showTextDocument(file);
    await poll(() => vscode.extensions.getExtension(EXTENSION)?.isActive || undefined, 10);
    const active = performance.now();
    const before = process.cpuUsage();
    const document = () => vscode.workspace.textDocuments.find(({ uri }) => uri.fsPath === file.fsPath)!;
    const line = document().getText().split('\n').indexOf(EVERYWHERE);
    const known = await poll(async () => /stands in (\d+) other files/.exec(await hoverOn(document(), line))?.[1], 50);
    const cpu = process.cpuUsage(before).user / 1000;
    send({ event: 'learned', ms: performance.now() - active, cpu, files: Number(known), isWarm });
    if (isWarm) return;
    // It is written some seconds after the last change.
    await poll(() => (fs.existsSync(cache) && fs.readdirSync(cache).length > 0) || undefined, 500);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    fs.cpSync(cache, kept, { recursive: true });
  });
}
