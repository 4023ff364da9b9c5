import * as vscode from 'vscode';
import type { Articles } from './articles';
import { ANNOTATE, commandAction, disabledAction } from './codeAction';
import { CommandId } from './commands/ids';
import { translate } from './convert';

/** Quick fixes that annotate: on what is suggested, on what is confirmed, and on any selection. */
export function registerCodeActions(articles: Articles): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      if (context.only !== undefined && !context.only.contains(ANNOTATE)) return [];
      const article = articles.get(document);
      // A stale article would offer ranges that have moved; VS Code asks again when the text is settled.
      if (article === undefined || article.version !== document.version) return [];
      if (article.trouble === undefined) return (await import('./actionsAt')).actionsAt(article, range);
      if (article.view.problems.some(({ code }) => code === 'conflict-markers')) {
        const title = vscode.l10n.t('Resolve the conflict in the annotations…');
        return [commandAction(title, CommandId.resolveConflict, { sidecar: article.sidecarUri.toString() })];
      }
      return [disabledAction(vscode.l10n.t('Tag selection'), translate(article.trouble))];
    },
  };
  return vscode.languages.registerCodeActionsProvider({ pattern: '**' }, provider, {
    providedCodeActionKinds: [ANNOTATE],
  });
}
