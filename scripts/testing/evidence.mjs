import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inProject } from '../setup/project.mjs';
import { serverLogs } from '../vscode/server.mjs';

const STACK_PROGRAM = fileURLToPath(new URL('./busyStack.mjs', import.meta.url));

/**
 * Keeps what explains a failed run under out/failure-*: a screenshot, the console, and the logs of page and server.
 * @param {{ page?: import('playwright-core').Page, server?: any, logs?: any[], console: string[], busyPid?: number }} run
 *   `busyPid`: an extension host that did not answer, whose JavaScript stack is printed
 */
export async function keepEvidence({ page, server, logs, console: lines, busyPid }) {
  const folder = inProject('out', `failure-${new Date().toISOString().replace(/[:.]/g, '-')}`);
  fs.mkdirSync(folder, { recursive: true });
  await page
    ?.screenshot({ path: path.join(folder, 'page.png'), timeout: 5000 })
    .catch((error) => lines.push(String(error)));
  fs.writeFileSync(path.join(folder, 'console.txt'), lines.join('\n'));
  for (const log of logs ?? []) {
    const file = path.join(folder, 'client-logs', log.relativePath);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, log.contents);
  }
  if (server) {
    if (busyPid) console.log(`  Extension host:\n${await busyStack(server, busyPid)}`);
    fs.copyFileSync(server.logFile, path.join(folder, 'server.log'));
    if (fs.existsSync(serverLogs(server.data))) {
      fs.cpSync(serverLogs(server.data), path.join(folder, 'server-logs'), { recursive: true });
    }
  }
  console.log(`  Screenshot and logs: ${path.relative(process.cwd(), folder)}`);
}

/** In a process of its own: this one must go on reading the server's output, where the inspector's address appears. */
async function busyStack(server, pid) {
  const run = promisify(execFile)(server.node, [STACK_PROGRAM, String(pid), server.logFile], { timeout: 15_000 });
  const { stdout } = await run.catch((error) => ({ stdout: error.stdout || String(error) }));
  return stdout.replace(/^/gm, '    ');
}
