import * as vscode from 'vscode';
import { BOILERPLATE_KINDS, CONTENT_KINDS, type LineKind } from '../core/annotation';

/** A choice of kinds with what each means; boilerplate first, as that is what one marks. */
export function kindItems(current?: string): (vscode.QuickPickItem & { kind?: vscode.QuickPickItemKind })[] {
  const item = (name: LineKind): vscode.QuickPickItem => ({
    label: name,
    description: describeKind(name),
    ...(name === current ? { detail: vscode.l10n.t('as it is now') } : {}),
  });
  const separator = (label: string): vscode.QuickPickItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    separator(vscode.l10n.t('boilerplate')),
    ...BOILERPLATE_KINDS.map(item),
    separator(vscode.l10n.t('part of the article')),
    ...CONTENT_KINDS.map(item),
  ];
}

export function describeKind(kind: string): string {
  switch (kind as LineKind) {
    case 'title':
      return vscode.l10n.t('the headline, where it stands first');
    case 'lead':
      return vscode.l10n.t('the paragraph that sums the article up (sapo)');
    case 'body':
      return vscode.l10n.t('the text of the article');
    case 'subheading':
      return vscode.l10n.t('a heading inside the article');
    case 'caption':
      return vscode.l10n.t('under one of the article’s own pictures, with its credit');
    case 'byline':
      return vscode.l10n.t('author or source');
    case 'dateline':
      return vscode.l10n.t('date and time of publication');
    case 'navigation':
      return vscode.l10n.t('menus, breadcrumbs, names of sections');
    case 'related-links':
      return vscode.l10n.t('titles and teasers of other articles');
    case 'most-read':
      return vscode.l10n.t('lists of what is read most');
    case 'media-list':
      return vscode.l10n.t('lists of videos and infographics');
    case 'image-placeholder':
      return vscode.l10n.t('what is left of a picture: its address or alternative text');
    case 'share-widget':
      return vscode.l10n.t('share bars, ratings, comments');
    case 'site-chrome':
      return vscode.l10n.t('loading messages and the like');
    case 'repeated-title':
      return vscode.l10n.t('the headline once more');
    default:
      return '';
  }
}
