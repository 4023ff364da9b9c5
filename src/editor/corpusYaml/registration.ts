import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../core/corpus/defaults';

const SELECTOR: vscode.DocumentSelector = { pattern: `**/${CONFIG_FILE}` };

/** Help while corpus.yaml is written: keys and values to choose from, and what a key means. */
export function registerCorpusYamlHelp(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      SELECTOR,
      {
        provideCompletionItems: async (document, position) =>
          (await import('./configAssistance')).completionsAt(document, position),
      },
      ':',
      ' ',
    ),
    vscode.languages.registerHoverProvider(SELECTOR, {
      provideHover: async (document, position) => (await import('./configAssistance')).hoverAt(document, position),
    }),
  );
}
