import * as vscode from 'vscode';
import { CANCELLED, type Outcome } from '../../commands/command';
import type { FilesTree } from './filesTree';
import { FILE_FILTERS, type FileFilter, isFileFilter, nameOfFilter } from './filters';

/** Asks which files to show, with how many each choice has. @param given a filter, where the caller knows it */
export async function pickFilter(tree: FilesTree, given: unknown): Promise<Outcome> {
  const filter = isFileFilter(given) ? given : await ask(tree);
  if (filter === undefined) return CANCELLED;
  await tree.setFilter(filter);
  return { status: 'done', note: await tree.summary() };
}

async function ask(tree: FilesTree): Promise<FileFilter | undefined> {
  const items = FILE_FILTERS.map((filter) => ({
    label: nameOfFilter(filter),
    description: `${tree.count(filter)}`,
    filter,
    ...(filter === tree.filter ? { detail: vscode.l10n.t('as it is now') } : {}),
  }));
  const placeHolder = vscode.l10n.t('Which files the Corpus view shows');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.filter;
}
