import * as vscode from 'vscode';
import type { Workbench } from '../commands/command';
import { sameThings } from './definition';
import { entityAt } from './thingAt';

/**
 * All mentions of the same thing in the file. The first one brings it in, as a definition does in code (write), other
 * confirmed ones speak of it (read), and suggestions are words so far (text).
 */
export function documentHighlights(
  workbench: Workbench,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.DocumentHighlight[] {
  const found = entityAt(workbench, document, position);
  // With no answer VS Code highlights every place of the word, which in running text is noise.
  if (found === undefined) return [new vscode.DocumentHighlight(new vscode.Range(position, position))];
  const { article, shown, mark } = found;
  const marks = sameThings(article, mark);
  const first = marks.find(({ status }) => status === 'confirmed');
  return marks.flatMap((one) => {
    const kind =
      one === first
        ? vscode.DocumentHighlightKind.Write
        : one.status === 'confirmed'
          ? vscode.DocumentHighlightKind.Read
          : vscode.DocumentHighlightKind.Text;
    const range = shown.toRange(one.range);
    return range === undefined ? [] : [new vscode.DocumentHighlight(range, kind)];
  });
}
