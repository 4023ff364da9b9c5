import type * as vscode from 'vscode';
import type { CorpusConfig } from '../core/corpus/config';
import type { Knowledge } from '../core/knowledge';
import type { Problem } from '../core/problem';

/** One folder with what its corpus.yaml says; without a corpus.yaml the defaults. Immutable. */
export interface Corpus {
  readonly folder: vscode.Uri;
  /** Its corpus.yaml, where there is one. */
  readonly configUri: vscode.Uri | undefined;
  readonly config: CorpusConfig;
  /** What is wrong with corpus.yaml, in offsets of its text. */
  readonly problems: readonly Problem[];
  readonly configText: string | undefined;
  readonly knowledge: Knowledge;
  /** Relative to the folder, with `/`; undefined for what lies outside. */
  pathOf(uri: vscode.Uri): string | undefined;
  /** Whether the globs of corpus.yaml (or the defaults) take the path in. */
  contains(path: string): boolean;
}
