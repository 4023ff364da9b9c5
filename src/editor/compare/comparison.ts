import * as vscode from 'vscode';
import { decide, decideAgreed } from '../../core/compare/adjudicate';
import { canTakeBoth, type Dispute } from '../../core/compare/dispute';
import { type Standing, standingOf, type Verdict } from '../../core/compare/standing';
import { type Message, say } from '../../core/message';
import type { Sidecar } from '../../core/sidecar/types';
import { contains, overlaps } from '../../core/text/range';
import { settingsFor } from '../settings';
import type { Recorded } from '../sidecarHistory';
import type { Revision } from '../sidecarRevision';
import type { SidecarStore } from '../sidecarStore';
import { type ComparedFile, type ReadComparison, readAgain } from './readComparison';
import type { CompareSetup } from './sides';

/** One question of one file. */
export interface DisputeAt {
  readonly file: string;
  readonly index: number;
}

const CHANGED = say('The article changed since the comparison. Refresh the comparison, then decide.');

/** Two annotators' work side by side, and what was decided about it. The decisions are what the adjudicated files hold. */
export class Comparison implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Something was decided, taken back or changed by hand; or another question is in front. */
  readonly onDidChange = this.#changed.event;
  readonly #files: Map<string, ComparedFile>;
  readonly #standings = new Map<string, readonly Standing[]>();
  readonly #subscription: vscode.Disposable;
  #current: DisputeAt | undefined;

  constructor(
    readonly setup: CompareSetup,
    readonly read: ReadComparison,
    readonly store: SidecarStore,
  ) {
    this.#files = new Map(read.files.map((file) => [file.name, file]));
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(setup.into.folder ?? setup.corpus.folder, '**/*.ann.yaml'),
    );
    const changed = (uri: vscode.Uri): void => void this.#readAgain([uri]);
    this.#subscription = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      store.history.onDidTakeBack((steps) => void this.#readAgain(steps.flatMap(sidecarOf))),
    );
  }

  get files(): readonly ComparedFile[] {
    return [...this.#files.values()];
  }

  file(name: string): ComparedFile | undefined {
    return this.#files.get(name);
  }

  /** In the order of the file's disputes. */
  standings({ name }: ComparedFile): readonly Standing[] {
    const file = this.#files.get(name)!;
    const known = this.#standings.get(name);
    if (known !== undefined) return known;
    const { compared, adjudicated } = file;
    const found = compared.disputes.map((dispute) => standingOf(compared, adjudicated, dispute));
    this.#standings.set(name, found);
    return found;
  }

  /** How many questions there are, and how many are open. */
  counts(files: readonly ComparedFile[] = this.files): { readonly open: number; readonly all: number } {
    const all = files.flatMap((file) => this.standings(file));
    return { open: all.filter((standing) => standing === 'open').length, all: all.length };
  }

  get current(): DisputeAt | undefined {
    return this.#current;
  }

  set current(at: DisputeAt | undefined) {
    this.#current = at;
    this.#changed.fire();
  }

  disputeAt({ file, index }: DisputeAt): { readonly file: ComparedFile; readonly dispute: Dispute } | undefined {
    const compared = this.#files.get(file);
    const dispute = compared?.compared.disputes[index];
    return compared && dispute && { file: compared, dispute };
  }

  /**
   * The next question behind the present one, or before it; round the end.
   * @param isOpen only one that is not decided
   */
  next(step: 1 | -1, isOpen: boolean): DisputeAt | undefined {
    const all = this.files.flatMap((file) =>
      this.standings(file).map((standing, index) => ({ at: { file: file.name, index }, standing })),
    );
    const now = this.#current;
    const from = all.findIndex(({ at }) => at.file === now?.file && at.index === now.index);
    for (let n = 1; n <= all.length; n++) {
      const one = all[(from + step * n + 2 * all.length + (from === -1 && step === -1 ? 1 : 0)) % all.length]!;
      if (!isOpen || one.standing === 'open') return one.at;
    }
    return undefined;
  }

  /** Writes a decision; one step for undo. @throws FileError when it cannot be written */
  async decide(at: DisputeAt, verdict: Verdict): Promise<Message | undefined> {
    const found = this.disputeAt(at);
    if (found === undefined) return CHANGED;
    const { file, dispute } = found;
    const why = verdict === 'both' ? this.whyNotBoth(dispute) : undefined;
    if (why !== undefined) return why;
    const { annotator } = settingsFor(file.source);
    const by = annotator === '' ? undefined : annotator;
    return this.#write(file, {}, (stored) => decide(file.compared, stored, dispute, verdict, by));
  }

  /** Writes what both say alike into every file; one step. @returns how many files were written, and why others not */
  async takeAgreed(): Promise<{ readonly written: number; readonly refusals: readonly Message[] }> {
    const step = {};
    const refusals: Message[] = [];
    let written = 0;
    for (const file of this.files) {
      const before = file.adjudicated;
      const why = await this.#write(file, step, (stored) => decideAgreed(file.compared, stored));
      if (why !== undefined) refusals.push(why);
      else if (this.#files.get(file.name)!.adjudicated !== before) written++;
    }
    return { written, refusals };
  }

  /** Why not both answers can stand side by side; undefined: they can. */
  whyNotBoth(dispute: Dispute): Message | undefined {
    if (!canTakeBoth(dispute)) return say('Both answers cannot stand side by side here. Take one, or neither.');
    const { overlap } = this.setup.corpus.config.spans;
    if (dispute.layer === 'block' || overlap === 'any') return undefined;
    const collide = dispute.a.some((x) =>
      dispute.b.some((y) => overlaps(x, y) && (overlap === 'forbid' || !(contains(x, y) || contains(y, x)))),
    );
    return collide
      ? say('These would overlap, which “spans.overlap” in corpus.yaml does not allow. Take one, or neither.')
      : undefined;
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #write(
    { name, source, adjudicatedUri, compared }: ComparedFile,
    step: object,
    make: (stored: Sidecar) => Sidecar,
  ): Promise<Message | undefined> {
    const revision: Revision = await this.store.revise(source, adjudicatedUri, step, (stored, now) =>
      now.document.text === compared.document.text ? make(stored) : { refused: CHANGED },
    );
    if (revision.status === 'refused') return revision.message;
    if (revision.status === 'changed') {
      this.#take({ ...this.#files.get(name)!, adjudicated: revision.after, isBegun: true });
      const { corpus } = this.setup;
      const path = corpus.pathOf(source);
      // Of an open article the corpus hears by itself.
      if (path !== undefined && this.setup.into.folder === undefined) corpus.learn(path);
    }
    return undefined;
  }

  async #readAgain(uris: readonly vscode.Uri[]): Promise<void> {
    const keys = new Set(uris.map(String));
    for (const file of this.files) {
      if (!keys.has(file.adjudicatedUri.toString())) continue;
      const now = await readAgain(file);
      // It may have been decided about meanwhile.
      if (this.#files.get(file.name) === file) this.#take(now);
    }
  }

  #take(file: ComparedFile): void {
    this.#files.set(file.name, file);
    this.#standings.delete(file.name);
    this.#changed.fire();
  }
}

function sidecarOf(recorded: Recorded): vscode.Uri[] {
  return 'sidecar' in recorded ? [recorded.sidecar] : [];
}
