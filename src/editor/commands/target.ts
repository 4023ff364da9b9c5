import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../../core/annotation';
import type { AnyMark, Marks } from '../../core/suggest/marks';
import { sameRange, type TextRange } from '../../core/text/range';
import type { Article } from '../articles';

/** A stretch of one version of a document; offsets in UTF-16 of the normalised text. Plain data: links carry it. */
export interface SpanTarget extends TextRange {
  readonly uri: string;
  readonly version: number;
}

/** The mark of a layer that covers exactly the stretch. */
export interface MarkTarget extends SpanTarget {
  readonly layer: Layer;
}

export function targetOf(article: Article, mark: AnyMark): MarkTarget {
  return { ...spanTarget(article, mark.range), layer: mark.layer };
}

export function spanTarget(article: Article, range: TextRange): SpanTarget {
  return { uri: article.uri.toString(), version: article.version, start: range.start, end: range.end };
}

/** Undefined for what is no target: a command called from the palette, by key or with another's argument. */
export function asSpanTarget(argument: unknown): SpanTarget | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { uri, version, start, end } = argument as Partial<Record<keyof SpanTarget, unknown>>;
  if (typeof uri !== 'string' || typeof version !== 'number') return undefined;
  if (typeof start !== 'number' || typeof end !== 'number' || start > end) return undefined;
  return { uri, version, start, end };
}

export function asMarkTarget(argument: unknown): MarkTarget | undefined {
  const span = asSpanTarget(argument);
  const layer = LAYERS.find((name) => name === (argument as { layer?: unknown } | undefined)?.layer);
  return span && layer ? { ...span, layer } : undefined;
}

/** The mark that a target means, as the article stands now. */
export function findMark(article: Article, target: MarkTarget): AnyMark | undefined {
  const marks: readonly AnyMark[] = marksOfLayer(article.marks, target.layer);
  return marks.find((mark) => sameRange(mark.range, target));
}

function marksOfLayer(marks: Marks, layer: Layer): readonly AnyMark[] {
  switch (layer) {
    case 'block':
      return marks.blocks;
    case 'entity':
      return marks.entities;
    case 'date':
      return marks.dates;
  }
}

export function documentOf(target: SpanTarget): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === target.uri);
}
