import * as vscode from 'vscode';
import { scoresOf } from '../../core/compare/total';
import { inContext } from '../../core/suggest/untagged';
import type { Comparison, DisputeAt } from './comparison';
import { answerOf, iconOf, rangeOf, standingName } from './describe';
import { type Figure, figuresOf, shortFigures } from './figures';
import { type ComparedFile, namesOf } from './readComparison';

/** Of the view in the manifest. */
const VIEW = 'corpus.comparison';

export type ComparisonNode =
  | { readonly type: 'figures' | 'agreed' | 'left' }
  | { readonly type: 'figure'; readonly figure: Figure }
  | { readonly type: 'file' | 'alike'; readonly name: string }
  | { readonly type: 'dispute'; readonly at: DisputeAt }
  | { readonly type: 'note'; readonly file: string; readonly reason: string };

/** Figures, then every article with its questions, what both agree on, and what was not compared. */
export class ComparisonTree implements vscode.TreeDataProvider<ComparisonNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #comparison: Comparison;
  readonly #view: vscode.TreeView<ComparisonNode>;
  readonly #subscription: vscode.Disposable;
  readonly #roots: readonly ComparisonNode[];
  readonly #notes: readonly ComparisonNode[];
  readonly #disputes: ReadonlyMap<string, readonly ComparisonNode[]>;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    const { files } = comparison;
    this.#disputes = new Map(
      files.map(({ name, compared }) => [
        name,
        compared.disputes.map((_, index) => ({ type: 'dispute' as const, at: { file: name, index } })),
      ]),
    );
    this.#notes = notesOf(comparison).map((note) => ({ type: 'note' as const, ...note }));
    this.#roots = [
      ...(files.length === 0 ? [] : [{ type: 'figures' as const }]),
      ...this.#named('file', ({ compared }) => compared.disputes.length > 0),
      ...(files.some(({ compared }) => compared.disputes.length === 0) ? [{ type: 'agreed' as const }] : []),
      ...(this.#notes.length === 0 ? [] : [{ type: 'left' as const }]),
    ];
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscription = comparison.onDidChange(() => this.#update());
    this.#describe();
  }

  /** Shows which question is in front. @param focus whether the keyboard goes there, too */
  async reveal(at: DisputeAt, focus: boolean): Promise<void> {
    const node = this.#disputes.get(at.file)?.[at.index];
    if (node !== undefined) await this.#view.reveal(node, { select: true, focus, expand: true });
  }

  /** Where there is no question to go to. */
  async focus(): Promise<void> {
    const [first] = this.#roots;
    if (first !== undefined) await this.#view.reveal(first, { focus: true, select: true });
  }

  get message(): string {
    return this.#view.message ?? '';
  }

  getChildren(node?: ComparisonNode): ComparisonNode[] {
    if (node === undefined) return [...this.#roots];
    switch (node.type) {
      case 'figures':
        return figuresOf(scoresOf(this.#comparison.files.map(({ compared }) => compared.comparison))).map(asNode);
      case 'figure':
        return node.figure.children.map(asNode);
      case 'file':
        return [...(this.#disputes.get(node.name) ?? [])];
      case 'agreed':
        return this.#named('alike', ({ compared }) => compared.disputes.length === 0);
      case 'left':
        return [...this.#notes];
      default:
        return [];
    }
  }

  getParent(node: ComparisonNode): ComparisonNode | undefined {
    if (node.type !== 'dispute') return undefined;
    return this.#roots.find((root) => root.type === 'file' && root.name === node.at.file);
  }

  getTreeItem(node: ComparisonNode): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    switch (node.type) {
      case 'figures':
        return described(new vscode.TreeItem(vscode.l10n.t('Agreement'), Collapsed), this.#figuresLine(), 'graph');
      case 'figure': {
        const { label, description, children } = node.figure;
        return described(new vscode.TreeItem(label, children.length === 0 ? None : Collapsed), description);
      }
      case 'agreed': {
        const files = this.#comparison.files.filter(({ compared }) => compared.disputes.length === 0);
        const title = vscode.l10n.t('Articles without a disagreement');
        return described(new vscode.TreeItem(title, Collapsed), String(files.length), 'pass');
      }
      case 'left':
        return described(
          new vscode.TreeItem(vscode.l10n.t('Not compared'), Collapsed),
          String(this.#notes.length),
          'warning',
        );
      case 'note':
        return described(new vscode.TreeItem(node.file), node.reason);
      case 'alike': {
        const file = this.#comparison.file(node.name)!;
        const state = file.isBegun ? '' : ` · ${vscode.l10n.t('not taken over yet')}`;
        const item = described(new vscode.TreeItem(file.source), `${namesOf(file).folder}${state}`);
        item.command = { title: '', command: 'vscode.open', arguments: [file.source] };
        return item;
      }
      case 'file':
        return this.#fileItem(this.#comparison.file(node.name)!, Expanded);
      case 'dispute':
        return this.#disputeItem(node.at);
    }
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #named(type: 'file' | 'alike', isWanted: (file: ComparedFile) => boolean): ComparisonNode[] {
    return this.#comparison.files.filter(isWanted).map(({ name }) => ({ type, name }));
  }

  #figuresLine(): string {
    return shortFigures(scoresOf(this.#comparison.files.map(({ compared }) => compared.comparison)));
  }

  #fileItem(file: ComparedFile, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
    const { open, all } = this.#comparison.counts([file]);
    const { folder } = namesOf(file);
    const item = new vscode.TreeItem(file.source, state);
    const counted =
      open === 0
        ? vscode.l10n.t('all {count} decided', { count: all })
        : vscode.l10n.t('{open} of {all} open', { open, all });
    const figures = shortFigures(scoresOf([file.compared.comparison]));
    item.description = [folder, counted, figures].filter((part) => part !== '').join(' · ');
    item.iconPath = open === 0 ? new vscode.ThemeIcon('pass') : vscode.ThemeIcon.File;
    item.tooltip = `${file.name}\n${figures}`;
    return item;
  }

  #disputeItem(at: DisputeAt): vscode.TreeItem {
    const { file, dispute } = this.#comparison.disputeAt(at)!;
    const standing = this.#comparison.standings(file)[at.index]!;
    const { a, b } = this.#comparison.setup;
    const { document } = file.compared;
    const { before, text, after } = inContext(document, rangeOf(file.compared, dispute));
    const shown = text.length > 120 ? `${text.slice(0, 119)}…` : text;
    const item = new vscode.TreeItem({
      label: `${before}${shown}${after}`,
      highlights: [[before.length, before.length + shown.length]],
    });
    const [ofA, ofB] = [answerOf(dispute, 'a') ?? '–', answerOf(dispute, 'b') ?? '–'];
    item.description = `${ofA} ↔ ${ofB}`;
    const decided = standingName(standing, { a: a.name, b: b.name });
    item.tooltip = `${a.name}: ${ofA}\n${b.name}: ${ofB}\n${decided}`;
    item.iconPath = iconOf(standing);
    item.contextValue = 'dispute';
    item.accessibilityInformation = { label: `${shown}. ${a.name}: ${ofA}. ${b.name}: ${ofB}. ${decided}.` };
    item.command = {
      title: vscode.l10n.t('Show Side by Side'),
      command: 'corpus.compare.show',
      arguments: [{ ...at, preserveFocus: true }],
    };
    return item;
  }

  #update(): void {
    this.#describe();
    this.#changed.fire(undefined);
  }

  #describe(): void {
    const { setup } = this.#comparison;
    const { open, all } = this.#comparison.counts();
    const names = { a: setup.a.name, b: setup.b.name, into: setup.into.name };
    const counted =
      all === 0
        ? vscode.l10n.t('{a} and {b} do not disagree in what was compared.', names)
        : vscode.l10n.t('{a} ↔ {b}: {open} of {all} disagreements open; decisions go to {into}.', {
            ...names,
            open,
            all,
          });
    const keys =
      open === 0
        ? ''
        : vscode.l10n.t('1 takes {a}, 2 {b}, 3 both, 0 neither; Alt+Down goes on, Alt+U takes back.', names);
    this.#view.message = [counted, keys].filter((part) => part !== '').join(' ');
  }
}

function asNode(figure: Figure): ComparisonNode {
  return { type: 'figure', figure };
}

function described(item: vscode.TreeItem, description: string, icon?: string): vscode.TreeItem {
  item.description = description;
  if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}

/** What the figures do not speak of. */
function notesOf({ setup, read, files }: Comparison): { readonly file: string; readonly reason: string }[] {
  const { a, b } = setup;
  return [
    ...files.flatMap(({ name, compared, unplaced }) => [
      ...(compared.comparison.skipped.length === 0
        ? []
        : [
            {
              file: name,
              reason: vscode.l10n.t('not both marked done: {layers}', {
                layers: compared.comparison.skipped.join(', '),
              }),
            },
          ]),
      ...(unplaced.a + unplaced.b === 0
        ? []
        : [
            {
              file: name,
              reason: vscode.l10n.t('without a certain place in the text: {ofA} of {a}, {ofB} of {b}', {
                ofA: unplaced.a,
                ofB: unplaced.b,
                a: a.name,
                b: b.name,
              }),
            },
          ]),
      ...(compared.a.document.date === compared.b.document.date
        ? []
        : [
            {
              file: name,
              reason: vscode.l10n.t('the article’s date: {a} {ofA}, {b} {ofB}', {
                a: a.name,
                b: b.name,
                ofA: compared.a.document.date ?? '–',
                ofB: compared.b.document.date ?? '–',
              }),
            },
          ]),
    ]),
    ...read.onlyA.map((file) => ({ file, reason: vscode.l10n.t('only {name} has it', { name: a.name }) })),
    ...read.onlyB.map((file) => ({ file, reason: vscode.l10n.t('only {name} has it', { name: b.name }) })),
    ...read.failed,
  ];
}
