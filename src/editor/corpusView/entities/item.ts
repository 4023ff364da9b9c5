import * as vscode from 'vscode';
import type { MentionInContext } from '../../../core/suggest/untagged';
import { toRange } from '../../convert';
import { labelStyle } from '../../labelStyle';
import type { ListedEntity } from './entityList';
import type { EntityNode, LabelNode, MentionNode, MoreNode, PlaceNode, UntaggedNode } from './nodes';

const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

export function labelItem(node: LabelNode, entities: readonly ListedEntity[], isFiltered: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, isFiltered || entities.length <= 20 ? Expanded : Collapsed);
  const mentions = entities.reduce((sum, { total }) => sum + total.confirmed, 0);
  item.description = vscode.l10n.t('{names} · {mentions} mentions', {
    names: entities.length.toLocaleString(vscode.env.language),
    mentions: mentions.toLocaleString(vscode.env.language),
  });
  const labels = entities[0]?.in.corpus.config.labels ?? new Map();
  item.iconPath = new vscode.ThemeIcon('tag', new vscode.ThemeColor(labelStyle(node.label, labels).themeColor));
  item.accessibilityInformation = { label: `${node.label}, ${item.description}` };
  item.contextValue = 'label';
  return item;
}

export function entityItem(node: EntityNode, name: string): vscode.TreeItem {
  const item = new vscode.TreeItem(name, Collapsed);
  item.description = describeEntity(node);
  const { total } = node;
  item.tooltip = total.ref === undefined ? undefined : vscode.l10n.t('linked to {ref}', { ref: total.ref });
  item.accessibilityInformation = { label: `${name}, ${total.label}, ${item.description}` };
  item.contextValue = 'entity';
  return item;
}

export function describeEntity({ total }: EntityNode): string {
  const { confirmed, suggested, files } = total;
  const parts = [
    confirmed === 0
      ? ''
      : files === 1
        ? vscode.l10n.t('{count} in 1 file', { count: confirmed })
        : vscode.l10n.t('{count} in {files} files', { count: confirmed, files }),
    suggested === 0 ? '' : vscode.l10n.t('{count} suggested', { count: suggested }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

export function mentionItem(node: MentionNode): vscode.TreeItem {
  const item = inItsLine(node.context);
  item.description = vscode.l10n.t('{file}:{line}', { file: fileName(node.path), line: node.range.start.line + 1 });
  const said = vscode.l10n.t('{file}, line {line}', { file: fileName(node.path), line: node.range.start.line + 1 });
  item.accessibilityInformation = { label: `${textOf(node.context)}, ${said}` };
  item.tooltip = `${textOf(node.context)}\n${node.path}`;
  item.command = show(node.uri, node.range);
  item.contextValue = 'mention';
  return item;
}

export function untaggedItem(node: UntaggedNode, found: number | undefined): vscode.TreeItem {
  const isSearch = node.label === undefined;
  const title = isSearch
    ? vscode.l10n.t('“{name}” in the texts', { name: node.name })
    : vscode.l10n.t('Not tagged yet');
  const item = new vscode.TreeItem(title, Collapsed);
  item.iconPath = new vscode.ThemeIcon('search');
  item.description = found === undefined ? '' : found === 0 ? vscode.l10n.t('nowhere') : `${found}`;
  item.tooltip = vscode.l10n.t('Looks through all articles for places where the name stands and may be tagged.');
  item.accessibilityInformation = { label: `${title} ${node.name} ${item.description}` };
  item.contextValue = found === undefined || found === 0 ? 'untagged' : 'untagged.found';
  return item;
}

export function placeItem({ file, item: place }: PlaceNode, isChecked: boolean): vscode.TreeItem {
  const { document } = file;
  const item = inItsLine(place.context);
  const range = toRange(document.text, place.range);
  const where = vscode.l10n.t('{file}:{line}', { file: fileName(document.path), line: range.start.line + 1 });
  item.description = place.note === '' ? where : `${where} · ${place.note}`;
  item.checkboxState = isChecked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked;
  item.accessibilityInformation = { label: `${textOf(place.context)}, ${item.description}`, role: 'checkbox' };
  item.tooltip = `${textOf(place.context)}\n${document.path}`;
  item.command = show(document.uri, range);
  item.contextValue = 'place';
  return item;
}

export function moreItem(node: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('{count} more…', { count: node.count }));
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: 'corpus.entities.more', title: item.label as string, arguments: [node.parent.id] };
  return item;
}

function inItsLine({ before, text, after }: MentionInContext): vscode.TreeItem {
  return new vscode.TreeItem({
    label: `${before}${text}${after}`,
    highlights: [[before.length, before.length + text.length]],
  });
}

function textOf({ before, text, after }: MentionInContext): string {
  return `${before}${text}${after}`;
}

function show(uri: vscode.Uri, selection: vscode.Range): vscode.Command {
  const title = vscode.l10n.t('Show in the Article');
  return { title, command: 'vscode.open', arguments: [uri, { selection, preserveFocus: true, preview: true }] };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
