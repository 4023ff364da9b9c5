import * as vscode from 'vscode';
import type { Layer } from '../../../core/annotation';
import type { AnyMark } from '../../../core/suggest/marks';
import type { Article } from '../../articles';
import { describeMark } from '../../hoverText';
import { describeKind } from '../../kinds';
import { labelStyle } from '../../labelStyle';
import { describeLabel } from '../../labels';
import { readTimexInFull } from '../../timexReading';
import { nameOf } from './model';
import type { AnnotationNode, MarkNode, MoreNode } from './nodes';

/** Up to so many marks in a layer its groups are unfolded. */
const MOST_UNFOLDED = 60;

export function itemOf(node: AnnotationNode): vscode.TreeItem {
  const item = node.kind === 'mark' ? markItem(node) : node.kind === 'more' ? moreItem(node) : groupItem(node);
  item.id = node.id;
  return item;
}

export function isUnfoldedAtFirst(node: AnnotationNode): boolean {
  if (node.kind === 'layer') return true;
  return (
    node.kind === 'group' &&
    node.layer !== 'block' &&
    (node.parent as { marks: readonly AnyMark[] }).marks.length <= MOST_UNFOLDED
  );
}

export function nameOfLayer(layer: Layer): string {
  switch (layer) {
    case 'entity':
      return vscode.l10n.t('Names');
    case 'date':
      return vscode.l10n.t('Dates');
    case 'block':
      return vscode.l10n.t('Blocks');
  }
}

function groupItem(node: Exclude<AnnotationNode, MarkNode | MoreNode>): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const label = node.kind === 'layer' ? nameOfLayer(node.layer) : node.name;
  const item = new vscode.TreeItem(label, isUnfoldedAtFirst(node) ? Expanded : Collapsed);
  const confirmed = node.marks.filter(({ status }) => status === 'confirmed').length;
  const open = node.marks.length - confirmed;
  item.description = countsOf(confirmed, open);
  const first = node.marks[0];
  if (node.kind === 'group' && first !== undefined) {
    item.iconPath = new vscode.ThemeIcon(GROUP_ICON[node.layer], colorOf(node.article, first));
    item.tooltip = explain(node.article, node.layer, node.name);
  } else if (node.kind === 'name' && first !== undefined) {
    item.iconPath = new vscode.ThemeIcon(open === 0 ? 'circle-filled' : 'circle-outline', colorOf(node.article, first));
    item.description = `× ${node.marks.length}${open > 0 && confirmed > 0 ? ` · ${countsOf(confirmed, open)}` : ''}`;
  }
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: `${label}, ${countsOf(confirmed, open)}` };
  return item;
}

const GROUP_ICON = { entity: 'tag', date: 'calendar', block: 'list-selection' } as const;

function countsOf(confirmed: number, open: number): string {
  if (open === 0) return vscode.l10n.t('{confirmed} confirmed', { confirmed });
  if (confirmed === 0) return vscode.l10n.t('{open} open', { open });
  return vscode.l10n.t('{confirmed} confirmed · {open} open', { confirmed, open });
}

function markItem(node: MarkNode): vscode.TreeItem {
  const { mark, article } = node;
  const isConfirmed = mark.status === 'confirmed';
  const label = mark.layer === 'block' ? nameOf(mark) : mark.text.replace(/\s+/gu, ' ');
  const item = new vscode.TreeItem(label);
  item.iconPath = new vscode.ThemeIcon(isConfirmed ? 'circle-filled' : 'circle-outline', colorOf(article, mark));
  item.description = [
    mark.layer === 'date' ? mark.value : '',
    linesOf(article, mark),
    isConfirmed ? '' : `${Math.round((mark.score ?? 0) * 100)} %`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const status = isConfirmed ? vscode.l10n.t('confirmed') : vscode.l10n.t('suggested');
  item.accessibilityInformation = { label: `${label}, ${groupName(mark)}, ${status}, ${item.description}` };
  item.contextValue = `mark.${mark.status}.${mark.layer}`;
  item.command = {
    command: 'corpus.annotations.show',
    title: vscode.l10n.t('Show in the Article'),
    arguments: [node],
  };
  return item;
}

/** The card of the hover, when the pointer rests on a mark. @param extension where the guidelines lie */
export function resolve(item: vscode.TreeItem, node: AnnotationNode, extension: vscode.Uri): vscode.TreeItem {
  if (node.kind === 'mark') item.tooltip = describeMark(node.article, node.mark, extension);
  return item;
}

function moreItem({ parent, count }: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('{count} more…', { count }));
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: 'corpus.annotations.more', title: item.label as string, arguments: [parent.id] };
  return item;
}

function linesOf({ text }: Article, mark: AnyMark): string {
  const first = text.lines.lineAt(mark.range.start) + 1;
  const last = text.lines.lineAt(Math.max(mark.range.start, mark.range.end - 1)) + 1;
  return first === last
    ? vscode.l10n.t('line {line}', { line: first })
    : vscode.l10n.t('lines {first}–{last}', { first, last });
}

function groupName(mark: AnyMark): string {
  switch (mark.layer) {
    case 'block':
      return mark.kind;
    case 'entity':
      return mark.label;
    case 'date':
      return readTimexInFull(mark);
  }
}

function explain(article: Article, layer: Layer, name: string): string {
  if (layer === 'entity') return describeLabel(article, name);
  return layer === 'block' ? describeKind(name) : '';
}

function colorOf(article: Article, mark: AnyMark): vscode.ThemeColor {
  if (mark.layer === 'date') return new vscode.ThemeColor('corpus.date');
  if (mark.layer === 'block') return new vscode.ThemeColor('corpus.boilerplateTag');
  return new vscode.ThemeColor(labelStyle(mark.label, article.corpus.config.labels).themeColor);
}
