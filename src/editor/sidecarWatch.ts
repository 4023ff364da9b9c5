import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../core/sidecar/paths';
import { parentOf } from './corpora';

/** Typing in a sidecar, and writes in several steps, settle before it is read. Milliseconds. */
const SETTLE = 80;

/** Tells when the sidecar of an open source changes, on disk or in an editor of its own. */
export class SidecarWatch implements vscode.Disposable {
  readonly #changed: (source: vscode.Uri) => void;
  /** By the sidecar's URI: the source's, and the watcher of its folder. */
  readonly #watched = new Map<string, { readonly source: vscode.Uri; readonly watcher: vscode.Disposable }>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #buffers: vscode.Disposable;

  /** @param changed called with the source's URI */
  constructor(changed: (source: vscode.Uri) => void) {
    this.#changed = changed;
    const touched = (document: vscode.TextDocument): void => this.#touched(document.uri);
    this.#buffers = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => touched(document)),
      vscode.workspace.onDidSaveTextDocument(touched),
      vscode.workspace.onDidCloseTextDocument(touched),
    );
  }

  add(source: vscode.Uri, sidecar: vscode.Uri): void {
    if (this.#watched.get(sidecar.toString())?.source.toString() === source.toString()) return;
    this.remove(source);
    // The folder is watched, not the file: its name may hold characters that mean something in a glob.
    const pattern = new vscode.RelativePattern(parentOf(sidecar), `*${SIDECAR_SUFFIX}`);
    const files = vscode.workspace.createFileSystemWatcher(pattern);
    const touched = (uri: vscode.Uri): void => {
      if (uri.toString() === sidecar.toString()) this.#touched(uri);
    };
    const watcher = vscode.Disposable.from(
      files,
      files.onDidCreate(touched),
      files.onDidChange(touched),
      files.onDidDelete(touched),
    );
    this.#watched.set(sidecar.toString(), { source, watcher });
  }

  remove(source: vscode.Uri): void {
    for (const [key, watched] of this.#watched) {
      if (watched.source.toString() !== source.toString()) continue;
      watched.watcher.dispose();
      this.#watched.delete(key);
    }
  }

  dispose(): void {
    this.#buffers.dispose();
    for (const { watcher } of this.#watched.values()) watcher.dispose();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #touched(sidecar: vscode.Uri): void {
    const key = sidecar.toString();
    const watched = this.#watched.get(key);
    if (watched === undefined) return;
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        this.#changed(watched.source);
      }, SETTLE),
    );
  }
}
