import type { SummarisedCorpus } from '../../corpusSummary/summarisedCorpus';

/** What stands in the view of the files. `id` is the same as long as it means the same, so that VS Code knows it again. */
export type FilesNode = CorpusNode | FolderNode | GroupNode | FileNode;

interface Node {
  readonly id: string;
  readonly in: SummarisedCorpus;
  readonly parent: FilesNode | undefined;
}

export interface CorpusNode extends Node {
  readonly kind: 'corpus';
}

export interface FolderNode extends Node {
  readonly kind: 'folder';
  /** Without a slash at the end. */
  readonly path: string;
}

/** A stretch of the files of a very full folder. */
export interface GroupNode extends Node {
  readonly kind: 'group';
  readonly paths: readonly string[];
}

export interface FileNode extends Node {
  readonly kind: 'file';
  readonly path: string;
}

/** Up to so many files all folders are unfolded. */
export const MOST_UNFOLDED = 200;
/** A folder with more files is shown in groups. */
export const MOST_FILES = 1000;
/** Files in a group. */
export const GROUP = 500;
