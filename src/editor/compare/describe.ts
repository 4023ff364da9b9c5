import * as vscode from 'vscode';
import type { ComparedDocument, Dispute } from '../../core/compare/dispute';
import type { StoredSpan } from '../../core/compare/sameItem';
import type { Standing } from '../../core/compare/standing';
import type { TextRange } from '../../core/text/range';

/** Where a question is in the text; UTF-16. */
export function rangeOf({ document }: ComparedDocument, { start, end }: TextRange): TextRange {
  return document.toUtf16({ start, end });
}

/** What one said, in short; undefined: nothing. */
export function answerOf(dispute: Dispute, side: 'a' | 'b'): string | undefined {
  if (dispute.layer === 'block') return dispute[side];
  const items = dispute[side];
  const isQuoted = dispute.about === 'span' || items.length > 1;
  return items.length === 0 ? undefined : items.map((item) => saidOf(item, isQuoted, dispute.about)).join(', ');
}

/** What stands behind a mention: its label, or a date's value; a link where that is what the question is about. */
export function saidOf(item: StoredSpan, isQuoted = false, about?: Dispute['about']): string {
  const quote = isQuoted ? ` “${item.text.replace(/\s+/gu, ' ')}”` : '';
  if ('label' in item) {
    const ref = about === 'link' && item.ref !== undefined ? ` → ${item.ref}` : '';
    return `${item.label}${ref}${quote}`;
  }
  return `${item.type} ${item.value}${item.mod === undefined ? '' : ` ${item.mod}`}${quote}`;
}

export function iconOf(standing: Standing): vscode.ThemeIcon {
  switch (standing) {
    case 'open':
      return new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.warningForeground'));
    case 'a':
      return new vscode.ThemeIcon('arrow-left');
    case 'b':
      return new vscode.ThemeIcon('arrow-right');
    case 'both':
      return new vscode.ThemeIcon('arrow-both');
    case 'neither':
      return new vscode.ThemeIcon('circle-slash');
    case 'other':
      return new vscode.ThemeIcon('edit');
  }
}

/** @param names of the two */
export function standingName(standing: Standing, names: { readonly a: string; readonly b: string }): string {
  switch (standing) {
    case 'open':
      return vscode.l10n.t('open');
    case 'a':
      return vscode.l10n.t('{name} taken', { name: names.a });
    case 'b':
      return vscode.l10n.t('{name} taken', { name: names.b });
    case 'both':
      return vscode.l10n.t('both taken');
    case 'neither':
      return vscode.l10n.t('neither taken');
    case 'other':
      return vscode.l10n.t('decided otherwise in the annotation file');
  }
}
