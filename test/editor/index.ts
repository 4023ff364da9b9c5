import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import Mocha from 'mocha';

/**
 * VS Code calls this in the extension host. The same bundle serves the VS Code server, where the runner listens on
 * `EDITOR_TEST_REPORT_PORT`, and desktop VS Code, where mocha prints by itself.
 */
export async function run(): Promise<void> {
  // A later SIGUSR1 then opens the inspector on a free port: how the runner finds an endless loop.
  process.debugPort = 0;
  // VS Code only logs these.
  const stray: unknown[] = [];
  process.on('unhandledRejection', (reason) => stray.push(reason));

  const report = await connect(process.env.EDITOR_TEST_REPORT_PORT);
  const grep = process.env.EDITOR_TEST_GREP;
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: Number(process.env.EDITOR_TEST_TIMEOUT ?? 60_000),
    ...(grep ? { grep } : {}),
    reporter: report ? sendingReporter(report.send) : 'spec',
  });
  for (const file of testFiles(__dirname)) mocha.addFile(file);

  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  for (const reason of stray) {
    report?.send({
      event: 'fail',
      title: 'unhandled rejection',
      stack: reason instanceof Error ? reason.stack : String(reason),
    });
  }
  report?.send({ event: 'end' });
  await report?.close();
  if (failures + stray.length > 0) throw new Error(`${failures} failed, ${stray.length} unhandled rejections`);
}

type Send = (event: Record<string, unknown>) => void;

async function connect(port: string | undefined): Promise<{ send: Send; close(): Promise<void> } | undefined> {
  if (!port) return undefined;
  const socket = net.connect(Number(port), '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  const send: Send = (event) => socket.write(`${JSON.stringify(event)}\n`);
  send({ event: 'hello', pid: process.pid });
  return { send, close: () => new Promise((resolve) => socket.end(() => resolve())) };
}

function sendingReporter(send: Send) {
  return class extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
      super(runner, options);
      runner.on('test', (test) => send({ event: 'start', title: test.fullTitle() }));
      runner.on('pass', (test) => send({ event: 'pass', title: test.fullTitle(), ms: test.duration }));
      runner.on('pending', (test) => send({ event: 'skip', title: test.fullTitle() }));
      runner.on('fail', (test, { message, stack }) => send({ event: 'fail', title: test.fullTitle(), message, stack }));
    }
  };
}

function testFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.js'))
    .sort()
    .map((file) => path.join(folder, file));
}
