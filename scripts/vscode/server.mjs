import fs from 'node:fs';
import path from 'node:path';
import { installServer } from '../setup/vscodeServer.mjs';
import { killGroup, removeFolder, spawnGroup, temporaryFolder } from './children.mjs';
import { quietSettings } from './settings.mjs';

const LISTEN_LIMIT_MS = 60_000;

/**
 * @typedef {object} ServerOptions
 * @property {'current' | 'oldest'} [edition]
 * @property {Record<string, unknown>} [settings] the user's settings.json
 * @property {Record<string, string>} [env] reaches the extension host, which inherits the server's environment
 * @property {boolean} [driver] gives the page `window.driver` and the keys in `payload`; VS Code then shows no toasts
 * @property {string} [extensionsDir] where .vsix files were installed
 * @property {number} [port] 0 takes a free one
 */

/**
 * Starts the VS Code server on the loopback interface with a data folder of its own.
 * @param {ServerOptions} options
 */
export async function startServer({
  edition = 'current',
  settings = quietSettings,
  env = {},
  driver = false,
  extensionsDir,
  port: wantedPort = 0,
} = {}) {
  const install = installServer(edition);
  const data = temporaryFolder('vscode-data-');
  writeSettings(data, settings);
  const args = [
    ...['--host', '127.0.0.1', '--port', String(wantedPort), '--without-connection-token'],
    ...['--accept-server-license-terms', '--server-data-dir', data, '--telemetry-level', 'off'],
    '--force-disable-user-env',
    ...(extensionsDir ? ['--extensions-dir', extensionsDir] : []),
    ...(driver ? ['--enable-smoke-test-driver'] : []),
    ...(edition === 'oldest' ? [] : ['--reconnection-grace-time', driver ? '5' : '10800']),
  ];
  const child = spawnGroup([install.node, path.join(install.vscode, 'out/server-main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: serverEnvironment(data, env),
  });
  const logFile = path.join(data, 'server.log');
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const port = await listeningPort(child, logFile, exited);
  return {
    data,
    logFile,
    exited,
    node: install.node,
    origin: `http://127.0.0.1:${port}`,
    /** @param {string} file absolute path on the server */
    remote: (file) => `vscode-remote://127.0.0.1:${port}${file}`,
    /** @param {string} folder @param {readonly (readonly [string, string])[]} payload */
    url: (folder, payload = []) =>
      `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}` +
      (payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : ''),
    async stop() {
      killGroup(child.pid);
      await exited;
      removeFolder(data);
    },
  };
}

/** Where the logs of the server and of its extension hosts lie. */
export const serverLogs = (/** @type {string} */ data) => path.join(data, 'data/logs');

function writeSettings(data, settings) {
  const folder = path.join(data, 'data/User');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/** Nothing of an outer VS Code or npm, a home of its own, and no gallery to call. */
export function serverEnvironment(home, extra = {}) {
  const clean = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(clean), HOME: home, EXTENSIONS_GALLERY: '{}', ...extra };
}

/** The server says its port on standard output; all it says goes to the log file. */
function listeningPort(child, logFile, exited) {
  const log = fs.createWriteStream(logFile, { flags: 'a' });
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why) => reject(new Error(`The VS Code server ${why}.\n${text}`));
    const timer = setTimeout(() => fail(`did not listen within ${LISTEN_LIMIT_MS / 1000} s`), LISTEN_LIMIT_MS);
    const onData = (chunk) => {
      log.write(chunk);
      if (text.length > 100_000) return;
      text += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    exited.then(({ code, signal }) => {
      clearTimeout(timer);
      log.end();
      fail(`ended early (${signal ?? `code ${code}`})`);
    });
  });
}
