import * as vscode from 'vscode';
import type { Log } from '../core/log';
import type { Articles } from './articles';

/**
 * VS Code's own "read-only in session": it keeps a mark for one resource until the window closes, shows a lock on the
 * tab and answers typing with its own message. The commands take no resource: they mean the active editor.
 */
const LOCK = 'workbench.action.files.setActiveEditorReadonlyInSession';
const UNLOCK = 'workbench.action.files.setActiveEditorWriteableInSession';
const RESET = 'workbench.action.files.resetActiveEditorReadonlyInSession';

/** An editor that is left at once is not locked: the command would meet the next one. Milliseconds. */
const SETTLE = 80;

/**
 * Locks the text of articles, as a corpus should be: each once a session, when its editor is active for the first
 * time, so that whoever lifts it (our command or VS Code's own) is not argued with.
 */
export class ArticleLock implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #log: Log;
  /** What was done to a document in this session; what is not here is as VS Code has it. */
  readonly #settled = new Map<string, typeof LOCK | typeof UNLOCK>();
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** A document was locked or unlocked by us. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles, log: Log) {
    this.#articles = articles;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      articles.onDidChange(() => this.#settle()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#settle()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#settle()),
      vscode.window.tabGroups.onDidChangeTabGroups(() => this.#settle()),
      vscode.commands.registerCommand('corpus.editText', () => this.#setActive(UNLOCK)),
      vscode.commands.registerCommand('corpus.lockText', () => this.#setActive(LOCK)),
    );
  }

  /** Whether we locked it. VS Code takes edits of locked text from extensions, and never saves them. */
  isLocked(uri: vscode.Uri): boolean {
    return this.#settled.get(uri.toString()) === LOCK;
  }

  dispose(): void {
    clearTimeout(this.#settling);
    this.#subscriptions.dispose();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    const uri = activeArticleUri();
    if (uri === undefined || this.#settled.has(uri.toString()) || this.#articles.at(uri) === undefined) return;
    this.#settling = setTimeout(() => void this.#lockActive(), SETTLE);
  }

  async #lockActive(): Promise<void> {
    const uri = activeArticleUri();
    const article = uri && this.#articles.at(uri);
    if (uri === undefined || article === undefined || this.#settled.has(uri.toString())) return;
    if (article.corpus.config.text === 'editable') return;
    await this.#run(LOCK, uri);
  }

  async #setActive(command: typeof LOCK | typeof UNLOCK): Promise<void> {
    const uri = activeArticleUri();
    if (uri === undefined || this.#articles.at(uri) === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a document of the corpus first.'));
      return;
    }
    await this.#run(command, uri);
  }

  /** Means `uri` and nothing else: the person may have moved to another editor before VS Code ran the command. */
  async #run(command: typeof LOCK | typeof UNLOCK, uri: vscode.Uri): Promise<void> {
    this.#settled.set(uri.toString(), command);
    await vscode.commands.executeCommand(command);
    const active = activeTabUri();
    if (active?.toString() === uri.toString()) {
      this.#changed.fire(uri);
      return;
    }
    this.#log.debug(`${command} came too late for ${uri.toString(true)}`);
    this.#settled.delete(uri.toString());
    if (active !== undefined) await vscode.commands.executeCommand(this.#settled.get(active.toString()) ?? RESET);
  }
}

/** The document that the active tab and the active editor agree on; a diff, a notebook or a panel is none. */
function activeArticleUri(): vscode.Uri | undefined {
  const uri = activeTabUri();
  const editor = vscode.window.activeTextEditor;
  return uri !== undefined && editor?.document.uri.toString() === uri.toString() ? uri : undefined;
}

function activeTabUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText ? input.uri : undefined;
}
