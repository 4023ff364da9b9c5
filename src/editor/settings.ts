import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../core/annotation';
import { LIST_OF_LAYER } from '../core/sidecar/fields';

/** The one place that knows our settings' names; package.json states their defaults. */
const SECTION = 'corpus';

export interface Settings {
  /** Suggestions are computed for documents up to this many megabytes (UTF-16 units, which is near to characters). */
  readonly suggestionsMaxMegabytes: number;
  readonly suggestionsEnabled: boolean;
  /** Whose dates show their value beside them. */
  readonly dateValues: 'confirmed' | 'all' | 'off';
  /** Plain durations (`25 năm`) say their value themselves. */
  readonly durationValues: boolean;
  /** Written as `by` with every decision; empty: nobody. */
  readonly annotator: string;
  readonly setLanguage: boolean;
  /** After a decision by key the cursor goes to what is next to decide. */
  readonly moveOn: boolean;
  /** What *Done and Open Next* and *Accept Remaining and Mark Done* mark. */
  readonly doneLayers: readonly Layer[];
  /** Articles that are done have a tick in the explorer. */
  readonly showDone: boolean;
}

export function settingsFor(uri: vscode.Uri | undefined): Settings {
  const section = vscode.workspace.getConfiguration(SECTION, uri ?? null);
  return {
    suggestionsMaxMegabytes: section.get('suggestions.maxSize', 5),
    suggestionsEnabled: section.get('suggestions.enabled', true),
    dateValues: section.get('dates.showValues', 'confirmed'),
    durationValues: section.get('dates.showDurations', false),
    annotator: section.get('annotator', '').trim(),
    setLanguage: section.get('editor.setLanguage', true),
    moveOn: section.get('decisions.moveOn', true),
    doneLayers: layersOf(section.get<unknown>('done.layers')),
    showDone: section.get('explorer.showDone', true),
  };
}

function layersOf(lists: unknown): readonly Layer[] {
  const named = LAYERS.filter((layer) => Array.isArray(lists) && lists.includes(LIST_OF_LAYER[layer]));
  return named.length === 0 ? LAYERS : named;
}

/** Calls back when one of our settings changes. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) listener();
  });
}

/** Calls back when another annotator works here, whose sidecars may lie elsewhere. */
export function onDidChangeAnnotator(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${SECTION}.annotator`)) listener();
  });
}
