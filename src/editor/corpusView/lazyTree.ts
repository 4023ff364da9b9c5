import * as vscode from 'vscode';

/** A tree whose code is loaded when VS Code first asks for a node: when its view is on the screen. */
export class LazyTree<N> implements vscode.TreeDataProvider<N>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<N | N[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #load: () => Promise<vscode.TreeDataProvider<N>>;
  #loaded: Promise<vscode.TreeDataProvider<N>> | undefined;
  #subscription: vscode.Disposable | undefined;

  constructor(load: () => Promise<vscode.TreeDataProvider<N>>) {
    this.#load = load;
  }

  async getChildren(node?: N): Promise<N[]> {
    return (await (await this.#tree()).getChildren(node)) ?? [];
  }

  async getTreeItem(node: N): Promise<vscode.TreeItem> {
    return (await this.#tree()).getTreeItem(node);
  }

  async getParent(node: N): Promise<N | undefined> {
    return (await (await this.#tree()).getParent?.(node)) ?? undefined;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: N, token: vscode.CancellationToken): Promise<vscode.TreeItem> {
    return (await (await this.#tree()).resolveTreeItem?.(item, node, token)) ?? item;
  }

  dispose(): void {
    this.#subscription?.dispose();
    this.#changed.dispose();
  }

  #tree(): Promise<vscode.TreeDataProvider<N>> {
    this.#loaded ??= this.#load().then((tree) => {
      this.#subscription = tree.onDidChangeTreeData?.((nodes) => this.#changed.fire(nodes ?? undefined));
      return tree;
    });
    return this.#loaded;
  }
}
