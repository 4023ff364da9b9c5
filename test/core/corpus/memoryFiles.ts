import { type CancelToken, FileError, type FileStat, type Files } from '../../../src/core/corpus/files';

/** A corpus' folder in memory. A value that is an Error is thrown when the file is read. */
export class MemoryFiles implements Files {
  readonly #files = new Map<string, Uint8Array | FileError>();
  /** Paths in the order in which they were written. */
  readonly written: string[] = [];

  constructor(files: Readonly<Record<string, string | Uint8Array | FileError>> = {}) {
    for (const [path, content] of Object.entries(files)) {
      this.#files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    }
  }

  async list(_token?: CancelToken): Promise<readonly string[]> {
    return [...this.#files.keys()];
  }

  async read(path: string): Promise<Uint8Array> {
    const content = this.#files.get(path);
    if (content === undefined) throw new FileError('not-found', path, `${path} does not exist`);
    if (content instanceof FileError) throw content;
    return content;
  }

  async stat(path: string): Promise<FileStat | undefined> {
    const content = this.#files.get(path);
    return content === undefined ? undefined : { size: content instanceof FileError ? 0 : content.length, modified: 0 };
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.#files.set(path, bytes);
    this.written.push(path);
  }

  text(path: string): string | undefined {
    const content = this.#files.get(path);
    return content instanceof Uint8Array ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content) : undefined;
  }
}
