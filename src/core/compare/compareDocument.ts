import { LAYERS, type Layer } from '../annotation';
import { LIST_OF_LAYER } from '../sidecar/fields';
import type { Sidecar, StoredDate, StoredEntity } from '../sidecar/types';
import type { ArticleText } from '../text/document';
import { compareLines, type LineComparison } from './compareLines';
import { compareSpans, type SpanComparison } from './compareSpans';

/** Two annotators' work on one document; a layer that is not compared is undefined. */
export interface DocumentComparison {
  readonly entities?: SpanComparison<StoredEntity>;
  readonly dates?: SpanComparison<StoredDate>;
  readonly lines?: LineComparison;
  /** Layers in which somebody marked something, and that not both marked done. */
  readonly skipped: readonly Layer[];
}

/**
 * @param a, b true of `document`
 * @param undone layers that are not marked done, too: what one has not judged yet then counts as a disagreement
 */
export function compareDocument(document: ArticleText, a: Sidecar, b: Sidecar, undone: boolean): DocumentComparison {
  const isDone = (layer: Layer): boolean => {
    const list = LIST_OF_LAYER[layer];
    return a.document.done?.[list] === true && b.document.done?.[list] === true;
  };
  const compared = LAYERS.filter((layer) => undone || isDone(layer));
  const hasAny = (layer: Layer): boolean => a[LIST_OF_LAYER[layer]].length + b[LIST_OF_LAYER[layer]].length > 0;
  return {
    ...(compared.includes('entity') ? { entities: compareSpans(a.entities, b.entities) } : {}),
    ...(compared.includes('date') ? { dates: compareSpans(a.dates, b.dates) } : {}),
    ...(compared.includes('block') ? { lines: compareLines(document, a, b) } : {}),
    skipped: LAYERS.filter((layer) => !compared.includes(layer) && hasAny(layer)),
  };
}

export function isAgreed({ entities, dates, lines }: DocumentComparison): boolean {
  return [entities, dates, lines].every((layer) => (layer?.disagreements.length ?? 0) === 0);
}
