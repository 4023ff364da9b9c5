import * as vscode from 'vscode';
import { sidecarPathOf } from '../core/sidecar/paths';
import type { Corpora } from './corpora';

const RULE = 'sidecar/orphan';

/** On a sidecar whose source is missing: the document with the very same bytes, which was renamed elsewhere. */
export function registerOrphanActions(corpora: Corpora): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions({ uri }, _range, { diagnostics }, token) {
      const orphaned = diagnostics.find(({ code }) => typeof code === 'object' && code.value === RULE);
      if (orphaned === undefined) return [];
      const corpus = await corpora.find(uri);
      const { documentsLike } = await import('./orphanDocuments');
      const found = await documentsLike(corpus, uri, token);
      return found.map((path) => {
        const action = new vscode.CodeAction(
          vscode.l10n.t('Attach to {file}', { file: path }),
          vscode.CodeActionKind.QuickFix,
        );
        action.diagnostics = [orphaned];
        action.edit = new vscode.WorkspaceEdit();
        action.edit.renameFile(uri, corpus.uriOf(sidecarPathOf(path, corpus.config)), { overwrite: false });
        return action;
      });
    },
  };
  return vscode.languages.registerCodeActionsProvider({ pattern: '**/*.ann.yaml' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}
