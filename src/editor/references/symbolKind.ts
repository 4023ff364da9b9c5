import * as vscode from 'vscode';

/** The kind, and so the icon, that VS Code shows an entity of a label with. */
export function symbolKind(label: string): vscode.SymbolKind {
  switch (label) {
    case 'PERSON':
      return vscode.SymbolKind.Object;
    case 'ORGANIZATION':
      return vscode.SymbolKind.Module;
    case 'LOCATION':
      return vscode.SymbolKind.Namespace;
    case 'EVENT':
      return vscode.SymbolKind.Event;
    default:
      return vscode.SymbolKind.Constant;
  }
}
