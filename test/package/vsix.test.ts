import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/setup/project.mjs';
import { bundleEditorTests } from '../../scripts/testing/bundle.mjs';
import { runInHost } from '../../scripts/testing/hostRun.mjs';
import { removeFolder, temporaryFolder } from '../../scripts/vscode/children.mjs';
import { installVsix, packageVsix } from '../../scripts/vscode/installVsix.mjs';
import { serverLogs } from '../../scripts/vscode/server.mjs';
import { openFile, runCommand } from '../ui/pages/quickInput';
import { scrollToRow } from '../ui/pages/workbench';
import { poll } from '../ui/poll';
import { keepEvidenceOnFailure, openWindow } from '../ui/window';

const { name, publisher, version, displayName } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
const ID = `${publisher}.${name}`;

/** What ships. Everything else is a mistake of .vscodeignore. */
const SHIPPED = [
  /^package(\.nls(\.vi)?)?\.json$/,
  /^(readme|changelog)\.md$/,
  /^LICENSE\.txt$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^dist\/(parts\/)?[\w.-]+\.js$/,
  /^dist\/data\//,
  /^dist\/webview\/[\w.-]+\.(js|css)$/,
  /^dist\/cli\/corpus\.js$/,
  /^l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
  /^docs\/rules\/[\w.-]+\.md$/,
  /^docs\/guidelines\.md$/,
  /^media\//,
  /^sample\/seeds\/[\w.-]+\.txt$/,
  /^schemas\/[\w.-]+\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
];
const NEEDED = [
  'package.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/extension.js',
  'dist/cli/corpus.js',
  'dist/webview/overview.js',
  'dist/webview/overview-style.css',
  'media/icon.png',
];

suite('the package', () => {
  let folder: string;
  let extensionsDir: string;
  let installed: string;

  suiteSetup(() => {
    folder = temporaryFolder('vsix-');
    extensionsDir = path.join(folder, 'extensions');
    const vsix = path.join(folder, `${name}.vsix`);
    packageVsix(vsix);
    installVsix(vsix, extensionsDir);
    installed = path.join(extensionsDir, `${ID}-${version}`);
  });
  teardown(keepEvidenceOnFailure);
  suiteTeardown(() => removeFolder(folder));

  test('holds what it should and nothing else', () => {
    const entries = fs.readdirSync(installed, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(installed, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      // VS Code's own note of the installation.
      .filter((file) => file !== '.vsixmanifest');
    assert.deepEqual(
      files.filter((file) => !SHIPPED.some((pattern) => pattern.test(file))),
      [],
    );
    assert.deepEqual(
      NEEDED.filter((file) => !files.includes(file)),
      [],
    );
  });

  test('installs under its name and version', () => {
    assert.ok(fs.existsSync(path.join(installed, 'dist', 'extension.js')));
  });

  test('holds every file that the manifest names', () => {
    const manifest = fs.readFileSync(path.join(installed, 'package.json'), 'utf8');
    const named = [
      ...manifest.matchAll(/"(?:path|icon|main|browser|url|configuration|light|dark)": ?"\.?\/?([\w/.-]+\.\w+)"/g),
    ];
    assert.ok(named.length >= 3);
    for (const [, file] of named) assert.ok(fs.existsSync(path.join(installed, file!)), `${file} is missing`);
  });

  test('passes the activation suite, installed', async () => {
    const host = path.join(folder, 'host');
    fs.mkdirSync(host);
    const manifest = { name: 'test-host', publisher: 'test', version: '0.0.1', engines: { vscode: '^1.100.0' } };
    fs.writeFileSync(path.join(host, 'package.json'), JSON.stringify(manifest));
    const counts = await runInHost({
      extension: host,
      tests: await bundleEditorTests(),
      extensionsDir,
      env: { EDITOR_TEST_GREP: '^activation ', EDITOR_TEST_INSTALLED: `${ID}-${version}` },
    });
    assert.equal(counts.failed, 0);
    assert.ok(counts.passed > 0);
  });

  test('activates for a user who opens an article', async () => {
    const window = await openWindow({ extensionsDir });
    try {
      await openFile(window.page, '000_add38ecd548512b4.txt');
      await poll('the activation in the log', () => {
        for (const session of fs.readdirSync(serverLogs(window.data))) {
          const file = path.join(serverLogs(window.data), session, 'exthost1', 'remoteexthost.log');
          const line =
            fs.existsSync(file) &&
            fs
              .readFileSync(file, 'utf8')
              .split('\n')
              .find((text) => text.includes('_doActivateExtension') && text.includes(ID));
          if (line) return line;
        }
        return undefined;
      });
      assert.doesNotMatch(await window.page.title(), /Extension Development Host/);
      await runCommand(window.page, 'Developer: Show Running Extensions');
      const row = await scrollToRow(window.page, '.runtime-extensions-editor', displayName);
      await window.screenshot('running-extensions');
      assert.match((await row.allInnerTexts()).join(' '), /Activation: \d+ms/);
    } finally {
      await window.close();
    }
  });
});
