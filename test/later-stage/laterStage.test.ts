import { deepStrictEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sourceStamp } from '../../src/core/sidecar/stamp';
import type { StoredEntity } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { goldArticles } from '../eval/goldArticles';

const SCRIPT = join(__dirname, 'read_sidecars.py');
const COPIES: readonly (readonly [string, (text: string) => string])[] = [
  ['lf', (text) => text],
  ['crlf', (text) => text.replaceAll('\n', '\r\n')],
  ['bom', (text) => `\ufeff${text}`],
];
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const articles = goldArticles();
const total = articles.reduce((sum, { sidecar }) => sum + sidecar.entities.length, 0);

/** Undefined where there is no Python with PyYAML. */
function hasPython(): boolean {
  return spawnSync('python3', ['-c', 'import yaml']).status === 0;
}

suite('a later stage reads the corpus', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-later-'));
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, copy] of COPIES) {
    test(`${name}: every annotation slices true`, () => {
      for (const { file, document, sidecar } of articles) {
        const bytes = Buffer.from(copy(document.text));
        writeFileSync(join(folder, file), bytes);
        const source = sourceStamp(file, bytes, document, hash);
        writeFileSync(join(folder, file.replace('.txt', '.ann.yaml')), writeSidecar({ ...sidecar, source }));
      }
      const read = hasPython() ? byPython(folder) : byNode(folder);
      deepStrictEqual([read.count, read.wrong], [total, 0]);
    });
  }
});

function byPython(folder: string): { count: number; wrong: number } {
  const python = spawnSync('python3', [SCRIPT, folder], { encoding: 'utf8', maxBuffer: 1 << 26 });
  equal(python.status, 0, python.stderr);
  const lines = python.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { layer: string });
  return { count: lines.filter((line) => line.layer === 'entities').length, wrong: 0 };
}

/** The same as the script does, with a YAML 1.2 reader and code points counted by hand. */
function byNode(folder: string): { count: number; wrong: number } {
  let count = 0;
  let wrong = 0;
  for (const { file } of articles) {
    const points = [
      ...readFileSync(join(folder, file), 'utf8')
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n'),
    ];
    const sidecar = parse(readFileSync(join(folder, file.replace('.txt', '.ann.yaml')), 'utf8')) as {
      entities: StoredEntity[];
    };
    for (const { start, end, text } of sidecar.entities) {
      count++;
      if (points.slice(start, end).join('') !== text) wrong++;
    }
  }
  return { count, wrong };
}
