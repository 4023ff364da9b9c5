import type { Message } from '../message';

/**
 * The files of one corpus, as the core sees them: paths are relative to the corpus' folder (the folder of its
 * corpus.yaml, else the folder opened), with `/` on every system. The host binds a folder to this port.
 */
export interface Files {
  /** Every file below the folder (no folders), in no particular order; the same real path once. */
  list(token?: CancelToken): Promise<readonly string[]>;
  /** @throws FileError when there is no such file or it cannot be read */
  read(path: string): Promise<Uint8Array>;
  /** UTF-8 with its byte order mark, where the host has something faster than `TextDecoder`. Undefined for what is ill-formed. */
  readonly decode?: ((bytes: Uint8Array) => string | undefined) | undefined;
  /** Undefined when there is no such file. */
  stat(path: string): Promise<FileStat | undefined>;
  /** Atomically where the host can (docs/sidecar-format.md says which can). @throws FileError */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

export interface FileStat {
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

export interface CancelToken {
  readonly isCancellationRequested: boolean;
}

export type FileErrorCode = 'not-found' | 'no-permission' | 'is-folder' | 'no-space' | 'too-large' | 'other';

export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly path: string,
    message: string,
    readonly data?: Message['data'],
  ) {
    super(message);
    this.name = 'FileError';
  }
}
