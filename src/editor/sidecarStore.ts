import * as vscode from 'vscode';
import type { Log } from '../core/log';
import { type Message, say } from '../core/message';
import { anchorSidecar } from '../core/sidecar/anchor';
import { carryChange, carrySidecar } from '../core/sidecar/carry';
import type { SidecarChange } from '../core/sidecar/change';
import { readSidecar } from '../core/sidecar/read';
import { refusal } from '../core/sidecar/storable';
import { type DocumentInfo, EMPTY_SIDECAR, type Sidecar } from '../core/sidecar/types';
import { writeSidecar } from '../core/sidecar/write';
import { nameOf } from './corpora';
import { describeError } from './outputLog';
import { readSidecarFile, type SidecarContent, writeSidecarFile, writeToBuffer } from './sidecarFile';
import { applyAll, brokenSidecar, mapBack, NOT_READ, type SidecarView, sidecarUriOf } from './sidecarView';
import { SidecarWatch } from './sidecarWatch';
import { readSourceFile, stampOf } from './sourceFile';
import type { Source, SourceEvent, Sources } from './sources';

/**
 * `written`: on disk. `buffered`: in the sidecar's own editor, which was open and dirty; it is saved there.
 * `unchanged`: nothing to do. `pending`: could not be written; kept, and written again on the next occasion.
 * `refused`: nothing was changed; `message` says why and what to do.
 */
export type ApplyResult =
  | { readonly status: 'written' | 'buffered' | 'unchanged' }
  | { readonly status: 'pending' | 'refused'; readonly message: Message };

/** The sidecars of open articles: read, watched, changed by one change at a time, written at once. */
export class SidecarStore implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** The source's URI whose sidecar changed, by whomever. */
  readonly onDidChange = this.#changed.event;
  readonly #failed = new vscode.EventEmitter<{ readonly uri: vscode.Uri; readonly message: Message }>();
  /** A change could not be written; it is kept and `retry` writes it. */
  readonly onDidFail = this.#failed.event;
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
   */
  apply(uri: vscode.Uri, version: number, change: SidecarChange): Promise<ApplyResult> {
    const source = this.#sources.get(uri);
    // Mapped at once: by the time it is this change's turn the text may have moved on.
    const carried = source === undefined ? undefined : mapBack(source, version, change);
    if (source === undefined || carried === undefined) return Promise.resolve(refused(NOT_READ));
    if ('refused' in carried) return Promise.resolve(refused(carried.refused));
    return this.#inTurn(uri, () => this.#write(uri, [carried.change]));
  }

  /** Writes what could not be written before. @param uri of the source */
  retry(uri: vscode.Uri): Promise<ApplyResult> {
    return this.#inTurn(uri, () => this.#write(uri, []));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#watch.dispose();
    this.#changed.dispose();
    this.#failed.dispose();
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
    if (event.type === 'read') {
      const sidecarUri = sidecarUriOf(event.source);
      this.#watch.add(event.source.uri, sidecarUri);
      this.refresh(event.source.uri);
    } else if (event.type === 'saved') {
      const { source, before, carry } = event;
      const view = this.get(source.uri);
      if (view === undefined || source.saved === undefined) return;
      const { saved } = source;
      const pending = view.pending.flatMap((change) => carryChange(change, before, saved, carry) ?? []);
      const stored = carrySidecar(view.stored, before, saved, carry);
      this.#show(source.uri, { ...view, base: saved, stored, sidecar: applyAll(stored, pending, saved), pending });
      void this.#inTurn(source.uri, () => this.#moveOnDisk(event));
    } else if (event.type === 'closed') {
      this.#views.delete(event.uri.toString());
      this.#watch.remove(event.uri);
    }
  }

  async #load(uri: vscode.Uri): Promise<void> {
    const source = this.#sources.get(uri);
    if (source === undefined) return;
    this.#take(source, await readSidecarFile(sidecarUriOf(source)));
  }

  /**
   * Makes what was read the view; a broken file leaves the last good annotations.
   * @returns the annotations as stored, true of the source as saved; undefined when nothing may be written
   */
  #take(source: Source, content: SidecarContent): Sidecar | undefined {
    const uri = sidecarUriOf(source);
    const old = this.get(source.uri);
    const nothing = { text: undefined, problems: [], pending: [], stored: EMPTY_SIDECAR, sidecar: EMPTY_SIDECAR };
    const known = { ...nothing, state: 'true' as const, ...old, uri, base: source.saved };
    if (!content.ok) {
      this.#show(source.uri, { ...known, trouble: content.message });
      return undefined;
    }
    const { text } = content;
    const isGood = old !== undefined && old.trouble === undefined && old.uri.toString() === uri.toString();
    if (isGood && old.text === text && old.base === source.saved) return old.stored;
    const { sidecar, problems, state } = readSidecar(text ?? '');
    if (state === 'unreadable' || state === 'newer') {
      this.#show(source.uri, { ...known, text, problems, trouble: brokenSidecar(uri, problems, state) });
      return undefined;
    }
    if (source.saved === undefined) {
      this.#show(source.uri, { ...known, text, problems, trouble: undefined });
      return undefined;
    }
    const anchored = anchorSidecar(sidecar, source.saved);
    this.#show(source.uri, {
      ...known,
      text,
      problems,
      stored: anchored.sidecar,
      sidecar: applyAll(anchored.sidecar, known.pending, source.saved),
      state: anchored.state,
      trouble: undefined,
    });
    return anchored.sidecar;
  }

  async #write(uri: vscode.Uri, changes: readonly SidecarChange[]): Promise<ApplyResult> {
    const source = this.#sources.get(uri);
    if (source?.saved === undefined) return refused(source?.trouble ?? NOT_READ);
    const sidecarUri = sidecarUriOf(source);
    const [file, content] = await Promise.all([readSourceFile(uri), readSidecarFile(sidecarUri)]);
    if (!file.ok || file.text.text !== source.saved.text) {
      this.#sources.refresh(uri);
      return refused(say('The file changed on disk meanwhile. It is read again; then try once more.'));
    }
    const stored = this.#take(source, content);
    if (stored === undefined || !content.ok) return refused(this.get(uri)?.trouble ?? NOT_READ);
    const next = applyAll(stored, [...(this.get(uri)?.pending ?? []), ...changes], source.saved);
    if (next === stored) return { status: 'unchanged' };
    const why = refusal(next);
    if (why !== undefined) return refused(why);
    const document = content.text === undefined ? { ...this.#describe(uri), ...next.document } : next.document;
    const stamped = { ...next, document, source: { ...next.source, ...stampOf(uri, file) } };
    const text = writeSidecar(stamped, content.text);
    if (text === content.text) return { status: 'unchanged' };
    try {
      if (content.buffer === undefined) await writeSidecarFile(sidecarUri, text);
      else if (!(await writeToBuffer(content.buffer, text))) throw new Error('its editor refused the change');
    } catch (error) {
      return this.#keep(source, changes, error);
    }
    this.#clearPending(uri);
    this.#take(source, { ...content, text });
    return { status: content.buffer === undefined ? 'written' : 'buffered' };
  }

  /** The person's work stays in this window until it can be written. */
  #keep(source: Source, changes: readonly SidecarChange[], error: unknown): ApplyResult {
    this.#log.error(describeError(error));
    const view = this.get(source.uri);
    const file = nameOf(sidecarUriOf(source));
    const reason = error instanceof Error ? error.message : String(error);
    const message = say('{file} cannot be written: {reason}. The change is kept in this window only.', {
      file,
      reason,
    });
    if (view !== undefined && source.saved !== undefined) {
      const sidecar = applyAll(view.sidecar, changes, source.saved);
      this.#show(source.uri, { ...view, sidecar, pending: [...view.pending, ...changes] });
    }
    this.#failed.fire({ uri: source.uri, message });
    return { status: 'pending', message };
  }

  #clearPending(uri: vscode.Uri): void {
    const view = this.get(uri);
    if (view !== undefined) this.#views.set(uri.toString(), { ...view, pending: [] });
  }

  /** After a save of the source: moved places, hash, length and fingerprint in one write. */
  async #moveOnDisk({ source, before, carry }: SourceEvent & { readonly type: 'saved' }): Promise<void> {
    const sidecarUri = sidecarUriOf(source);
    const [file, content] = await Promise.all([readSourceFile(source.uri), readSidecarFile(sidecarUri)]);
    if (source.saved === undefined || !content.ok || content.text === undefined) return;
    if (!file.ok || file.text.text !== source.saved.text) return this.#sources.refresh(source.uri);
    const { sidecar, state } = readSidecar(content.text);
    if (state === 'unreadable' || state === 'newer') return;
    const stamp = stampOf(source.uri, file);
    if (sidecar.source?.sha256 === stamp.sha256) return;
    const anchored = anchorSidecar(sidecar, before);
    const carried = carrySidecar(anchored.sidecar, before, source.saved, carry);
    const text = writeSidecar({ ...carried, source: { ...carried.source, ...stamp } }, content.text);
    try {
      if (content.buffer === undefined) await writeSidecarFile(sidecarUri, text);
      else await writeToBuffer(content.buffer, text);
      this.#take(source, { ...content, text });
    } catch (error) {
      this.#keep(source, [], error);
    }
  }

  #show(uri: vscode.Uri, view: SidecarView): void {
    const old = this.get(uri);
    this.#views.set(uri.toString(), view);
    const isSame =
      old !== undefined && old.base === view.base && old.text === view.text && old.trouble === view.trouble;
    if (!isSame || old.pending !== view.pending) this.#changed.fire(uri);
  }
}

function refused(message: Message): ApplyResult {
  return { status: 'refused', message };
}
