import * as vscode from 'vscode';
import { type Message, say } from '../core/message';
import type { RangeMap } from '../core/sidecar/carry';
import { ArticleText } from '../core/text/document';
import { KeptText } from '../core/text/keptText';
import { keptByLines } from '../core/text/lineDiff';
import { normaliseText } from '../core/text/normalise';
import { toTextRange } from './convert';
import { type Corpora, type Corpus, parentOf } from './corpora';
import { editedText } from './editedText';
import { documentOf } from './openDocuments';
import { readSourceFile, type SourceFile } from './sourceFile';

/** One version of one open document of a corpus, before anything is known of its annotations. Immutable. */
export interface Source {
  readonly uri: vscode.Uri;
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: ArticleText;
  readonly corpus: Corpus;
  /** Relative to the corpus' folder, with `/`. */
  readonly path: string;
  /** The text as it is on disk, as far as we know; undefined where it is no text. */
  readonly saved: ArticleText | undefined;
  /** From `saved` to `text`; unchanged while there are no unsaved edits. */
  readonly kept: KeptText;
  /** Why it cannot be annotated. */
  readonly trouble: Message | undefined;
}

/** Schemes of documents with a file behind them. Others (`git:`, `output:`, `untitled:`) belong to no corpus. */
const SCHEMES = ['file', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'tmp', 'memfs', 'sftp', 'ssh'];

/** For providers: every document that may belong to a corpus; whether it does, `Articles` knows. */
export const ARTICLE_SELECTOR: readonly vscode.DocumentFilter[] = SCHEMES.map((scheme) => ({ scheme }));

/** A document whose language is changed is closed and opened again: what is known of it waits this long. */
const REOPENING = 1000;

export type SourceEvent =
  /** First seen, or its corpus changed, or the file changed on disk: everything about it is new. */
  | { readonly type: 'read'; readonly source: Source }
  | { readonly type: 'edited'; readonly source: Source; readonly edit: KeptText }
  /** `carry` leads from `before`, the text as saved until now, to `source.saved`. */
  | { readonly type: 'saved'; readonly source: Source; readonly before: ArticleText; readonly carry: RangeMap }
  | { readonly type: 'closed'; readonly uri: vscode.Uri };

/** Follows the open documents that belong to a corpus: their text, and how it differs from what is saved. */
export class Sources implements vscode.Disposable {
  readonly #event = new vscode.EventEmitter<SourceEvent>();
  readonly onEvent = this.#event.event;
  readonly #corpora: Corpora;
  readonly #sources = new Map<string, Source>();
  /** Reads under way by URI; only the latest one's result counts, so no two have the same number. */
  readonly #reading = new Map<string, number>();
  #reads = 0;
  readonly #closing = new Map<string, ReturnType<typeof setTimeout>>();
  /** By URI, what waits for files that could not be read: VS Code says nothing when one comes back as it was. */
  readonly #missing = new Map<string, vscode.Disposable>();
  readonly #subscriptions: vscode.Disposable;

  constructor(corpora: Corpora) {
    this.#corpora = corpora;
    this.#subscriptions = vscode.Disposable.from(
      this.#event,
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.#saved(document)),
      // VS Code keeps documents whose tabs are closed: their files may have come back meanwhile.
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) if (this.#missing.has(document.uri.toString())) void this.#read(document);
      }),
      corpora.onDidChange(() => this.refreshAll()),
    );
  }

  get(uri: vscode.Uri): Source | undefined {
    return this.#sources.get(uri.toString());
  }

  all(): Iterable<Source> {
    return this.#sources.values();
  }

  /** Reads every open document anew; called once at the start, since documents may be open before us. */
  refreshAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.#read(document);
  }

  refresh(uri: vscode.Uri): void {
    const document = documentOf(uri);
    if (document !== undefined) void this.#read(document);
  }

  dispose(): void {
    for (const timer of this.#closing.values()) clearTimeout(timer);
    for (const watcher of this.#missing.values()) watcher.dispose();
    this.#subscriptions.dispose();
  }

  #opened(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#closing.get(key));
    this.#closing.delete(key);
    const known = this.#sources.get(key);
    // The same text under another language: everything known stays true.
    if (known?.version === document.version && known.document === document) return;
    // Closed and opened anew: what we know may be of another text.
    if (known !== undefined && known.document !== document) this.#forget(document.uri);
    void this.#read(document);
  }

  #closed({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    clearTimeout(this.#closing.get(key));
    this.#closing.set(
      key,
      setTimeout(() => {
        this.#closing.delete(key);
        this.#forget(uri);
      }, REOPENING),
    );
  }

  #forget(uri: vscode.Uri): void {
    this.#reading.delete(uri.toString());
    this.#await(uri, false);
    if (this.#sources.delete(uri.toString())) this.#event.fire({ type: 'closed', uri });
  }

  async #read(document: vscode.TextDocument): Promise<void> {
    const { uri } = document;
    if (!SCHEMES.includes(uri.scheme)) return;
    const key = uri.toString();
    const turn = ++this.#reads;
    this.#reading.set(key, turn);
    const corpus = await this.#corpora.find(uri);
    const path = corpus.pathOf(uri);
    if (path === undefined || !corpus.contains(path)) {
      if (this.#reading.get(key) === turn) this.#forget(uri);
      return;
    }
    const file = await readSourceFile(uri, this.#sources.get(key)?.saved);
    // Closed or asked for again while we waited: a newer read has or will have the say.
    if (this.#reading.get(key) !== turn || document.isClosed) return;
    this.#reading.delete(key);
    const known = this.#sources.get(key);
    const text = known?.version === document.version ? known.text : new ArticleText(document.getText());
    const stands = file.ok && known?.saved?.text === file.text.text && known.version === document.version;
    const compared = stands
      ? { saved: known.saved, kept: known.kept, trouble: undefined }
      : compare(document, text, file);
    const source = { uri, document, version: document.version, text, corpus, path, ...compared };
    this.#sources.set(key, source);
    this.#await(uri, !file.ok);
    this.#event.fire({ type: 'read', source });
  }

  /** Reads the file again when it is there, or stops to wait for that. */
  #await(uri: vscode.Uri, isMissing: boolean): void {
    const key = uri.toString();
    if (isMissing === this.#missing.has(key)) return;
    this.#missing.get(key)?.dispose();
    this.#missing.delete(key);
    if (!isMissing) return;
    // The folder is watched, not the file: its name may hold characters that mean something in a glob.
    const files = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(parentOf(uri), '*'));
    const touched = (other: vscode.Uri): void => {
      if (other.toString() === key) this.refresh(uri);
    };
    this.#missing.set(key, vscode.Disposable.from(files, files.onDidCreate(touched), files.onDidChange(touched)));
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const key = document.uri.toString();
    const before = this.#sources.get(key);
    if (before === undefined) return;
    if (contentChanges.length === 0) {
      // What was told of one version is not told of another, whatever changed.
      if (document.version !== before.version || (!document.isDirty && !before.kept.isUnchanged))
        void this.#read(document);
      return;
    }
    const text = editedText(before.text, document, contentChanges) ?? new ArticleText(document.getText());
    const changes = [...contentChanges].sort((a, b) => b.range.start.compareTo(a.range.start));
    const apply = (kept: KeptText): KeptText =>
      changes.reduce((k, change) => k.edit(toTextRange(before.text, change.range), normaliseText(change.text)), kept);
    let edit = apply(KeptText.unchanged(before.text.text));
    let kept = apply(before.kept);
    if (edit.length !== text.length) {
      // The host told its changes in a way that we do not understand; the texts themselves cannot be wrong.
      edit = KeptText.between(before.text.text, text.text);
      kept = KeptText.between(before.saved?.text ?? before.text.text, text.text);
    }
    const isSaved = before.saved?.text === text.text;
    if (isSaved) kept = KeptText.unchanged(text.text);
    const source = { ...before, document, version: document.version, text, kept };
    this.#sources.set(key, source);
    this.#event.fire({ type: 'edited', source, edit });
    // Clean and yet different: the file changed on disk, and VS Code took it over.
    if (!document.isDirty && !isSaved) void this.#read(document);
  }

  async #saved(document: vscode.TextDocument): Promise<void> {
    const source = this.#sources.get(document.uri.toString());
    if (source?.saved === undefined) {
      // It could not be read before; it may be UTF-8 now.
      if (source !== undefined) void this.#read(document);
      return;
    }
    const { saved, kept } = source;
    if (!document.isDirty) {
      this.#moveSaved({ ...source, saved: source.text, kept: KeptText.unchanged(source.text.text) }, saved, (range) =>
        kept.forward(range),
      );
      return;
    }
    // Typed on while it was being written: what was saved is an older text than the one at hand.
    const file = await readSourceFile(document.uri);
    const now = this.#sources.get(document.uri.toString());
    if (now?.saved !== saved || !file.ok) return void this.#read(document);
    const since = KeptText.between(file.text.text, now.text.text);
    this.#moveSaved({ ...now, saved: file.text, kept: since }, saved, (range) => {
      const place = now.kept.forward(range);
      return place && since.back(place);
    });
  }

  #moveSaved(source: Source, before: ArticleText, carry: RangeMap): void {
    this.#sources.set(source.uri.toString(), source);
    this.#event.fire({ type: 'saved', source, before, carry });
  }
}

function compare(
  document: vscode.TextDocument,
  text: ArticleText,
  file: SourceFile,
): Pick<Source, 'saved' | 'kept' | 'trouble'> {
  if (!file.ok) return { saved: undefined, kept: KeptText.unchanged(text.text), trouble: file.message };
  const kept = keptByLines(file.text.text, text.text);
  const isOtherEncoding = !document.isDirty && !kept.isUnchanged;
  return {
    saved: file.text,
    kept,
    trouble: isOtherEncoding
      ? say('The editor shows this file in another encoding. Reopen it with UTF-8 to annotate it.')
      : undefined,
  };
}
