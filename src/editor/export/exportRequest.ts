import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../../core/annotation';
import type { CancelToken } from '../../core/corpus/files';
import type { ExportFormat } from '../../core/export/format';
import { EXPORT_FORMATS } from '../../core/export/formats';
import type { ExportChoice } from '../../core/export/prepare';
import { LIST_OF_LAYER } from '../../core/sidecar/fields';
import type { Corpus } from '../corpora';

/** Which documents go out. */
export type ExportScope =
  | { readonly of: 'corpus' }
  /** Relative to the corpus' folder; a folder without `/` at its end. */
  | { readonly of: 'folder' | 'file'; readonly path: string };

/** How documents are written, whichever and wherever. */
export interface ExportOptions {
  readonly choice: ExportChoice;
  readonly split: { readonly by: 'site' | 'document'; readonly seed: number } | undefined;
  /** Whether every single note is written beside the export, as JSON Lines. */
  readonly report: boolean;
}

export interface ExportRequest extends ExportOptions {
  readonly corpus: Corpus;
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  /** A folder for files and splits, else the file. */
  readonly out: vscode.Uri;
}

/**
 * The command's argument, for macros and tests: with `format` and `out` nothing is asked.
 * Layers are `blocks`, `entities`, `dates`; URIs are strings.
 */
export interface ExportArgument {
  readonly format?: string;
  readonly files?: 'corpus' | 'folder' | 'file';
  /** A file or folder of the corpus that is meant; else the active editor's. */
  readonly uri?: string;
  readonly layers?: readonly string[];
  readonly content?: boolean;
  readonly undone?: boolean;
  readonly suggestions?: boolean;
  readonly split?: 'site' | 'document';
  readonly seed?: number;
  readonly report?: boolean;
  readonly out?: string;
  /** Stops it between two articles, besides the button of the notification. */
  readonly token?: CancelToken;
}

/** Whether an export goes into a folder, not into one file. */
export function goesIntoFolder(format: ExportFormat, { split }: Pick<ExportOptions, 'split'>): boolean {
  return format.kind === 'files' || split !== undefined;
}

/** The options of an argument; a sentence for the person where they make no sense together. */
export function optionsOf(format: ExportFormat, argument: ExportArgument): ExportOptions | string {
  const { content = false, undone = false, suggestions = false, report = false, split, seed = 0 } = argument;
  if (content && format.ofSource === true) return pointsIntoSources(format);
  const layers = layersOf(format, argument.layers);
  if (typeof layers === 'string') return layers;
  return {
    choice: { layers, content, undone, suggestions },
    split: split === undefined ? undefined : { by: split, seed },
    report,
  };
}

export function pointsIntoSources({ id }: ExportFormat): string {
  return vscode.l10n.t('{format} points into the articles as they are: boilerplate cannot be dropped.', { format: id });
}

function layersOf(format: ExportFormat, names: readonly string[] | undefined): readonly Layer[] | string {
  if (names === undefined) return format.defaultLayers;
  const layers = LAYERS.filter((layer) => names.includes(LIST_OF_LAYER[layer]));
  const missing = layers.find((layer) => !format.layers.includes(layer));
  if (missing === undefined && layers.length === new Set(names).size) return layers;
  const name = missing === undefined ? names.join(', ') : LIST_OF_LAYER[missing];
  return vscode.l10n.t('{format} cannot hold {layers}.', { format: format.id, layers: name });
}

export function formatOf(id: unknown): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.id === id);
}
