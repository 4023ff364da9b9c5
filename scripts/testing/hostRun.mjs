// Runs a suite in the extension host of the VS Code server, with a headless Chromium as its window. The verdict comes
// by two independent channels: the workbench calls `codeAutomationExit` when the suite's run() settles, and the suite
// reports each test over a socket. A run passes only if both say so.
import { startBrowser } from '../vscode/browser.mjs';
import { startServer } from '../vscode/server.mjs';
import { testSettings } from '../vscode/settings.mjs';
import { copySample } from '../vscode/workspace.mjs';
import { keepEvidence } from './evidence.mjs';
import { startReportServer } from './reportServer.mjs';
import { Tally } from './tally.mjs';

/** After the suite's `end`, the workbench has this long to say so too. */
const EXIT_CALL_LIMIT_MS = 15_000;

/** In CSS pixels: nobody looks at it, and every pixel is drawn by the processor. */
const SMALL_WINDOW = { width: 800, height: 500 };

/**
 * @typedef {object} HostRun
 * @property {string} extension folder of the extension under development
 * @property {string} tests module with `run()`
 * @property {string} [workspace] folder to open; a fresh copy of the sample corpus by default
 * @property {'current' | 'oldest'} [edition]
 * @property {string} [extensionsDir] installed extensions
 * @property {Record<string, string>} [env]
 * @property {number} [silenceMs] without a word from the suite; each test has a limit of its own
 * @property {(event: Record<string, any>) => void} [onEvent] hears every event of the suite too
 */

/**
 * @param {HostRun} run
 * @returns {Promise<import('./tally.mjs').Counts>}
 */
export async function runInHost({
  extension,
  tests,
  workspace,
  edition,
  extensionsDir,
  env,
  silenceMs = 300_000,
  onEvent,
}) {
  const tally = new Tally();
  const silence = untilSilent(silenceMs);
  const report = await startReportServer((event) => {
    silence.heard();
    tally.take(event);
    onEvent?.(event);
  });
  const corpus = workspace ? { folder: workspace, remove() {} } : copySample();
  const console_ = [];
  let server;
  let window;
  let page;
  let outcome;
  try {
    server = await startServer({
      edition,
      extensionsDir,
      settings: { ...testSettings, 'editor.minimap.enabled': false },
      driver: true,
      env: { ...env, EDITOR_TEST_REPORT_PORT: String(report.port) },
    });
    window = await startBrowser(SMALL_WINDOW);
    page = await window.context.newPage();
    const { exit } = await listenToPage(page, console_);
    const payload = [
      ['extensionDevelopmentPath', server.remote(extension)],
      ['extensionTestsPath', server.remote(tests)],
    ];
    await page.goto(server.url(corpus.folder, payload), { waitUntil: 'commit' });
    outcome = await firstOf({ exit, report, server, silent: silence.promise });
  } catch (error) {
    outcome = { trouble: error.stack };
  }
  silence.end();
  const trouble = troubleOf(outcome, tally);
  if (trouble) {
    tally.counts.failed++;
    console.log(`  ✘ ${trouble}`);
  }
  if (tally.counts.failed > 0) {
    await keepEvidence({ page, server, logs: outcome.logs, console: console_, busyPid: outcome.late && tally.hostPid });
  }
  await window?.browser.close().catch(() => {});
  await server?.stop();
  report.close();
  corpus.remove();
  return tally.counts;
}

/** Defines what the workbench calls, before it loads. */
async function listenToPage(page, lines) {
  let settle;
  const exit = new Promise((resolve) => {
    settle = resolve;
  });
  await page.exposeFunction('codeAutomationExit', (code, logs) => settle({ code, logs }));
  await page.exposeFunction('codeAutomationLog', (type, args) => lines.push(`[${type}] ${args.map(String).join(' ')}`));
  page.on('console', (message) => lines.push(`[console.${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`[pageerror] ${error.message}`));
  page.on('crash', () => settle({ trouble: 'The page crashed.' }));
  return { exit };
}

/** Resolves when nothing was heard for so long: the suite hangs. How long it takes as a whole says nothing. */
function untilSilent(silenceMs) {
  let timer;
  const promise = new Promise((resolve) => {
    const trouble = `Nothing was heard for ${silenceMs / 1000} s.`;
    timer = setTimeout(() => resolve({ late: true, trouble }), silenceMs);
  });
  return { promise, heard: () => timer.refresh(), end: () => clearTimeout(timer) };
}

function firstOf({ exit, report, server, silent }) {
  const hostGone = report.done.then(({ ended }) => {
    if (!ended) return { trouble: 'The extension host died.' };
    const mute = new Promise((resolve) => {
      setTimeout(() => resolve({ trouble: 'The workbench did not report the end.' }), EXIT_CALL_LIMIT_MS).unref();
    });
    return Promise.race([exit, mute]);
  });
  const serverGone = server.exited.then(() => ({ trouble: 'The VS Code server ended.' }));
  return Promise.race([exit, hostGone, silent, serverGone]);
}

function troubleOf(outcome, tally) {
  if (outcome.trouble) return `${outcome.trouble} Test: ${tally.running || 'none started'}`;
  if (!tally.ended) return `The suite ended without its report (exit code ${outcome.code}); see client-logs.`;
  if (outcome.code !== 0 && tally.counts.failed === 0) return `VS Code reported exit code ${outcome.code}.`;
  return undefined;
}
