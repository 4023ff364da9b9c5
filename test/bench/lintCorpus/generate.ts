import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describeSpan } from '../../../src/core/sidecar/describe';
import { sourceStamp } from '../../../src/core/sidecar/stamp';
import { EMPTY_SIDECAR } from '../../../src/core/sidecar/types';
import { writeSidecar } from '../../../src/core/sidecar/write';
import { ArticleText } from '../../../src/core/text/document';
import { seeds } from '../articles';

const GOLD = path.join(__dirname, '../../fixtures/gold');

/** Bytes of one article, roughly: 10,000 of them are 110 MB. */
const ARTICLE_BYTES = 11_000;
const ANNOTATIONS = 50;

interface Name {
  readonly text: string;
  readonly label: string;
}

/**
 * Writes a corpus of made-up articles: lines of the seeds in another order, every third word replaced by another one of
 * theirs, so that no article is like another, with names set between the sentences. Every second article has a sidecar
 * of 50 entities. The same for every run.
 * @returns bytes written, sidecars apart
 */
export function generateCorpus(folder: string, count: number): number {
  const random = mulberry32(20201121);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const lines = seeds().flatMap(({ text }) => text.split('\n').filter((line) => line.length > 30));
  const words = [...new Set(lines.join(' ').match(/\p{Ll}+/gu))];
  const names = goldNames();
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const place = path.join(folder, `site-${i % 40}`);
    if (i < 40) fs.mkdirSync(place, { recursive: true });
    const entities: (Name & { readonly start: number })[] = [];
    let text = '';
    while (Buffer.byteLength(text) < ARTICLE_BYTES) {
      const line = pick(lines).replace(/(?<!\p{L})\p{Ll}+/gu, (word) => (random() < 0.33 ? pick(words) : word));
      const name = pick(names);
      entities.push({ ...name, start: text.length });
      text += `${name.text}, ${line}\n`;
    }
    const file = path.join(place, `article-${i}.txt`);
    const content = Buffer.from(text);
    fs.writeFileSync(file, content);
    bytes += content.length;
    if (i % 2 === 0)
      fs.writeFileSync(`${file.slice(0, -4)}.ann.yaml`, sidecarOf(file, text, entities.slice(0, ANNOTATIONS)));
  }
  return bytes;
}

function sidecarOf(file: string, text: string, entities: readonly (Name & { readonly start: number })[]): string {
  const document = new ArticleText(text);
  const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  return writeSidecar({
    ...EMPTY_SIDECAR,
    source: sourceStamp(path.basename(file), new TextEncoder().encode(text), document, hash),
    entities: entities.map(({ text: name, label, start }, i) => ({
      id: `e-${i.toString(36).padStart(4, '0')}`,
      label,
      ...describeSpan(document, { start, end: start + name.length }),
    })),
  });
}

/** The names that the gold annotations hold, each once. */
function goldNames(): Name[] {
  const names = fs.readdirSync(GOLD).flatMap((file) => {
    const { entities } = JSON.parse(fs.readFileSync(path.join(GOLD, file), 'utf8')) as { readonly entities: Name[] };
    return entities.map(({ text, label }) => ({ text, label }));
  });
  return [...new Map(names.map((name) => [name.text, name])).values()];
}

/** Tommy Ettinger's mulberry32: small, and the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
