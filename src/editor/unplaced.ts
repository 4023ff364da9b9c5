import * as vscode from 'vscode';
import { placeSearch, quoteOf } from '../core/sidecar/placeAgain';
import type { Sidecar, StoredUnanchored } from '../core/sidecar/types';
import type { ArticleText } from '../core/text/document';
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

/** More is a matter of tagging anew. */
const MAX_SHOWN = 500;

/** Computed once for a text: looking for places reads the whole of it. */
const known = new WeakMap<Sidecar, { readonly text: ArticleText; readonly all: readonly Unplaced[] }>();

/** Those of the sidecar as stored; what unsaved edits take away comes back with an undo. */
export function unplacedOf({ text, view }: Article): readonly Unplaced[] {
  const { sidecar, stored, doubts } = view;
  if (sidecar.unanchored.length === 0) return [];
  const before = known.get(sidecar);
  if (before?.text === text) return before.all;
  const search = placeSearch(stored, text);
  const all = sidecar.unanchored.slice(0, MAX_SHOWN).map((item): Unplaced => {
    const places = search.places(item);
    const range = places[0] ?? lineAt(text, search.expected(item));
    return { item, quote: quoteOf(item), places, range, isNew: doubts.has(item.id) };
  });
  known.set(sidecar, { text, all });
  return all;
}

function lineAt({ lines }: ArticleText, offset: number): TextRange {
  const line = lines.lineAt(offset);
  return { start: lines.start(line), end: lines.end(line) };
}

/** What it was confirmed as: its label, kind, or type and value. */
export function decisionOf({ item: { layer, item } }: Unplaced): string {
  if (layer === 'entity') return String(item.label);
  if (layer === 'block') return String(item.kind);
  return vscode.l10n.t('{type} {value}', { type: String(item.type), value: String(item.value) });
}
