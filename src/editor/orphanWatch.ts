import * as vscode from 'vscode';
import type { Log } from '../core/log';
import { isSidecarPath } from '../core/sidecar/paths';
import type { Corpora, Corpus } from './corpora';
import type { Diagnostics } from './diagnostics';
import { describeError } from './outputLog';

/** The window opens first; and what moves files moves many. Milliseconds. */
const SETTLE = 3000;

/** What a write of our own leaves behind for a moment. */
const TRACES = /\.(?:tmp|lock)$/;

/**
 * Finds annotations whose source was renamed, moved or deleted outside of VS Code: once after the start, and whenever
 * files come and go. Folders are listed, and only what stands alone is read.
 */
export class OrphanWatch implements vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #diagnostics: Diagnostics;
  readonly #log: Log;
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  readonly #subscriptions: vscode.Disposable;
  #found: ReadonlySet<string> = new Set();
  #settling: ReturnType<typeof setTimeout> | undefined;
  #running: vscode.CancellationTokenSource | undefined;

  constructor(corpora: Corpora, diagnostics: Diagnostics, log: Log) {
    this.#corpora = corpora;
    this.#diagnostics = diagnostics;
    this.#log = log;
    const soon = (): void => this.#lookSoon();
    this.#subscriptions = vscode.Disposable.from(
      this.#watcher,
      this.#watcher.onDidCreate((uri) => {
        // A source that comes can only end what was found; a sidecar that comes may be new to us.
        if (this.#found.size > 0 || isSidecarPath(uri.path)) soon();
      }),
      this.#watcher.onDidDelete((uri) => {
        if (!TRACES.test(uri.path)) soon();
      }),
      corpora.onDidChange(soon),
    );
    soon();
  }

  dispose(): void {
    clearTimeout(this.#settling);
    this.#running?.cancel();
    this.#subscriptions.dispose();
  }

  #lookSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#look(), SETTLE);
  }

  async #look(): Promise<void> {
    this.#running?.cancel();
    const running = new vscode.CancellationTokenSource();
    this.#running = running;
    try {
      const found = new Set<string>();
      for (const corpus of await this.#corpora.all()) {
        // A folder without corpus.yaml is no corpus that anybody asked to watch.
        if (corpus.configUri !== undefined) for (const uri of await this.#lookIn(corpus, running.token)) found.add(uri);
      }
      if (running.token.isCancellationRequested) return;
      for (const uri of this.#found) if (!found.has(uri)) this.#clear(vscode.Uri.parse(uri));
      this.#found = found;
    } catch (error) {
      if (!running.token.isCancellationRequested) this.#log.warn(describeError(error));
    } finally {
      running.dispose();
      if (this.#running === running) this.#running = undefined;
    }
  }

  async #lookIn(corpus: Corpus, token: vscode.CancellationToken): Promise<string[]> {
    const { lintOrphan, takeInventory } = await import('./lintFiles');
    const { orphans } = (await takeInventory(corpus, token)).neighbours;
    const found: string[] = [];
    for (const path of orphans) {
      if (token.isCancellationRequested) return [];
      const findings = await lintOrphan(corpus, path);
      this.#diagnostics.show(findings, 'corpus');
      found.push(findings.source.toString());
    }
    return found;
  }

  /** Its source is back, or it went itself. */
  #clear(sidecar: vscode.Uri): void {
    const nothing = { sourceText: undefined, sidecarText: undefined, findings: [] };
    this.#diagnostics.show({ ...nothing, source: sidecar, sidecar }, 'corpus');
  }
}
