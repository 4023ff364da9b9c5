import * as vscode from 'vscode';
import { currentLabel } from '../core/corpus/labels';
import type { Knowledge } from '../core/knowledge';
import type { Log } from '../core/log';
import type { Message } from '../core/message';
import { carrySidecar } from '../core/sidecar/carry';
import { EMPTY_SIDECAR, type Sidecar } from '../core/sidecar/types';
import { carrySuggestions } from '../core/suggest/carry';
import { type Marks, marksOf } from '../core/suggest/marks';
import { type Respan, respanned } from '../core/suggest/respan';
import { withStored } from '../core/suggest/storedSuggestions';
import type { Suggestions } from '../core/suggestion';
import type { ArticleText } from '../core/text/document';
import { sameRange } from '../core/text/range';
import type { Corpora, Corpus } from './corpora';
import { screenOf } from './openDocuments';
import type { LoadedRecognisers, Recognisers } from './recognisers';
import type { SidecarStore } from './sidecarStore';
import { applyAll, type SidecarView } from './sidecarView';
import type { Source, SourceEvent, Sources } from './sources';
import { type Suggested, Suggester } from './suggester';
import { inLabelsOf, type SuggestInput } from './suggestInput';

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
  /** The sidecar's text and what is wrong with it; `view.sidecar` is true of the source as saved. */
  readonly view: SidecarView;
  /** In code points of `text`, moved along with unsaved edits; empty while there is none on disk. */
  readonly sidecar: Sidecar;
  /** Undefined until computed, and where they are off (see `trouble` and `tooLarge`). */
  readonly suggestions: Suggestions | undefined;
  /** For a closer look at a part of it; undefined until they are loaded. */
  readonly recognisers: LoadedRecognisers | undefined;
  /** Live suggestions are off for its size, and nobody asked for them. */
  readonly tooLarge: boolean;
  /** Only what is on the screen was read so far: enough to draw, too little to decide about the whole. */
  readonly isPartial: boolean;
  /** What the rest of the corpus teaches about it. */
  readonly knowledge: Knowledge;
  /** What to show, in UTF-16 of `text`. */
  readonly marks: Marks;
  /** Not UTF-8, too large, broken sidecar …: shown to the person, and tagging is refused. */
  readonly trouble: Message | undefined;
}

/** The open documents that belong to a corpus, with all that is to be shown of them. */
export class Articles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Article>();
  /** A new version of an article: its text, its sidecar or its suggestions changed. */
  readonly onDidChange = this.#changed.event;
  readonly #closed = new vscode.EventEmitter<vscode.Uri>();
  /** It was closed, or left the corpus. */
  readonly onDidClose = this.#closed.event;
  readonly #sources: Sources;
  readonly #store: SidecarStore;
  readonly #recognisers: Recognisers;
  readonly #suggester: Suggester;
  readonly #byUri = new Map<string, Article>();
  readonly #respans = new Map<string, { readonly text: ArticleText; readonly respans: readonly Respan[] }>();
  readonly #subscriptions: vscode.Disposable;

  constructor(corpora: Corpora, sources: Sources, store: SidecarStore, recognisers: Recognisers, log: Log) {
    this.#sources = sources;
    this.#recognisers = recognisers;
    this.#store = store;
    this.#suggester = new Suggester(
      recognisers,
      log,
      (uri) => this.#suggestInput(uri),
      (uri) => this.#renew(uri),
      screenOf,
    );
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#closed,
      this.#suggester,
      sources.onEvent((event) => this.#followed(event)),
      store.onDidChange((uri) => this.#annotated(uri)),
      corpora.onDidLearn(() => this.#suggestVisible()),
      // What was tagged in another document since counts in this one, too.
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined && this.get(editor.document) !== undefined)
          this.#suggester.suggest(editor.document.uri);
      }),
    );
  }

  /** The article as of now; undefined for what belongs to no corpus or is not loaded yet. */
  get(document: vscode.TextDocument): Article | undefined {
    return this.at(document.uri);
  }

  at(uri: vscode.Uri): Article | undefined {
    return this.#byUri.get(uri.toString());
  }

  all(): Iterable<Article> {
    return this.#byUri.values();
  }

  /** Reads the source and its sidecar again. */
  refresh(uri: vscode.Uri): void {
    this.#sources.refresh(uri);
  }

  /** Suggestions for this document whatever its size. */
  askForSuggestions(uri: vscode.Uri): void {
    this.#suggester.ask(uri);
  }

  /** Shows a suggestion with another span until it is decided; an edit of the text forgets it. */
  respan({ uri, text }: Article, respan: Respan): void {
    const key = uri.toString();
    const others = this.#respansOf(uri, text).filter(
      ({ layer, from }) => layer !== respan.layer || !sameRange(from, respan.from),
    );
    this.#respans.set(key, { text, respans: [...others, respan] });
    this.#renew(uri);
  }

  #respansOf(uri: vscode.Uri, text: ArticleText): readonly Respan[] {
    const kept = this.#respans.get(uri.toString());
    return kept?.text === text ? kept.respans : [];
  }

  /** The mentions in a line by itself, at once; undefined where nothing is suggested. UTF-16 from the line's start. */
  readLine(uri: vscode.Uri, line: string): Pick<Suggestions, 'entities' | 'dates'> | undefined {
    const source = this.#sources.get(uri);
    const { suggestions } = this.#suggester.get(uri);
    const recognisers = this.#recognisers.loaded;
    if (source === undefined || suggestions === undefined || recognisers === undefined) return undefined;
    const found = recognisers.suggestLine(line, suggestions, source.corpus.knowledgeFor(source.path));
    return inLabelsOf(source, { ...suggestions, ...found });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #followed(event: SourceEvent): void {
    if (event.type === 'closed') {
      this.#suggester.forget(event.uri);
      this.#respans.delete(event.uri.toString());
      if (this.#byUri.delete(event.uri.toString())) this.#closed.fire(event.uri);
      return;
    }
    const { source } = event;
    // The corpus may be another one now, even where text and sidecar are the same.
    if (event.type === 'read' && (this.at(source.uri) ?? this.#store.get(source.uri)) !== undefined) {
      this.#suggester.suggest(source.uri, { anew: true });
      this.#renew(source.uri);
    }
    if (event.type !== 'edited') return;
    const before = this.at(source.uri);
    if (before === undefined) return;
    // VS Code moves what is drawn with the edit by itself; listeners hear of it when the suggestions are new.
    this.#suggester.edited(source.uri, event.edit, source.text.length - before.text.length);
    const view = this.#store.get(source.uri) ?? before.view;
    this.#byUri.set(source.uri.toString(), this.#articleOf(source, view));
  }

  /** The sidecar was read for the first time, or changed. */
  #annotated(uri: vscode.Uri): void {
    const source = this.#sources.get(uri);
    if (source === undefined) return;
    const known = this.at(uri);
    if (known !== undefined && known.view.text !== this.#store.get(uri)?.text) source.corpus.learn(source.path);
    this.#suggester.suggest(uri);
    this.#renew(uri);
  }

  /** Those in sight; the others when they come into sight. */
  #suggestVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (this.get(document) !== undefined) this.#suggester.suggest(document.uri);
    }
  }

  #renew(uri: vscode.Uri): void {
    const source = this.#sources.get(uri);
    const view = this.#store.get(uri);
    // Suggestions without the decisions on disk would flash up what was refused long ago.
    if (source === undefined || view === undefined) return;
    const article = this.#articleOf(source, view);
    this.#byUri.set(uri.toString(), article);
    this.#changed.fire(article);
  }

  #suggestInput(uri: vscode.Uri): SuggestInput | undefined {
    const source = this.#sources.get(uri);
    const view = this.#store.get(uri);
    return source && view && { source, sidecar: carried(source, view) };
  }

  #articleOf(source: Source, view: SidecarView): Article {
    const { uri, version, text, corpus, path, trouble } = source;
    const suggested = this.#suggester.get(uri);
    const current = lazy(() => suggestionsFor(text, suggested));
    const sidecar = lazy(() => carried(source, view));
    const respans = this.#respansOf(uri, text);
    const marks = lazy(() => {
      const { config } = corpus;
      const live = current();
      const all = live && withStored(text, live, sidecar(), (label) => currentLabel(config, label));
      const found = marksOf(text, all ?? NO_SUGGESTIONS, sidecar(), config.suggest.minScore);
      return respanned(found, respans, (range) => text.slice(range));
    });
    return {
      uri,
      version,
      text,
      corpus,
      path,
      sidecarUri: view.uri,
      view,
      tooLarge: suggested.tooLarge,
      isPartial: suggested.isPartial,
      recognisers: this.#recognisers.loaded,
      trouble: trouble ?? view.trouble,
      get sidecar() {
        return sidecar();
      },
      get suggestions() {
        return current();
      },
      get knowledge() {
        return corpus.knowledgeFor(path);
      },
      get marks() {
        return marks();
      },
    };
  }
}

const NO_SUGGESTIONS: Suggestions = {
  language: 'und',
  date: undefined,
  lines: [],
  blocks: [],
  entities: [],
  dates: [],
};

function suggestionsFor(text: ArticleText, suggested: Suggested): Suggestions | undefined {
  const { suggestions, text: from, kept } = suggested;
  if (suggestions === undefined || from === text) return suggestions;
  return from && kept && carrySuggestions(suggestions, from, text, (range) => kept.forward(range));
}

/** The annotations over the text at hand, those that wait for a save among them. */
function carried({ saved, text, kept }: Source, { sidecar, base, held }: SidecarView): Sidecar {
  if (saved === undefined || base !== saved) return EMPTY_SIDECAR;
  const moved = kept.isUnchanged ? sidecar : carrySidecar(sidecar, saved, text, (range) => kept.forward(range));
  return held?.text === text ? applyAll(moved, held.changes, text) : moved;
}

/** Computed when first asked for: between two keystrokes mostly nobody asks. */
function lazy<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}
