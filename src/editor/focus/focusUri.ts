import * as vscode from 'vscode';

/** Of the read-only documents that show an article alone. */
export const FOCUS_SCHEME = 'corpus-article';

/** The source's own path with a mark in the name, which the tab shows; the query holds the source. */
export function focusUri(source: vscode.Uri): vscode.Uri {
  const slash = source.path.lastIndexOf('/') + 1;
  const dot = source.path.lastIndexOf('.');
  const end = dot > slash ? dot : source.path.length;
  const name = vscode.l10n.t('{name} (article)', { name: source.path.slice(slash, end) });
  return vscode.Uri.from({
    scheme: FOCUS_SCHEME,
    path: `/${source.path.slice(0, slash)}${name}${source.path.slice(end)}`.replace(/^\/+/, '/'),
    query: source.toString(),
  });
}

export function sourceUriOf(focus: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(focus.query, true);
}
