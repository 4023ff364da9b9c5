import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { aptInstall } from './debian.mjs';
import { SetupError, say } from './project.mjs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

const find = () => [process.env.CHROMIUM, ...CANDIDATES].find((file) => file && fs.existsSync(file));

/** @returns {string} the path of a Chromium, installed from Debian's packages where there is none */
export function ensureChromium() {
  const present = find();
  if (present) return present;
  aptInstall(['chromium']);
  const installed = find();
  if (installed) return installed;
  throw new SetupError(
    'Tests in VS Code need Chromium: install it (Debian: "apt-get install chromium") or name one in the variable CHROMIUM.',
  );
}

/** A font for every letter of Vietnamese, without which screenshots show boxes. Tests pass without it. */
export function ensureFonts() {
  // Latin letters with two diacritics, the last that fonts get.
  const list = spawnSync('fc-list', [':charset=1eaf 1ed9 1eef', 'family'], { encoding: 'utf8' });
  if (list.status === 0 && list.stdout.trim() !== '') return;
  if (!aptInstall(['fontconfig', 'fonts-noto-core', 'fonts-noto-mono'])) {
    say('No font with Vietnamese letters was found: screenshots will show boxes.');
  }
}
