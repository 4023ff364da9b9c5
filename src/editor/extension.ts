import * as vscode from 'vscode';
import { ArticleLanguage } from './articleLanguage';
import { ArticleLock } from './articleLock';
import { Articles } from './articles';
import { registerCodeActions } from './codeActions';
import { registerCommands } from './commands';
import { refuse } from './commands/command';
import { registerContextKeys } from './contextKeys';
import { Corpora } from './corpora';
import { Decorations } from './decorations';
import { registerFolding } from './foldBoilerplate';
import { FoldingRanges } from './foldingRanges';
import { registerHovers } from './hovers';
import { InlayHints } from './inlayHints';
import { LanguageStatus } from './languageStatus';
import { outputLog } from './outputLog';
import { SidecarStore } from './sidecarStore';
import { Sources } from './sources';
import { registerWriteFailures } from './writeFailures';

export function activate(context: vscode.ExtensionContext): void {
  const channel = vscode.window.createOutputChannel('News Corpus', { log: true });
  const log = outputLog(channel);
  const corpora = new Corpora(log);
  const sources = new Sources(corpora);
  const store = new SidecarStore(sources, log);
  const articles = new Articles(corpora, sources, store, log);
  context.subscriptions.push(
    channel,
    corpora,
    sources,
    store,
    articles,
    new ArticleLanguage(articles),
    new ArticleLock(articles, log),
    new Decorations(articles),
    new InlayHints(articles),
    new FoldingRanges(articles),
    registerFolding(articles),
    new LanguageStatus(articles),
    registerWriteFailures(store),
  );
  context.subscriptions.push(
    registerContextKeys(articles),
    registerCodeActions(articles),
    registerHovers(articles),
    registerCommands({ articles, corpora, store, lint: { run: async () => refuse('not yet') }, log }),
  );
  // Last: everyone listens by now, and documents may have been open before us.
  sources.refreshAll();
}
