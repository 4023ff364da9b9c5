import { FileError } from '../core/corpus/files';

/** An error of Node's file system as the core knows it. @param file as a person knows it */
export function asFileError(file: string, error: unknown): Error {
  if (error instanceof FileError) return error;
  if (!(error instanceof Error) || !('code' in error)) return error instanceof Error ? error : new Error(String(error));
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileError('not-found', file, 'there is no such file');
    case 'EACCES':
    case 'EPERM':
      return new FileError('no-permission', file, 'permission denied');
    case 'EROFS':
      return new FileError('no-permission', file, 'it is on a read-only file system');
    case 'EISDIR':
      return new FileError('is-folder', file, 'it is a folder');
    case 'ENOSPC':
    case 'EDQUOT':
      return new FileError('no-space', file, 'there is no space left');
    default:
      return new FileError('other', file, error.message);
  }
}
