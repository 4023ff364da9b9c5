import * as vscode from 'vscode';
import { expectedAt, placesFor, quoteOf } from '../core/sidecar/placeAgain';
import type { StoredUnanchored } from '../core/sidecar/types';
import type { TextRange } from '../core/text/range';
import type { Article } from './articles';

/** An annotation whose place in the text is not known, as it is shown in the article. */
export interface Unplaced {
  readonly item: StoredUnanchored;
  readonly quote: string;
  /** Where its words stand, the likeliest first; UTF-16 of the article's text. */
  readonly places: readonly TextRange[];
  /** Where it is shown: the likeliest place, else about where it was. */
  readonly range: TextRange;
  /** Nobody has looked at it yet: on disk it still stands at its former place. */
  readonly isNew: boolean;
}

/** Article by article computed once; looking for places reads the whole text. */
const known = new WeakMap<Article, readonly Unplaced[]>();

/** Those of the sidecar as stored; what unsaved edits take away comes back with an undo. */
export function unplacedOf(article: Article): readonly Unplaced[] {
  let all = known.get(article);
  if (all === undefined) {
    all = article.view.sidecar.unanchored.map((item) => unplaced(article, item));
    known.set(article, all);
  }
  return all;
}

function unplaced({ text, view }: Article, item: StoredUnanchored): Unplaced {
  const places = placesFor(view.stored, text, item);
  const [likeliest] = places;
  const range = likeliest ?? lineAt(text, expectedAt(view.stored, text, item));
  return { item, quote: quoteOf(item), places, range, isNew: view.doubts.has(item.id) };
}

function lineAt({ lines }: Article['text'], offset: number): TextRange {
  const line = lines.lineAt(offset);
  return { start: lines.start(line), end: lines.end(line) };
}

/** What it was confirmed as: its label, kind, or type and value. */
export function decisionOf({ item: { layer, item } }: Unplaced): string {
  if (layer === 'entity') return String(item.label);
  if (layer === 'block') return String(item.kind);
  return vscode.l10n.t('{type} {value}', { type: String(item.type), value: String(item.value) });
}
