import * as vscode from 'vscode';
import type { Article } from '../articles';
import type { Workbench } from '../commands/command';
import { documentOf } from '../openDocuments';

const load = (): Promise<typeof import('./providers')> => import('./providers');

/** Entities as symbols of the corpus: references, definition, highlights, rename, workspace symbols. */
export function registerEntitySymbols(workbench: Workbench): vscode.Disposable {
  return vscode.Disposable.from(
    new InArticles(workbench),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: async (query) => (await load()).workspaceSymbols(workbench, query),
      resolveWorkspaceSymbol: async (symbol, token) => {
        const { EntitySymbol, placeOf } = await load();
        if (symbol instanceof EntitySymbol) symbol.location = await placeOf(workbench, symbol.entity, token);
        return symbol;
      },
    }),
  );
}

/**
 * Providers for the languages that articles turn out to have, and for the gazetteers: providers for every file would put
 * *Rename Symbol* and *Go to Definition* into the menus of all of them.
 */
class InArticles implements vscode.Disposable {
  readonly #workbench: Workbench;
  readonly #registered = new Map<string, vscode.Disposable>();

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.#registered.set(
      '',
      workbench.articles.onDidChange((article) => this.#meet(article)),
    );
  }

  dispose(): void {
    for (const registration of this.#registered.values()) registration.dispose();
  }

  #meet({ uri, corpus }: Article): void {
    const language = documentOf(uri)?.languageId;
    if (language !== undefined) {
      this.#once(`language ${language}`, () => registerInArticles(this.#workbench, { language }));
    }
    const { gazetteer } = corpus.config;
    this.#once(`gazetteer ${corpus.folder.toString()} ${gazetteer}`, () =>
      vscode.languages.registerReferenceProvider(
        { pattern: new vscode.RelativePattern(corpus.folder, gazetteer) },
        referenceProvider(this.#workbench),
      ),
    );
  }

  #once(key: string, register: () => vscode.Disposable): void {
    if (!this.#registered.has(key)) this.#registered.set(key, register());
  }
}

function registerInArticles(workbench: Workbench, selector: vscode.DocumentFilter): vscode.Disposable {
  const isArticle = (document: vscode.TextDocument): boolean => workbench.shown.articleOf(document) !== undefined;
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerReferenceProvider(selector, referenceProvider(workbench)),
    languages.registerDefinitionProvider(selector, {
      provideDefinition: async (document, position) =>
        isArticle(document) ? (await load()).definition(workbench, document, position) : undefined,
    }),
    languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: async (document, position) =>
        isArticle(document) ? (await load()).documentHighlights(workbench, document, position) : undefined,
    }),
    languages.registerRenameProvider(selector, {
      prepareRename: async (document, position) => {
        if (isArticle(document)) return (await load()).prepareRename(workbench, document, position);
        throw new Error(vscode.l10n.t('There is no entity of a corpus to rename here.'));
      },
      provideRenameEdits: async (document, position, name) =>
        isArticle(document) ? (await load()).renameEdits(workbench, document, position, name) : undefined,
    }),
  );
}

function referenceProvider(workbench: Workbench): vscode.ReferenceProvider {
  return {
    provideReferences: async (document, position, context, token) =>
      (await load()).references(workbench, document, position, context, token),
  };
}
