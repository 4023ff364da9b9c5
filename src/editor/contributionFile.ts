import * as vscode from 'vscode';
import { ContributionCache } from '../core/corpus/contributionCache';
import { lineKey } from '../core/corpus/lineKey';
import type { Log } from '../core/log';
import { describeError } from './outputLog';
import { Slices } from './slices';

/** After the last change; a corpus that is being learned is written once, not once a file. Milliseconds. */
const SETTLE = 10_000;

/** One corpus' cache of contributions, on disk where VS Code gives us a place for it. */
export class ContributionFile implements vscode.Disposable {
  readonly #uri: vscode.Uri | undefined;
  readonly #log: Log;
  #reading: Promise<ContributionCache> | undefined;
  #writing: ReturnType<typeof setTimeout> | undefined;

  /** @param storage the extension's folder for this workspace; undefined: the cache lives as long as the window */
  constructor(storage: vscode.Uri | undefined, corpus: vscode.Uri, log: Log) {
    const name = lineKey(corpus.toString())?.toString(36) ?? '';
    this.#uri = storage && vscode.Uri.joinPath(storage, 'contributions', `${name}.jsonl`);
    this.#log = log;
  }

  /** Reads it once; a missing or damaged file is an empty cache. */
  cache(): Promise<ContributionCache> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  /** Call it after `set`. */
  changed(): void {
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => void this.write(), SETTLE);
  }

  /** At once, where something changed. */
  async write(): Promise<void> {
    clearTimeout(this.#writing);
    const cache = await this.cache();
    if (this.#uri === undefined || !cache.isChanged) return;
    const slices = new Slices();
    const encoder = new TextEncoder();
    const parts: Uint8Array[] = [];
    let size = 0;
    for (const line of cache.write()) {
      const part = encoder.encode(`${line}\n`);
      parts.push(part);
      size += part.length;
      await slices.pause();
    }
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    try {
      // A file cut short by a crash is read up to the cut, so it need not be written whole or not at all.
      await vscode.workspace.fs.writeFile(this.#uri, bytes);
    } catch (error) {
      this.#log.debug(`${this.#uri.toString(true)}: ${describeError(error)}`);
    }
  }

  dispose(): void {
    clearTimeout(this.#writing);
    void this.write();
  }

  async #read(): Promise<ContributionCache> {
    const reader = ContributionCache.reader();
    if (this.#uri === undefined) return reader.cache;
    let text: string;
    try {
      text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#uri));
    } catch {
      return reader.cache;
    }
    const slices = new Slices();
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start);
      reader.line(text.slice(start, end === -1 ? undefined : end));
      start = end === -1 ? text.length : end + 1;
      await slices.pause();
    }
    return reader.cache;
  }
}
