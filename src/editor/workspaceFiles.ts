import * as vscode from 'vscode';
import { type CancelToken, FileError, type FileErrorCode, type FileStat, type Files } from '../core/corpus/files';

/** Folders that never hold a corpus' files and may hold very many others. */
const SKIPPED = ['node_modules', '.git'];

/** The files below a folder, through VS Code: local, remote and virtual alike. */
export class WorkspaceFiles implements Files {
  /** @param pattern a coarse glob, for listing less than everything */
  constructor(
    readonly folder: vscode.Uri,
    readonly pattern = '**/*',
  ) {}

  async list(token?: CancelToken): Promise<readonly string[]> {
    // Only hosts with real files have a search provider; elsewhere findFiles never answers.
    const uris = this.folder.scheme === 'file' ? await this.#search(token) : await this.#walk(this.folder, token);
    const prefix = this.folder.path.endsWith('/') ? this.folder.path : `${this.folder.path}/`;
    return uris.filter((uri) => uri.path.startsWith(prefix)).map((uri) => uri.path.slice(prefix.length));
  }

  async read(path: string): Promise<Uint8Array> {
    try {
      return await vscode.workspace.fs.readFile(this.uri(path));
    } catch (error) {
      throw fileError(path, error);
    }
  }

  async stat(path: string): Promise<FileStat | undefined> {
    try {
      const stat = await vscode.workspace.fs.stat(this.uri(path));
      return stat.type & vscode.FileType.Directory ? undefined : { size: stat.size, modified: stat.mtime };
    } catch {
      return undefined;
    }
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    try {
      await vscode.workspace.fs.writeFile(this.uri(path), bytes);
    } catch (error) {
      throw fileError(path, error);
    }
  }

  /** Relative to the folder; undefined for what lies outside. */
  pathOf(uri: vscode.Uri): string | undefined {
    const { scheme, authority, path } = this.folder;
    const prefix = path.endsWith('/') ? path : `${path}/`;
    return uri.scheme === scheme && uri.authority === authority && uri.path.startsWith(prefix)
      ? uri.path.slice(prefix.length)
      : undefined;
  }

  uri(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, path);
  }

  async #search(token?: CancelToken): Promise<vscode.Uri[]> {
    const source = new vscode.CancellationTokenSource();
    // The core's token can only be asked, VS Code's only fires.
    const poll = setInterval(() => token?.isCancellationRequested && source.cancel(), 100);
    try {
      const everything = new vscode.RelativePattern(this.folder, this.pattern);
      const skipped = new vscode.RelativePattern(this.folder, `**/{${SKIPPED.join(',')}}/**`);
      return await vscode.workspace.findFiles(everything, skipped, undefined, source.token);
    } finally {
      clearInterval(poll);
      source.dispose();
    }
  }

  async #walk(folder: vscode.Uri, token?: CancelToken): Promise<vscode.Uri[]> {
    const found: vscode.Uri[] = [];
    const open = [folder];
    for (let next = open.pop(); next !== undefined && !token?.isCancellationRequested; next = open.pop()) {
      for (const [name, type] of await vscode.workspace.fs.readDirectory(next)) {
        if (type & vscode.FileType.File) found.push(vscode.Uri.joinPath(next, name));
        // A linked folder may lead back up; what lies behind it is listed at its real place.
        else if (type === vscode.FileType.Directory && !SKIPPED.includes(name))
          open.push(vscode.Uri.joinPath(next, name));
      }
    }
    return found;
  }
}

const CODES: Readonly<Record<string, FileErrorCode>> = {
  FileNotFound: 'not-found',
  FileNotADirectory: 'not-found',
  NoPermissions: 'no-permission',
  FileIsADirectory: 'is-folder',
};

/** VS Code's file errors say their kind in `code`; disks that are full say it in their message only. */
export function fileError(path: string, error: unknown): FileError {
  if (error instanceof FileError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof vscode.FileSystemError ? CODES[error.code] : undefined;
  const guessed: FileErrorCode = /ENOSPC|EDQUOT/.test(message)
    ? 'no-space'
    : /EACCES|EPERM|EROFS/.test(message)
      ? 'no-permission'
      : 'other';
  return new FileError(code ?? guessed, path, message);
}
