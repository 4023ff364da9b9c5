import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineKind } from '../../src/core/annotation';
import { ArticleText } from '../../src/core/text/document';

const ROOT = join(__dirname, '../..');

interface GoldSpan {
  /** Code points. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What people say of one seed, as in test/fixtures/gold. */
export interface GoldSeed {
  readonly file: string;
  readonly language: string;
  readonly date: string;
  /** Whether the text alone tells the document's date. */
  readonly date_from_text: boolean;
  /** `n` counts from 1. */
  readonly lines: readonly { readonly n: number; readonly kind: LineKind }[];
  readonly entities: readonly (GoldSpan & { readonly label: string })[];
  /** `alt`: other values that are right as well. */
  readonly dates: readonly (GoldSpan & { readonly type: string; readonly value: string; readonly alt?: string[] })[];
}

export function readGoldSeeds(): { readonly gold: GoldSeed; readonly document: ArticleText }[] {
  return readdirSync(join(ROOT, 'test/fixtures/gold'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/gold', file), 'utf8')) as GoldSeed;
      return { gold, document: new ArticleText(readFileSync(join(ROOT, 'sample/seeds', gold.file), 'utf8')) };
    });
}
