import * as vscode from 'vscode';

/** A file system without Node behind it, as virtual workspaces have; writing can be made to fail. */
export class MemoryDisk implements vscode.FileSystemProvider {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  /** What a full disk says. */
  isFull = false;
  /** Writes only the first half, and says that all went well. */
  isTorn = false;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (file !== undefined) {
      return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    }
    const isFolder = [...this.#files.keys()].some((path) => path.startsWith(uri.path.replace(/\/?$/, '/')));
    if (!isFolder) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const prefix = uri.path.replace(/\/?$/, '/');
    return [...this.#files.keys()]
      .filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
      .map((path) => [path.slice(prefix.length), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  /** A promise, since VS Code's queue of writes never recovers from a provider that throws at once. */
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    if (this.isFull) throw new Error('ENOSPC: no space left on device, write');
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    const bytes = this.isTorn ? content.slice(0, content.length >> 1) : content;
    this.#files.set(uri.path, { bytes, mtime: Date.now() });
    this.#changed.fire([{ type, uri }]);
  }

  createDirectory(): void {}

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
  }

  rename(): void {
    throw vscode.FileSystemError.Unavailable('no test renames here');
  }
}
