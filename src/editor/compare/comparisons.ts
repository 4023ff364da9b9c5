import * as vscode from 'vscode';
import { comparisonReport } from '../../core/compare/report';
import type { Verdict } from '../../core/compare/standing';
import type { CancelToken } from '../../core/corpus/files';
import { withProgress } from '../acrossCorpus/search';
import type { SidecarStore } from '../sidecarStore';
import { Comparison, type DisputeAt } from './comparison';
import { ComparisonEditors } from './comparisonEditors';
import { ComparisonTree } from './comparisonTree';
import { readComparison } from './readComparison';
import type { CompareSetup } from './sides';

/** While it is set VS Code shows the view and its keys hold. */
const SHOWN = 'corpus.comparing';

interface Shown {
  readonly comparison: Comparison;
  readonly tree: ComparisonTree;
  readonly editors: ComparisonEditors;
}

/** The one comparison that is on the screen. */
export class Comparisons implements vscode.Disposable {
  readonly #store: SidecarStore;
  #shown: Shown | undefined;

  constructor(store: SidecarStore) {
    this.#store = store;
  }

  get comparison(): Comparison | undefined {
    return this.#shown?.comparison;
  }

  /** What the view says above its tree. */
  get message(): string {
    return this.#shown?.tree.message ?? '';
  }

  /** Reads both sides and shows them. Takes the place of one that is shown. @returns false when it was cancelled */
  async show(setup: CompareSetup): Promise<boolean> {
    const title = vscode.l10n.t('Comparing {a} and {b}', { a: setup.a.name, b: setup.b.name });
    const read = await withProgress(title, (token: CancelToken, report) => readComparison(setup, token, report));
    if (read === undefined) return false;
    await this.#shown?.editors.close();
    this.dispose();
    await vscode.commands.executeCommand('setContext', SHOWN, true);
    const comparison = new Comparison(setup, read, this.#store);
    const shown = {
      comparison,
      tree: new ComparisonTree(comparison),
      editors: new ComparisonEditors(comparison),
    };
    this.#shown = shown;
    await shown.tree.focus();
    const first = comparison.next(1, true) ?? comparison.next(1, false);
    if (first !== undefined) await this.go(first, 'editor');
    return true;
  }

  /** @param focus where the keyboard is to be afterwards */
  async go(at: DisputeAt, focus: 'tree' | 'editor'): Promise<void> {
    if (this.#shown === undefined) return;
    const { comparison, editors, tree } = this.#shown;
    comparison.current = at;
    await editors.show(at, focus === 'tree');
    await tree.reveal(at, focus === 'tree');
  }

  async decide(at: DisputeAt, verdict: Verdict) {
    return this.#shown?.comparison.decide(at, verdict);
  }

  /** The figures and disagreements as `corpus compare` prints them. */
  report(): string {
    const { comparison } = this.#shown!;
    const { setup, files, read } = comparison;
    return comparisonReport({
      a: setup.a.name,
      b: setup.b.name,
      files: files.map(({ name, compared, unplaced }) => ({
        file: name,
        document: compared.document,
        comparison: compared.comparison,
        unplaced,
      })),
      onlyA: read.onlyA,
      onlyB: read.onlyB,
      failed: read.failed,
    });
  }

  async close(): Promise<void> {
    if (this.#shown === undefined) return;
    await this.#shown.editors.close();
    this.dispose();
    await vscode.commands.executeCommand('setContext', SHOWN, false);
    // It was opened for this; another panel, mostly a terminal nobody asked for, would take its place.
    await vscode.commands.executeCommand('workbench.action.closePanel');
  }

  dispose(): void {
    this.#shown?.tree.dispose();
    this.#shown?.editors.dispose();
    this.#shown?.comparison.dispose();
    this.#shown = undefined;
  }
}
