import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../setup/project.mjs';
import { removeFolder, temporaryFolder } from './children.mjs';

/**
 * A fresh copy of the sample corpus, without sidecars that a developer made in the original.
 * @returns {{ folder: string, remove(): void }}
 */
export function copySample() {
  const parent = temporaryFolder('corpus-');
  const folder = path.join(parent, 'sample');
  fs.cpSync(inProject('sample'), folder, { recursive: true, filter: (file) => !/\.ann\.ya?ml$/.test(file) });
  return { folder, remove: () => removeFolder(parent) };
}
