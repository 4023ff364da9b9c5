import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../setup/project.mjs';

/**
 * A fresh copy of the sample corpus, without sidecars that a developer made in the original.
 * @returns {{ folder: string, remove(): void }}
 */
export function copySample() {
  // Long paths differ by platform; the real path is what VS Code reports.
  const folder = path.join(fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-'))), 'sample');
  fs.cpSync(inProject('sample'), folder, { recursive: true, filter: (file) => !/\.ann\.ya?ml$/.test(file) });
  return { folder, remove: () => fs.rmSync(path.dirname(folder), { recursive: true, force: true, maxRetries: 5 }) };
}
