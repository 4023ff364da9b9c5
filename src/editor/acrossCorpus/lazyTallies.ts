import type * as vscode from 'vscode';
import type { Articles } from '../articles';
import type { Corpora } from '../corpora';
import type { MentionTallies } from './mentionTallies';

/** The tallies of all corpora, made when they are first asked for. */
export class LazyTallies implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #corpora: Corpora;
  #made: Promise<MentionTallies> | undefined;

  constructor(articles: Articles, corpora: Corpora) {
    this.#articles = articles;
    this.#corpora = corpora;
  }

  get(): Promise<MentionTallies> {
    this.#made ??= import('./mentionTallies').then((code) => new code.MentionTallies(this.#articles, this.#corpora));
    return this.#made;
  }

  dispose(): void {
    void this.#made?.then((tallies) => tallies.dispose());
  }
}
