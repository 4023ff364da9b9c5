// Runs a suite in the web worker extension host: the extension and the tests are served on the page's own origin by a
// route of the browser, so neither CORS nor CSP stands in the way.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../setup/project.mjs';
import { startBrowser } from '../vscode/browser.mjs';
import { startServer } from '../vscode/server.mjs';
import { testSettings } from '../vscode/settings.mjs';
import { copySample } from '../vscode/workspace.mjs';
import { bundleWebTests } from './bundle.mjs';
import { keepEvidence } from './evidence.mjs';
import { Tally } from './tally.mjs';

const PREFIX = '/development-extension';
const LIMIT_MS = 120_000;
/** As test/web/index.ts writes it. */
const REPORT = /EDITOR-TEST (\{.*\})/;
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** @returns {Promise<import('./tally.mjs').Counts>} */
export async function testWeb() {
  const tests = path.relative(root, await bundleWebTests());
  const tally = new Tally();
  const lines = [];
  const corpus = copySample();
  const server = await startServer({ settings: { ...testSettings, 'extensions.webWorker': true }, driver: true });
  const { browser, context } = await startBrowser();
  const page = await context.newPage();
  await context.route(`${server.origin}${PREFIX}/**`, serveProject);
  await context.addInitScript(developExtension, {
    extension: uri(server, PREFIX),
    tests: uri(server, `${PREFIX}/${tests}`),
  });
  const exit = new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ trouble: `No result within ${LIMIT_MS / 1000} s.` }), LIMIT_MS);
    timer.unref();
    page.exposeFunction('codeAutomationExit', (code, logs) => resolve({ code, logs }));
    page.on('crash', () => resolve({ trouble: 'The page crashed.' }));
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = args.map(String).join(' ');
    lines.push(`[${type}] ${line}`);
    const report = REPORT.exec(line)?.[1];
    if (report) tally.take(JSON.parse(report));
  });
  page.on('console', (message) => lines.push(`[console.${message.type()}] ${message.text()}`));
  await page.goto(server.url(corpus.folder), { waitUntil: 'commit' });
  const { code, logs, trouble } = await exit;
  if (trouble || !tally.ended || (code !== 0 && tally.counts.failed === 0)) {
    tally.counts.failed++;
    console.log(`  ✘ ${trouble ?? `The suite ended with code ${code}.`} Test: ${tally.running || 'none started'}`);
  }
  if (tally.counts.failed > 0) await keepEvidence({ page, server, logs, console: lines });
  await browser.close();
  await server.stop();
  corpus.remove();
  return tally.counts;
}

const uri = (server, file) => ({ scheme: 'http', authority: new URL(server.origin).host, path: file });

function serveProject(route) {
  const file = path.join(root, decodeURIComponent(new URL(route.request().url()).pathname.slice(PREFIX.length)));
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return route.fulfill({ status: 404 });
  return route.fulfill({ body: fs.readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'text/plain' });
}

/**
 * Runs in the page, before its scripts. VS Code takes web extensions under development only from the configuration in
 * its page, and rewriting that page on its way would cost it its WebSockets; so the configuration is changed as it is read.
 */
function developExtension({ extension, tests }) {
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function getAttribute(name) {
    const value = read.call(this, name);
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
    const settings = JSON.parse(value);
    const developmentOptions = { ...settings.developmentOptions, extensions: [extension], extensionTestsPath: tests };
    return JSON.stringify({ ...settings, developmentOptions });
  };
}
