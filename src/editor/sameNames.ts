import * as vscode from 'vscode';
import type { Workbench } from './commands/command';

/** A cursor that moves on is not waited for. Milliseconds. */
const PAUSE = 150;

/**
 * An outline around all mentions of the name under the cursor. VS Code's own highlight is a ground that would cover the
 * ground of what is confirmed, so it is switched off for articles; where a person switched it on, it is enough.
 */
export function registerSameNames(workbench: Workbench): vscode.Disposable {
  const type = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('corpus.sameNameOutline'),
    borderRadius: '2px',
  });
  const outlined = new WeakSet<vscode.TextEditor>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { document, selection } = editor;
    const found =
      selection.isEmpty && !isHighlighted(document) ? await sameAt(workbench, document, selection.active) : [];
    if (found.length === 0 && !outlined.has(editor)) return;
    if (!editor.selection.isEqual(selection)) return;
    editor.setDecorations(type, found);
    outlined.add(editor);
  };
  return vscode.Disposable.from(
    type,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      clearTimeout(timer);
      if (workbench.shown.articleOf(textEditor.document) === undefined) return;
      timer = setTimeout(() => void draw(textEditor), PAUSE);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

/** More than one: a name that stands alone needs no company shown. */
async function sameAt(
  workbench: Workbench,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly vscode.Range[]> {
  const { documentHighlights } = await import('./references/providers');
  const ranges = documentHighlights(workbench, document, position).map(({ range }) => range);
  return ranges.length > 1 ? ranges : [];
}

function isHighlighted(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('editor', document).get('occurrencesHighlight') !== 'off';
}
