import * as vscode from 'vscode';
import { ANNOTATE, commandAction, disabledAction } from './codeAction';
import { CommandId } from './commands/ids';
import { translate } from './convert';
import type { ShownArticles } from './shownArticles';

/** Quick fixes that annotate: on what is suggested, on what is confirmed, and on any selection. */
export function registerCodeActions(shown: ShownArticles): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      if (context.only !== undefined && !context.only.contains(ANNOTATE)) return [];
      // A stale article would offer ranges that have moved; VS Code asks again when the text is settled.
      const here = shown.get(document);
      const where = here?.toTextRange(range);
      if (here === undefined || where === undefined) return [];
      const { article } = here;
      if (article.trouble === undefined) return (await import('./actionsAt')).actionsAt(article, where);
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
