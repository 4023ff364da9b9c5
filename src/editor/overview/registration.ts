import * as vscode from 'vscode';
import type { LazyPart } from '../lazyPart';
import type { Overviews } from './overviews';

/** Overviews that were open when the window closed come back with it. */
export function registerOverviewRestoring(overviews: LazyPart<Overviews>): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer('corpus.overview', {
    deserializeWebviewPanel: async (panel, state) => (await overviews.get()).restore(panel, state),
  });
}
