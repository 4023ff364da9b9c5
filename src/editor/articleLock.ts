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

/**
 * An editor that is left at once is not locked: the command would meet the next one. As long after a command, what VS Code
 * tells of may have happened before it. Milliseconds.
 */
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
  /** Documents that a command may have met in place of the one that was meant; mended when they are active again. */
  readonly #suspects = new Set<string>();
  /** For each command under way: the documents that were active since it was sent. */
  readonly #underWay = new Set<Set<string>>();
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** A document was locked or unlocked by us. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles, log: Log) {
    this.#articles = articles;
    this.#log = log;
    const moved = (): void => this.#moved();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      articles.onDidChange(() => this.#settle()),
      vscode.window.onDidChangeActiveTextEditor(moved),
      vscode.window.tabGroups.onDidChangeTabs(moved),
      vscode.window.tabGroups.onDidChangeTabGroups(moved),
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

  #moved(): void {
    const uris = [activeTabUri(), vscode.window.activeTextEditor?.document.uri];
    for (const seen of this.#underWay) for (const uri of uris) if (uri !== undefined) seen.add(uri.toString());
    this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    const uri = activeTabUri();
    if (uri === undefined || (!this.#suspects.has(uri.toString()) && !this.#isToLock(activeArticleUri()))) return;
    this.#settling = setTimeout(() => void this.#settleActive(), SETTLE);
  }

  async #settleActive(): Promise<void> {
    const active = activeTabUri();
    const key = active?.toString();
    if (active !== undefined && key !== undefined && this.#suspects.delete(key)) {
      await this.#means(this.#settled.get(key) ?? RESET, active);
    }
    const uri = activeArticleUri();
    if (uri !== undefined && this.#isToLock(uri)) await this.#run(LOCK, uri);
  }

  #isToLock(uri: vscode.Uri | undefined): boolean {
    if (uri === undefined || this.#settled.has(uri.toString())) return false;
    const article = this.#articles.at(uri);
    return article !== undefined && article.corpus.config.text !== 'editable';
  }

  async #setActive(command: typeof LOCK | typeof UNLOCK): Promise<void> {
    const uri = activeArticleUri();
    if (uri === undefined || this.#articles.at(uri) === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a document of the corpus first.'));
      return;
    }
    await this.#run(command, uri);
  }

  async #run(command: typeof LOCK | typeof UNLOCK, uri: vscode.Uri): Promise<void> {
    this.#settled.set(uri.toString(), command);
    await this.#means(command, uri);
  }

  /**
   * Runs a command for `uri` and nothing else: the person may be in another editor by the time VS Code runs it, and back
   * by the time it answers. What was active meanwhile may have been met, and is mended when it is active again.
   */
  async #means(command: string, uri: vscode.Uri): Promise<void> {
    const seen = new Set<string>();
    this.#underWay.add(seen);
    await vscode.commands.executeCommand(command);
    this.#changed.fire(uri);
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    this.#underWay.delete(seen);
    seen.delete(uri.toString());
    if (seen.size === 0) return;
    this.#log.debug(`${command} may have come too late for ${uri.toString(true)}`);
    for (const met of [...seen, uri.toString()]) this.#suspects.add(met);
    this.#settle();
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
