import * as vscode from 'vscode';
import type { Article, Articles } from './articles';
import { toRange } from './convert';
import { editorsOf } from './openDocuments';
import { isInTab } from './tabs';
import { decisionOf, type Unplaced, unplacedOf } from './unplaced';

/** Other places that a finding names. */
const MAX_RELATED = 5;

/** Annotations without a certain place, in the Problems panel of their article. */
export function registerUnplacedDiagnostics(articles: Articles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('corpus.places');
  const show = (article: Article): void => {
    if (article.view.sidecar.unanchored.length === 0 || editorsOf(article.uri).length === 0) {
      if (collection.has(article.uri) && article.view.sidecar.unanchored.length === 0) collection.delete(article.uri);
      return;
    }
    collection.set(
      article.uri,
      unplacedOf(article).map((one) => diagnosticOf(article, one)),
    );
  };
  return vscode.Disposable.from(
    collection,
    articles.onDidChange(show),
    articles.onDidClose((uri) => collection.delete(uri)),
    // VS Code keeps a document for minutes after its last tab was closed.
    vscode.window.tabGroups.onDidChangeTabs(() => {
      const left = [...collection].map(([uri]) => uri).filter((uri) => !isInTab(uri));
      for (const uri of left) collection.delete(uri);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      const article = editor && articles.get(editor.document);
      if (article !== undefined) show(article);
    }),
  );
}

function diagnosticOf(article: Article, unplaced: Unplaced): vscode.Diagnostic {
  const { item, places, range, isNew } = unplaced;
  const severity = isNew ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information;
  const diagnostic = new vscode.Diagnostic(toRange(article.text, range), sentence(unplaced), severity);
  diagnostic.source = 'corpus';
  diagnostic.code = `anchor/${item.reason}`;
  diagnostic.relatedInformation = places.slice(0, MAX_RELATED).map((place) => {
    const at = new vscode.Location(article.uri, toRange(article.text, place));
    return new vscode.DiagnosticRelatedInformation(at, vscode.l10n.t('it may be this one'));
  });
  return diagnostic;
}

function sentence(unplaced: Unplaced): string {
  const { item, quote, places } = unplaced;
  const data = { quote, decision: decisionOf(unplaced), count: places.length };
  if (places.length === 0) {
    return vscode.l10n.t('“{quote}” ({decision}) stood about here; the text changed, and its words are gone.', data);
  }
  if (places.length === 1) {
    return item.reason === 'ambiguous'
      ? vscode.l10n.t(
          'The text changed, and whether “{quote}” ({decision}) belongs to these words is not certain.',
          data,
        )
      : vscode.l10n.t(
          '“{quote}” ({decision}) lost its place when the text changed; its words stand in one other place.',
          data,
        );
  }
  return item.reason === 'ambiguous'
    ? vscode.l10n.t(
        'The text changed, and where “{quote}” ({decision}) belongs is not certain: its words stand in {count} places.',
        data,
      )
    : vscode.l10n.t(
        '“{quote}” ({decision}) lost its place when the text changed; its words stand in {count} other places.',
        data,
      );
}
