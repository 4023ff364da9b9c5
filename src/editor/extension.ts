import * as vscode from 'vscode';
import { Articles } from './articles';
import { registerCodeActions } from './codeActions';
import { registerCommands } from './commands';
import { refuse } from './commands/command';
import { registerContextKeys } from './contextKeys';
import { Corpora } from './corpora';
import { registerHovers } from './hovers';
import { outputLog } from './outputLog';
import { SidecarStore } from './sidecarStore';
import { Sources } from './sources';

export function activate(context: vscode.ExtensionContext): void {
  const channel = vscode.window.createOutputChannel('News Corpus', { log: true });
  const log = outputLog(channel);
  const corpora = new Corpora(log);
  const sources = new Sources(corpora);
  const store = new SidecarStore(sources, log);
  const articles = new Articles(corpora, sources, store, log);
  context.subscriptions.push(channel, corpora, sources, store, articles);
  context.subscriptions.push(
    registerContextKeys(articles),
    registerCodeActions(articles),
    registerHovers(articles),
    registerCommands({ articles, corpora, store, lint: { run: async () => refuse('not yet') }, log }),
  );
  // Last: everyone listens by now, and documents may have been open before us.
  sources.refreshAll();
}
