import * as vscode from 'vscode';
import type { Message } from '../core/message';
import type { Sidecar } from '../core/sidecar/types';
import type { Marks } from '../core/suggest/marks';
import type { Suggestions } from '../core/suggestion';
import type { ArticleText } from '../core/text/document';
import type { Corpus } from './corpora';

/** One version of one open document of a corpus. Immutable; a change makes a new one. */
export interface Article {
  readonly uri: vscode.Uri;
  /** TextDocument.version that everything here is true of. */
  readonly version: number;
  readonly text: ArticleText;
  readonly corpus: Corpus;
  /** Relative to the corpus' folder, with `/`. */
  readonly path: string;
  readonly sidecarUri: vscode.Uri;
  /** In code points of `text`, moved along with unsaved edits; undefined while there is none on disk. */
  readonly sidecar: Sidecar | undefined;
  /** Undefined until computed, and where they are off (see `trouble` and the language status). */
  readonly suggestions: Suggestions | undefined;
  /** What to show, in UTF-16 of `text`. */
  readonly marks: Marks;
  /** Not UTF-8, too large, broken sidecar …: shown to the person, and tagging is refused. */
  readonly trouble: Message | undefined;
}

/** The open documents that belong to a corpus. */
export class Articles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Article>();
  /** A new version of an article: its text, its sidecar or its suggestions changed. */
  readonly onDidChange = this.#changed.event;
  readonly #byUri = new Map<string, Article>();

  /** The article as of now; undefined for what belongs to no corpus or is not loaded yet. */
  get(document: vscode.TextDocument): Article | undefined {
    return this.#byUri.get(document.uri.toString());
  }

  all(): Iterable<Article> {
    return this.#byUri.values();
  }

  /** Reads the source, its sidecar and the corpus' files again. */
  refresh(_uri: vscode.Uri): void {}

  dispose(): void {
    this.#changed.dispose();
  }
}
