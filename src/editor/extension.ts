import type * as vscode from 'vscode';
import { Articles } from './articles';
import { SidecarStore } from './sidecarStore';

export function activate(context: vscode.ExtensionContext): void {
  const store = new SidecarStore();
  const articles = new Articles();
  context.subscriptions.push(articles, store);
}
