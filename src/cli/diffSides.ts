import { FileError } from '../core/corpus/files';
import { isSidecarPath } from '../core/sidecar/paths';
import type { Sidecar } from '../core/sidecar/types';
import { decodeSource } from '../core/text/decode';
import { ArticleText } from '../core/text/document';
import { parentOf } from './paths';
import { UsageError, type World } from './world';

/** One state of annotations: of a file, a folder or a git revision. */
export interface DiffSide {
  readonly isFile: boolean;
  /** Relative to the side's root; the name alone where it is one file. */
  readonly sidecars: readonly string[];
  read(path: string): Promise<Uint8Array | undefined>;
  /** The source of a sidecar, if it is there. */
  sourceOf(sidecarPath: string, sidecar: Sidecar): Promise<ArticleText | undefined>;
  /** The path as a person knows it. */
  label(path: string): string;
}

/** @throws UsageError when it is neither a file, nor a folder, nor a revision */
export async function openSide(world: World, typed: string): Promise<DiffSide> {
  const { disk, cwd, git } = world;
  const path = disk.resolve(cwd, typed);
  const kind = await disk.kind(path);
  if (kind !== undefined) return openOnDisk(world, typed, path, kind);
  const colon = typed.indexOf(':');
  const blob = colon === -1 ? undefined : await git.readBlob(cwd, typed);
  if (blob !== undefined) {
    const slash = Math.max(typed.lastIndexOf('/'), colon) + 1;
    return side(true, [typed.slice(slash)], typed.slice(0, slash), (name) =>
      git.readBlob(cwd, `${typed.slice(0, slash)}${name}`),
    );
  }
  const prefix = colon === -1 ? await belowTop(world) : '';
  const tree = colon === -1 ? `${typed}:${prefix}` : typed;
  const paths = await git.listTree(cwd, tree);
  if (paths === undefined) throw new UsageError(`There is no file, folder or git revision "${typed}".`);
  const root = tree.endsWith(':') || tree.endsWith('/') ? tree : `${tree}/`;
  return side(false, paths.filter(isSidecarPath), root, (name) => git.readBlob(cwd, `${root}${name}`));
}

async function openOnDisk({ disk }: World, typed: string, path: string, kind: 'file' | 'folder'): Promise<DiffSide> {
  const folder = kind === 'file' ? parentOf(path) : path;
  const files = disk.open(folder);
  const read = async (name: string): Promise<Uint8Array | undefined> => {
    try {
      return await files.read(name);
    } catch (error) {
      if (error instanceof FileError && error.code === 'not-found') return undefined;
      throw error;
    }
  };
  if (kind === 'folder') {
    const root = typed === '.' ? '' : `${typed.replace(/[\\/]+$/, '')}/`;
    return side(false, (await files.list()).filter(isSidecarPath), root, read);
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  return side(true, [name], typed.slice(0, typed.length - name.length), read);
}

/** A revision by itself is the current folder at that time, as the folder is without it. */
async function belowTop({ git, cwd }: World): Promise<string> {
  return (await git.ask(cwd, ['rev-parse', '--show-prefix']))?.replace(/\/$/, '') ?? '';
}

function side(
  isFile: boolean,
  sidecars: readonly string[],
  root: string,
  read: (path: string) => Promise<Uint8Array | undefined>,
): DiffSide {
  return {
    isFile,
    sidecars,
    read,
    label: (path) => `${root}${path}`,
    async sourceOf(path, sidecar) {
      const name = sidecar.source?.file;
      if (name === undefined || name.includes('/')) return undefined;
      // Beside the sidecar, or in the tree that the sidecars' own folder mirrors.
      for (const folder of mirrors(path.slice(0, path.lastIndexOf('/') + 1))) {
        const bytes = await read(`${folder}${name}`);
        const decoded = bytes && decodeSource(bytes);
        if (decoded?.ok) return new ArticleText(decoded.text);
      }
      return undefined;
    },
  };
}

/** `a/b/` → `a/b/`, `b/`, ``. */
function mirrors(folder: string): string[] {
  const parts = folder.split('/');
  return parts.map((_, at) => parts.slice(at).join('/'));
}
