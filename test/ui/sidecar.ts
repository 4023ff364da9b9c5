import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { poll } from './poll';

interface Item {
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What later stages see of a sidecar: plain YAML, read without the product's own reader. */
export interface SidecarOnDisk {
  readonly format: string;
  readonly source: { readonly file: string; readonly sha256: string; readonly length: number };
  readonly document?: Readonly<Record<string, unknown>>;
  readonly blocks?: readonly Item[];
  readonly entities?: readonly Item[];
  readonly dates?: readonly Item[];
}

/** Waits until the sidecar of a source satisfies the question, and returns it. */
export function waitForSidecar(
  folder: string,
  source: string,
  what: string,
  question: (sidecar: SidecarOnDisk) => boolean,
): Promise<SidecarOnDisk> {
  const file = path.join(folder, source.replace(/\.txt$/, '.ann.yaml'));
  return poll(`${what} in ${path.basename(file)}`, () => {
    if (!fs.existsSync(file)) return undefined;
    const sidecar = parse(fs.readFileSync(file, 'utf8'), { version: '1.1' }) as SidecarOnDisk;
    return question(sidecar) ? sidecar : undefined;
  });
}
