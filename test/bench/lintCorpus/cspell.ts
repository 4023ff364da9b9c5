import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../../../scripts/setup/project.mjs';

/** What is compared with; not a dependency of the project, which needs it for nothing else. */
const PACKAGES = ['cspell@9.8.0', '@cspell/dict-vi-vn@3.0.6'];

/** Puts cspell into out/, once. */
export function installCspell(): { readonly program: string; readonly config: string; readonly version: string } {
  const folder = inProject('out', 'bench', 'cspell');
  const program = path.join(folder, 'node_modules/cspell/bin.mjs');
  if (!fs.existsSync(program)) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    const npm = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save', ...PACKAGES];
    const { status } = spawnSync('npm', npm, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error('cspell cannot be installed: is the package registry in reach?');
  }
  const config = path.join(folder, 'cspell.json');
  const dictionary = '@cspell/dict-vi-vn/cspell-ext.json';
  fs.writeFileSync(config, JSON.stringify({ version: '0.2', language: 'en,vi', import: [dictionary] }));
  return { program, config, version: PACKAGES[0]!.split('@')[1]! };
}
