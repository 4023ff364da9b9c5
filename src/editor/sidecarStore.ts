import * as vscode from 'vscode';
import type { Log } from '../core/log';
import { type Message, say } from '../core/message';
import { carryChange, carrySidecar } from '../core/sidecar/carry';
import type { SidecarChange } from '../core/sidecar/change';
import type { DocumentInfo, Sidecar } from '../core/sidecar/types';
import type { ArticleText } from '../core/text/document';
import { buildsOn, followHeld, type HeldChanges, settleHeld } from './heldChanges';
import { describeError } from './outputLog';
import { readSidecarFile, type SidecarContent, updateSidecarFile } from './sidecarFile';
import { SidecarHistory } from './sidecarHistory';
import { type Revise, type Revision, refused, reviseAfterSave, reviseClosed, reviseText } from './sidecarRevision';
import { applyAll, mapBack, NOT_READ, readView, type SidecarView, sidecarUriOf } from './sidecarView';
import { SidecarWatch } from './sidecarWatch';
import { readSourceFile } from './sourceFile';
import type { Source, SourceEvent, Sources } from './sources';
import { writeFailure } from './writeFailures';

/**
 * `written`: on disk. `buffered`: in the sidecar's own editor, which was open and dirty; it is saved there.
 * `unchanged`: nothing to do. `held`: it touches words that are not saved yet; the save writes it. `pending`: could not be written; kept, and written again on the next occasion.
 * `refused`: nothing was changed; `message` says why and what to do.
 */
export type ApplyResult =
  | { readonly status: 'written' | 'buffered' | 'unchanged' | 'held' }
  | { readonly status: 'pending' | 'refused'; readonly message: Message };

/** The sidecars of open articles: read, watched, changed by one change at a time, written at once. */
export class SidecarStore implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** The source's URI whose sidecar changed, by whomever. */
  readonly onDidChange = this.#changed.event;
  readonly #failed = new vscode.EventEmitter<{ readonly uri: vscode.Uri; readonly message: Message }>();
  /** A change could not be written; it is kept and `retry` writes it. */
  readonly onDidFail = this.#failed.event;
  readonly history = new SidecarHistory();
  readonly #sources: Sources;
  readonly #log: Log;
  readonly #describe: (uri: vscode.Uri) => DocumentInfo;
  readonly #views = new Map<string, SidecarView>();
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #watch: SidecarWatch;
  readonly #subscription: vscode.Disposable;

  /** @param describe what is known of a document whose sidecar is about to be made */
  constructor(sources: Sources, log: Log, describe: (uri: vscode.Uri) => DocumentInfo) {
    this.#sources = sources;
    this.#log = log;
    this.#describe = describe;
    this.#watch = new SidecarWatch((source) => this.refresh(source));
    this.#subscription = sources.onEvent((event) => this.#followed(event));
  }

  /** Undefined until it was read. @param uri of the source */
  get(uri: vscode.Uri): SidecarView | undefined {
    return this.#views.get(uri.toString());
  }

  /** Reads the sidecar again. @param uri of the source */
  refresh(uri: vscode.Uri): void {
    void this.#inTurn(uri, () => this.#load(uri));
  }

  /**
   * @param uri of the source
   * @param version of the source's document that the ranges in `change` are true of
   * @param change as core/sidecar/describe.ts makes its items: offsets in code points of that version's `Article.text`;
   *   mapped back to the text as saved in here
   * @param step the same object for all changes that are undone together
   */
  apply(uri: vscode.Uri, version: number, change: SidecarChange, step: object = {}): Promise<ApplyResult> {
    const source = this.#sources.get(uri);
    // Mapped at once: by the time it is this change's turn the text may have moved on.
    const carried = source === undefined ? undefined : mapBack(source, version, change);
    if (source === undefined || carried === undefined) return Promise.resolve(refused(NOT_READ));
    if ('refused' in carried) return Promise.resolve(refused(carried.refused));
    const held = this.get(uri)?.held?.changes ?? [];
    if ('held' in carried || buildsOn(change, held)) return Promise.resolve(this.#hold(source, change));
    return this.#inTurn(uri, () => this.#write(uri, [carried.change], step));
  }

  /** Writes what could not be written before. @param uri of the source */
  retry(uri: vscode.Uri): Promise<ApplyResult> {
    return this.#inTurn(uri, () => this.#write(uri, [], {}));
  }

  /**
   * Makes of the stored annotations what `revise` says, whether the source is open or not.
   * @param sidecarUri its own sidecar, or another one about it, such as an adjudicated one
   * @param step undefined: it is not recorded for undo
   * @param info what is known of a source that is not open and whose sidecar is about to be made
   * @throws FileError when it cannot be written
   */
  revise(uri: vscode.Uri, sidecarUri: vscode.Uri, step: object | undefined, revise: Revise, info?: () => DocumentInfo) {
    return this.#inTurn(uri, async (): Promise<Revision> => {
      const source = this.#sources.get(uri);
      const isOwn = source !== undefined && sidecarUriOf(source).toString() === sidecarUri.toString();
      if (isOwn) return this.#revise(uri, step, revise);
      const revision = await reviseClosed(uri, sidecarUri, revise, info);
      if (revision.status === 'changed') this.history.recordRevision(step, uri, sidecarUri, revision);
      return revision;
    });
  }

  /** Gives up the last change that is not on disk yet. @returns whether there was one */
  dropUnwritten(uri: vscode.Uri): boolean {
    const view = this.get(uri);
    if (view?.base === undefined) return false;
    if (view.held !== undefined && view.held.changes.length > 0) {
      this.#show(uri, { ...view, held: { ...view.held, changes: view.held.changes.slice(0, -1) } });
      return true;
    }
    if (view.pending.length === 0) return false;
    this.#show(uri, this.#withPending(view, view.pending.slice(0, -1), view.base));
    return true;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#watch.dispose();
    this.#changed.dispose();
    this.#failed.dispose();
    this.history.dispose();
  }

  /** One after the other for one source; a failure ends its own turn only. */
  #inTurn<T>(uri: vscode.Uri, task: () => Promise<T>): Promise<T> {
    const key = uri.toString();
    const turn = (this.#queues.get(key) ?? Promise.resolve()).then(task);
    const settled = turn.catch((error: unknown) => this.#log.error(describeError(error)));
    this.#queues.set(key, settled);
    void settled.then(() => {
      if (this.#queues.get(key) === settled) this.#queues.delete(key);
    });
    return turn;
  }

  #followed(event: SourceEvent): void {
    if (event.type === 'closed') {
      this.#views.delete(event.uri.toString());
      this.#watch.remove(event.uri);
      return;
    }
    const { source } = event;
    const view = this.get(source.uri);
    if (event.type === 'read') {
      const sidecarUri = sidecarUriOf(event.source);
      this.#watch.add(event.source.uri, sidecarUri);
      if (view?.held !== undefined) this.#settle(source, view, followHeld(view.held, source.text));
      this.refresh(event.source.uri);
    } else if (event.type === 'edited') {
      if (view?.held === undefined) return;
      this.#views.set(source.uri.toString(), { ...view, held: followHeld(view.held, source.text, event.edit) });
    } else {
      const { before, carry } = event;
      if (view === undefined || source.saved === undefined) return;
      const { saved } = source;
      const { settled, held } = settleHeld(view.held ?? { text: source.text, changes: [] }, saved, source.kept);
      const moved = view.pending.flatMap((change) => carryChange(change, before, saved, carry) ?? []);
      const pending = [...moved, ...settled];
      const stored = carrySidecar(view.stored, before, saved, carry);
      this.#show(source.uri, {
        ...view,
        base: saved,
        stored,
        sidecar: applyAll(stored, pending, saved),
        pending,
        held,
      });
      void this.#inTurn(source.uri, () => this.#moveOnDisk(event));
    }
  }

  /** A file that was read anew may hold the words by now: not every save is told as one. */
  #settle({ uri, saved, kept }: Source, view: SidecarView, waiting: HeldChanges): void {
    const { settled, held } = saved === undefined ? { settled: [], held: waiting } : settleHeld(waiting, saved, kept);
    this.#views.set(uri.toString(), { ...view, held });
    if (settled.length > 0) void this.#inTurn(uri, () => this.#write(uri, settled, {}));
  }

  #hold(source: Source, change: SidecarChange): ApplyResult {
    const view = this.get(source.uri);
    if (view === undefined) return refused(NOT_READ);
    const held = followHeld(view.held ?? { text: source.text, changes: [] }, source.text);
    this.#show(source.uri, { ...view, held: { ...held, changes: [...held.changes, change] } });
    return { status: 'held' };
  }

  async #load(uri: vscode.Uri): Promise<void> {
    const source = this.#sources.get(uri);
    if (source === undefined) return;
    const content = await readSidecarFile(sidecarUriOf(source));
    // Of one that was closed meanwhile nothing is known.
    if (this.#sources.get(uri) !== undefined) this.#take(source, content);
  }

  /**
   * Makes what was read the view; a broken file leaves the last good annotations.
   * @returns the annotations as stored, true of the source as saved; undefined when nothing may be written
   */
  #take(source: Source, content: SidecarContent): Sidecar | undefined {
    const { view, stored } = readView(source, content, this.get(source.uri));
    if (view !== undefined) this.#show(source.uri, view);
    return stored;
  }

  async #write(uri: vscode.Uri, changes: readonly SidecarChange[], step: object): Promise<ApplyResult> {
    let pending: readonly SidecarChange[] = [];
    try {
      const revision = await this.#revise(uri, step, (stored, { document }) => {
        pending = this.get(uri)?.pending ?? [];
        return applyAll(stored, [...pending, ...changes], document);
      });
      if (revision.status === 'refused') return revision;
      this.#forgetPending(uri, pending);
      return { status: revision.status === 'unchanged' ? 'unchanged' : revision.isBuffered ? 'buffered' : 'written' };
    } catch (error) {
      return this.#keep(uri, changes, error);
    }
  }

  /** Reads, changes and writes the sidecar of an open source. @throws FileError when it cannot be written */
  async #revise(
    uri: vscode.Uri,
    step: object | undefined,
    revise: Revise,
  ): Promise<Revision & { readonly isBuffered?: boolean }> {
    const source = this.#sources.get(uri);
    if (source?.saved === undefined) return refused(source?.trouble ?? NOT_READ);
    const sidecar = sidecarUriOf(source);
    const file = await readSourceFile(uri, source.saved);
    if (!file.ok || file.text.text !== source.saved.text) {
      this.#sources.refresh(uri);
      return refused(say('The file changed on disk meanwhile. It is read again; then try once more.'));
    }
    const { content, result } = await updateSidecarFile<Revision>(sidecar, (now) => {
      const stored = this.#take(source, now);
      if (stored === undefined || !now.ok) return refused(this.get(uri)?.trouble ?? NOT_READ);
      return reviseText(uri, file, now, stored, () => this.#describe(uri), revise);
    });
    if (result.status !== 'changed' || !content.ok) return result;
    this.history.recordRevision(step, uri, sidecar, result);
    this.#take(source, { ...content, text: result.text });
    return { ...result, isBuffered: content.buffer !== undefined };
  }

  /** The person's work stays in this window until it can be written. */
  #keep(uri: vscode.Uri, changes: readonly SidecarChange[], error: unknown): ApplyResult {
    this.#log.error(describeError(error));
    const source = this.#sources.get(uri);
    const view = this.get(uri);
    if (source?.saved === undefined || view === undefined) return refused(NOT_READ);
    const message = writeFailure(view.uri, error);
    this.#show(uri, this.#withPending(view, [...view.pending, ...changes], source.saved));
    this.#failed.fire({ uri, message });
    return { status: 'pending', message };
  }

  #forgetPending(uri: vscode.Uri, written: readonly SidecarChange[]): void {
    const view = this.get(uri);
    if (written.length === 0 || view?.base === undefined) return;
    const pending = view.pending.filter((change) => !written.includes(change));
    this.#show(uri, this.#withPending(view, pending, view.base));
  }

  #withPending(view: SidecarView, pending: readonly SidecarChange[], saved: ArticleText): SidecarView {
    return { ...view, pending, sidecar: applyAll(view.stored, pending, saved) };
  }

  /** After a save of the source: moved places, hash, length, fingerprint and what waited for it, in one write. */
  async #moveOnDisk({ source, before, carry }: SourceEvent & { readonly type: 'saved' }): Promise<void> {
    const { uri, saved } = source;
    const view = this.get(uri);
    if (saved === undefined || view === undefined) return;
    if (view.text === undefined && view.pending.length === 0) return;
    const file = await readSourceFile(uri, saved);
    if (!file.ok || file.text.text !== saved.text) return this.#sources.refresh(uri);
    const sidecar = sidecarUriOf(source);
    const pending = this.get(uri)?.pending ?? [];
    try {
      const { content, result } = await updateSidecarFile<Revision>(sidecar, (now) => {
        if (!now.ok) return refused(now.message);
        return reviseAfterSave(uri, file, now, { before, carry, pending }, () => this.#describe(uri));
      });
      if (result.status !== 'changed' || !content.ok) return;
      if (pending.length > 0) this.history.recordRevision({}, uri, sidecar, result);
      this.#take(source, { ...content, text: result.text });
      this.#forgetPending(uri, pending);
    } catch (error) {
      this.#keep(uri, [], error);
    }
  }

  #show(uri: vscode.Uri, view: SidecarView): void {
    const old = this.get(uri);
    this.#views.set(uri.toString(), view);
    const isSame = old?.base === view.base && old?.text === view.text && old?.trouble === view.trouble;
    if (old === undefined || !isSame || old.pending !== view.pending || old.held !== view.held) this.#changed.fire(uri);
  }
}
