import { anchorSidecar } from '../../src/core/sidecar/anchor';
import { ArticleText } from '../../src/core/text/document';
import type { TextRange } from '../../src/core/text/range';
import { type EditedText, editLines, randomFrom, whereIs } from './edits';
import type { GoldArticle } from './goldArticles';
import { whereIsBlock } from './placementTruth';

/** What became of one annotation in an edited text. */
export interface Placement {
  readonly layer: 'entities' | 'dates' | 'blocks';
  readonly id: string;
  /** It stands on a line that has an identical one in the article. */
  readonly isTwin: boolean;
  /** Where it is; nowhere when it is gone, several places where the texts cannot tell. UTF-16. */
  readonly expected: readonly TextRange[];
  /** Where it was put; undefined when it is left to a person. UTF-16. */
  readonly actual: TextRange | undefined;
}

/** Edits an article and lays its annotations over the result. */
export class AnchoringTrial {
  readonly article: GoldArticle;
  readonly #foreign: readonly string[];
  readonly #twins: ReadonlySet<number>;

  /** @param others articles whose lines are inserted */
  constructor(article: GoldArticle, others: readonly GoldArticle[]) {
    this.article = article;
    this.#twins = twinLines(article.document);
    this.#foreign = others.flatMap((other) =>
      other === article ? [] : other.document.text.split('\n').filter((line) => line.trim() !== ''),
    );
  }

  edit(share: number, seed: number): EditedText {
    return editLines(this.article.document.text, share, this.#foreign, randomFrom(seed));
  }

  placements(edited: EditedText): Placement[] {
    const { document, sidecar } = this.article;
    const { lines } = document;
    const after = new ArticleText(edited.text);
    const placed = anchorSidecar(sidecar, after).sidecar;
    const spans = (['entities', 'dates'] as const).flatMap((layer) => {
      const found = new Map<string, TextRange>(placed[layer].map((item) => [item.id, item]));
      return sidecar[layer].map((item): Placement => {
        const range = document.toUtf16(item);
        const place = found.get(item.id);
        return {
          layer,
          id: item.id,
          isTwin: this.#twins.has(lines.lineAt(range.start)),
          expected: [whereIs(edited, range.start, range.end) ?? []].flat(),
          actual: place && after.toUtf16(place),
        };
      });
    });
    const found = new Map<string, TextRange>(placed.blocks.map((block) => [block.id, block]));
    const blocks = sidecar.blocks.map((block): Placement => {
      const range = document.toUtf16(block);
      const [first, last] = [lines.lineAt(range.start), lines.lineAt(range.end)];
      const place = found.get(block.id);
      return {
        layer: 'blocks',
        id: block.id,
        isTwin: this.#twins.has(first) || this.#twins.has(last),
        expected: whereIsBlock(edited, after, first, last, document),
        actual: place && after.toUtf16(place),
      };
    });
    return [...spans, ...blocks];
  }
}

function twinLines(document: ArticleText): ReadonlySet<number> {
  const seen = new Map<string, number[]>();
  for (let line = 0; line < document.lines.count; line++) {
    const text = document.line(line);
    seen.set(text, [...(seen.get(text) ?? []), line]);
  }
  return new Set([...seen.values()].filter((lines) => lines.length > 1).flat());
}
