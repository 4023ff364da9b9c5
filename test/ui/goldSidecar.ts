import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { sourceStamp } from '../../src/core/sidecar/stamp';
import type { DocumentInfo, Sidecar } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { goldArticles } from '../eval/goldArticles';

/**
 * Puts what people say of a seed beside the copy of it in a window's folder, as their finished or unfinished work.
 * @param number that the seed's name begins with
 * @param change of the sidecar; by default it is as the gold has it, with no layer done
 */
export function writeGoldSidecar(
  folder: string,
  number: string,
  document: DocumentInfo,
  change: (sidecar: Sidecar) => Sidecar = (sidecar) => sidecar,
): void {
  const found = goldArticles().find(({ file }) => file.startsWith(number));
  if (found === undefined) throw new Error(`seed ${number}`);
  const source = path.join(folder, 'seeds', found.file);
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const stamp = sourceStamp(found.file, fs.readFileSync(source), found.document, sha256);
  const sidecar = change({ ...found.sidecar, source: stamp, document: { ...found.sidecar.document, ...document } });
  fs.writeFileSync(source.replace(/\.txt$/, '.ann.yaml'), writeSidecar(sidecar));
}
