import type { SidecarChange } from '../../core/sidecar/change';
import type { DocumentInfo } from '../../core/sidecar/types';
import type { MentionInContext } from '../../core/suggest/untagged';
import type { TextRange } from '../../core/text/range';
import type { CorpusDocument } from '../acrossCorpus/documents';

/** A change in many files that a person looks through before it is made. */
export interface Preview {
  /** What is to be done: `Tag “Hà Nội” as LOCATION`. */
  readonly title: string;
  /** What the person should know of it, such as files that were left out. */
  readonly message: string;
  /** In code-point order of their paths. */
  readonly files: readonly PreviewFile[];
  /** What was done, for so many places in so many files. */
  done(places: number, files: number): string;
}

export interface PreviewFile {
  /** As it stood when the preview was made: what differs since is left alone. */
  readonly document: CorpusDocument;
  /** What is known of the document, where its sidecar is made by this. */
  info(): DocumentInfo;
  readonly items: readonly PreviewItem[];
}

export interface PreviewItem {
  /** UTF-16 in the document's text. */
  readonly range: TextRange;
  readonly context: MentionInContext;
  /** What is particular about this place; mostly nothing. */
  readonly note: string;
  /** Whether it is meant unless the person says no. */
  readonly isLikely: boolean;
  /** In code points of the document's text. */
  readonly change: SidecarChange;
}

/** Items of one file that are to be changed. */
export interface Chosen {
  readonly file: PreviewFile;
  readonly items: readonly PreviewItem[];
}
