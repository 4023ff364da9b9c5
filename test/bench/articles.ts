import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../sample/seeds');

/** The seeds as text. */
export function seeds(): { readonly file: string; readonly text: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));
}

/** Articles like the seeds, each with its own words at the line ends, so that no cache answers for the next one. */
export function seedLikeArticles(count: number): string[] {
  const originals = seeds();
  return Array.from({ length: count }, (_, i) => {
    const { text } = originals[i % originals.length]!;
    // Blank lines stay blank.
    return text.replace(/(\S[^\S\n]*)\n/g, `$1 ${i.toString(36)}\n`);
  });
}

/** Megabytes (10^6 bytes of UTF-8). */
export function megabytes(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + Buffer.byteLength(text), 0) / 1e6;
}
